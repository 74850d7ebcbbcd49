/**
 * Everything a person can get wrong, as one table: a code, what is said and what to do.
 *
 * A mistake of a person is returned as a {@link Problem}; bugs and broken networks throw. Messages follow one grammar:
 * unexpected X, expected Y; the fix says what to do. Texts are plain: whoever shows them encodes them for the place.
 */
export interface Problem {
  /** Stable name, also the heading in `docs/problems.md`. */
  readonly code: ProblemCode;
  /** Id of the field at fault, `null` where it is none. */
  readonly field: string | null;
  /** What is wrong, with the value seen. */
  readonly message: string;
  /** What the person can do about it. */
  readonly fix: string;
}

/** A value, or the problems that stand in its way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a message may say: the field, the value as seen, and what was expected. */
export interface ProblemDetails {
  /** Id of the field. */
  readonly field?: string;
  /** What people call the field; its id where this is left out. */
  readonly label?: string;
  readonly value?: string;
  readonly expected?: string;
}

type Wording = (details: { field: string; value: string; expected: string }) => { message: string; fix: string };

const CATALOGUE = {
  'missing-field': ({ field, expected }) => ({
    message: `Nothing was given for “${field}”, expected ${expected}.`,
    fix: `Edit the issue and fill in “${field}”.`,
  }),
  'unknown-section': ({ value, expected }) => ({
    message: `Unexpected section “${value}”, expected one of the list's own sections.`,
    fix: `Edit the issue and choose ${expected}.`,
  }),
  'too-long': ({ field, value, expected }) => ({
    message: `Unexpected length of “${field}” (“${value}”), expected ${expected}.`,
    fix: `Edit the issue and shorten “${field}”.`,
  }),
  'invalid-link': ({ field, value, expected }) => ({
    message: `Unexpected “${value}” for “${field}”, expected ${expected}.`,
    fix: `Edit the issue and paste the address from your browser into “${field}”.`,
  }),
  'invalid-year': ({ field, value, expected }) => ({
    message: `Unexpected “${value}” for “${field}”, expected ${expected}.`,
    fix: `Edit the issue and give “${field}” as four digits.`,
  }),
  'repeated-field': ({ field }) => ({
    message: `Unexpected second answer to “${field}”, expected one.`,
    fix: `Edit the issue and keep one “${field}”.`,
  }),
  'several-papers': ({ value }) => ({
    message: `Unexpected ${value} papers in one issue, expected one paper per issue.`,
    fix: 'File one issue for each paper.',
  }),
  'invalid-form': ({ value, expected }) => ({
    message: `Unexpected issue form (${value}), expected ${expected}.`,
    fix: 'Correct the form in `.github/ISSUE_TEMPLATE`.',
  }),
} as const satisfies Record<string, Wording>;

/** Names of all problems. */
export type ProblemCode = keyof typeof CATALOGUE;

/** Every code there is, in the order of the catalogue. */
export const PROBLEM_CODES = Object.keys(CATALOGUE) as readonly ProblemCode[];

const LONGEST_VALUE = 120;

/** Cuts between characters as people see them, so that no half of an emoji is left. */
function cut(value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  let seen = '';
  for (const { segment } of GRAPHEMES.segment(value.slice(0, LONGEST_VALUE))) {
    if (seen.length + segment.length >= LONGEST_VALUE) break;
    seen += segment;
  }
  return `${seen}…`;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Builds one problem; the value seen is cut at 120 characters so that a message stays readable. */
export function problem(code: ProblemCode, details: ProblemDetails = {}): Problem {
  const value = details.value ?? '';
  const seen = cut(value);
  const field = details.label ?? details.field ?? '';
  const wording: Wording = CATALOGUE[code];
  const { message, fix } = wording({ field, value: seen, expected: details.expected ?? '' });
  return { code, field: details.field ?? null, message, fix };
}

/** A result that carries problems. */
export function failed(...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems };
}
