import { PROBLEMS } from './texts/en/problems.ts';
import type { ProblemSaid, Wording } from './texts/wording.ts';

/**
 * Everything a person can get wrong: a code, what is said ({@link PROBLEMS}) and what to do.
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
  /** What both name, so that they can be said in another language. */
  readonly said: ProblemSaid;
  /** Where what it speaks of can be seen. */
  readonly see?: Reference;
  /** What the fix could look like: lines of a file, to be shown as they are. */
  readonly example?: string;
}

/** A place to look at: a line of a list's file, from 1, or a pull request. */
export type Reference = { readonly path: string; readonly line: number } | { readonly pull: number };

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
  readonly see?: Reference;
  readonly example?: string;
  /** Where it stands, e.g. `line 3, column 1`. */
  readonly at?: string;
  /** What was probably meant. */
  readonly suggestion?: string;
}

/** Names of all problems. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Every code there is, in the order of the catalogue. */
export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

/** What only those who keep the list can mend; its contributors have done nothing wrong. */
const FOR_MAINTAINERS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknown-style',
  'empty-list',
  'generated-list',
  'conflict-markers',
  'hidden-list',
  'deep-list',
  'reference-links',
  'unsafe-edit',
  'foreign-words',
  'title-left-out',
  'no-list',
  'bad-template',
  'bad-config',
  'invalid-form',
  'rule-not-asked',
  'new-section',
  'unclear-section',
]);

/** Whether a problem is for the maintainers of the list to mend, not for whoever filed the issue. */
export function isForMaintainers({ code }: Problem): boolean {
  return FOR_MAINTAINERS.has(code);
}

const LONGEST_VALUE = 120;

/** Builds one problem. In a message a value that people typed stands between “ and ”, see {@link quote}. */
export function problem(code: ProblemCode, details: ProblemDetails = {}): Problem {
  const wording: Wording = PROBLEMS[code];
  const said: ProblemSaid = {
    field: unquoted(details.label ?? details.field ?? ''),
    value: unquoted(details.value ?? ''),
    expected: details.expected ?? '',
    ...(details.at !== undefined && { at: details.at }),
    ...(details.suggestion !== undefined && { suggestion: unquoted(details.suggestion) }),
  };
  return {
    code,
    field: details.field ?? null,
    ...wording(said),
    said,
    ...(details.see && { see: details.see }),
    ...(details.example !== undefined && { example: details.example }),
  };
}

/**
 * A value as it stands in a message: between “ and ”, which it cannot hold itself, and cut at 120 characters. So whoever
 * shows a message can tell the words of the catalogue from the words of strangers.
 */
export function quote(value: string): string {
  return `“${unquoted(value)}”`;
}

function unquoted(value: string): string {
  const line = value.replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_VALUE ? `${wholeCharacters(line)}…` : line;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The beginning of a line, cut between characters as people see them: half an emoji is no text. */
function wholeCharacters(line: string): string {
  let seen = '';
  for (const { segment } of GRAPHEMES.segment(line.slice(0, LONGEST_VALUE))) {
    if (seen.length + segment.length >= LONGEST_VALUE) break;
    seen += segment;
  }
  return seen;
}

/** A result that carries problems. */
export function failed(...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems };
}
