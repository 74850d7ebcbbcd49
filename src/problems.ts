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
  readonly field?: string;
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
  'ambiguous-section': ({ value, expected }) => ({
    message: `The list has more than one section “${value}”, expected one of: ${expected}.`,
    fix: 'Edit the issue and give the whole path, its parts joined by “ > ”.',
  }),
  'section-has-parts': ({ value, expected }) => ({
    message: `The entries of “${value}” stand in its parts, expected one of: ${expected}.`,
    fix: 'Edit the issue and say which part the paper belongs to.',
  }),
  'generated-list': ({ value }) => ({
    message: `Unexpected generated file: “${value}” says that a program writes this list, expected one kept by hand.`,
    fix: 'Name the file that the list is generated from, or another list, in the configuration.',
  }),
  'conflict-markers': ({ value }) => ({
    message: `Unexpected conflict markers of a merge at ${value} of the list, expected a list without them.`,
    fix: 'Resolve the conflict in the list and commit it.',
  }),
  'unlearnt-style': ({ value, expected }) => ({
    message: `How entries are written could not be learnt from the list: ${value}.`,
    fix: `Describe an entry in the configuration, for example:\n${expected}`,
  }),
  'unsafe-edit': ({ value }) => ({
    message: `Reading the list again after the change does not give the old list plus this one entry: ${value}.`,
    fix: 'Add the entry by hand, or describe how an entry is written under `entry:` in the configuration.',
  }),
} as const satisfies Record<string, Wording>;

/** Names of all problems. */
export type ProblemCode = keyof typeof CATALOGUE;

/** Every code there is, in the order of the catalogue. */
export const PROBLEM_CODES = Object.keys(CATALOGUE) as readonly ProblemCode[];

const LONGEST_VALUE = 120;

/** Builds one problem; the value seen is cut at 120 characters so that a message stays readable. */
export function problem(code: ProblemCode, details: ProblemDetails = {}): Problem {
  const value = details.value ?? '';
  const seen = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
  const wording: Wording = CATALOGUE[code];
  const { message, fix } = wording({ field: details.field ?? '', value: seen, expected: details.expected ?? '' });
  return { code, field: details.field ?? null, message, fix };
}

/** A result that carries problems. */
export function failed(...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems };
}
