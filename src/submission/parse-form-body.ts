import { cleanAnswer } from './clean-answer.ts';
import { fieldIdOf } from './default-form.ts';
import { findHeadings, type Heading } from './find-headings.ts';
import type { Form } from './form.ts';
import { type FormHeading, findFormHeadings } from './form-headings.ts';
import type { Fields } from './submission.ts';

/** What a form's headings gave. */
export interface FormAnswers {
  readonly fields: Fields;
  /** Ids of questions that stand more than once with different answers; the first one is in `fields`. */
  readonly repeated: readonly string[];
  /** Ids of all questions that stand in the body. */
  readonly asked: readonly string[];
}

/**
 * Splits a body at the labels of a form.
 *
 * ```
 * ### Paper title           ← heading of the field `title`
 *
 * Fast and Slow             ← answer: everything up to the heading of another field
 * ### Not a label           ← still the answer
 * ```
 *
 * The first occurrence of a label counts. A second one inside a long answer (a textarea) is that answer's text; elsewhere
 * it ends the answer, and the field is named in `repeated`.
 *
 * @param open whether headings that are no labels of the form are fields under their own words
 * @returns `undefined` where the body is not an answer to this form: fewer than two of its labels
 */
export function parseFormBody(lines: readonly string[], form: Form, open: boolean): FormAnswers | undefined {
  const labelled = findFormHeadings(lines, form);
  if (new Set(labelled.map(({ id }) => id)).size < Math.max(1, Math.min(2, form.fields.length))) return undefined;
  const headings = open ? withOwnWords(lines, labelled) : labelled;

  const fieldOf = new Map(form.fields.map((field) => [field.id, field]));
  const answers = new Map<string, string>();
  const repeated = new Set<string>();
  const boundaries = withoutQuotes(headings, (id) => fieldOf.get(id)?.type === 'textarea');
  for (const [index, { id, line }] of boundaries.entries()) {
    const answer = cleanAnswer(lines.slice(line + 1, boundaries[index + 1]?.line), fieldOf.get(id));
    if (!answers.has(id)) answers.set(id, answer);
    else if (answer !== '' && answer !== answers.get(id)) repeated.add(id);
  }
  return {
    fields: Object.fromEntries([...answers].filter(([, answer]) => answer !== '')),
    repeated: [...repeated],
    asked: [...answers.keys()],
  };
}

/** Drops a label that stands again inside a long answer. */
function withoutQuotes(headings: readonly FormHeading[], isLong: (id: string) => boolean): FormHeading[] {
  const seen = new Set<string>();
  let current = '';
  return headings.filter(({ id }) => {
    if (seen.has(id) && isLong(current)) return false;
    seen.add(id);
    current = id;
    return true;
  });
}

/** More questions than this, and the headings are somebody's document. */
const MOST_OWN_FIELDS = 50;

/** Adds the headings that a form of unknown make would have written: as deep as the others, a blank line before, own words. */
function withOwnWords(lines: readonly string[], labelled: readonly FormHeading[]): FormHeading[] {
  const taken = new Set(labelled.map(({ id }) => id));
  const known = new Set(labelled.map(({ line }) => line));
  const own = new Map<string, FormHeading>();
  const level = labelled[0]?.level;
  for (const heading of findHeadings(lines)) {
    if (own.size === MOST_OWN_FIELDS) break;
    const id =
      heading.level === level && !known.has(heading.line) && looksRendered(lines, heading)
        ? fieldIdOf(heading.text)
        : undefined;
    if (id !== undefined && !taken.has(id) && !own.has(id)) own.set(id, { ...heading, id });
  }
  return [...labelled, ...own.values()].sort((a, b) => a.line - b.line);
}

function looksRendered(lines: readonly string[], { line, spaced, hidden }: Heading): boolean {
  return spaced && !hidden && (line === 0 || lines[line - 1]?.trim() === '');
}
