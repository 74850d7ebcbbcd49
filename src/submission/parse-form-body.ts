import { fieldOfLabel } from '../knowledge/field-words.ts';
import { isOneAddress } from '../knowledge/hosts.ts';
import { TAG_FIELDS } from '../knowledge/tag-fields.ts';
import { isWordy } from '../knowledge/words.ts';
import { cleanAnswer, isNothing } from './clean-answer.ts';
import { fieldIdOf } from './default-form.ts';
import { findHeadings, type Heading } from './find-headings.ts';
import type { Form, FormField } from './form.ts';
import { type FormHeading, findFormHeadings } from './form-headings.ts';
import { ONE_LINE_FIELDS } from './one-line-fields.ts';
import type { Submission } from './submission.ts';

/**
 * Splits a body at the labels of a form.
 *
 * ```
 * ### Paper title           ← heading of the field `title`
 *
 * Fast and Slow             ← answer: everything up to the heading of another field
 * ### Not a label           ← still the answer, where that is of many lines; else a field of its own
 * ```
 *
 * The first occurrence of a label counts. A second one inside a long answer (a textarea) is that answer's text; elsewhere
 * it ends the answer, and the field is named in `repeated`.
 *
 * @param open whether headings that are no labels of the form are fields under their own words
 * @returns `undefined` where the body is not an answer to this form: fewer than two of its labels
 */
export function parseFormBody(lines: readonly string[], form: Form, open: boolean): Submission | undefined {
  const labelled = findFormHeadings(lines, form);
  if (new Set(labelled.map(({ id }) => id)).size < Math.max(1, Math.min(2, form.fields.length))) return undefined;
  const fieldOf = new Map(form.fields.map((field) => [field.id, field]));
  const headings = withOwnWords(lines, labelled, (id) => !open && (id === undefined || isProse(fieldOf.get(id))));
  const answers = new Map<string, string>();
  const repeated = new Set<string>();
  const cut = new Set<string>();
  const boundaries = withoutQuotes(headings, (id) => fieldOf.get(id)?.type === 'textarea');
  for (const [index, { id, line }] of boundaries.entries()) {
    const block = lines.slice(line + 1, boundaries[index + 1]?.line);
    const answer = cleanAnswer(block, fieldOf.get(id));
    if (isCut(block, answer, fieldOf.get(id))) cut.add(id);
    if (!answers.has(id)) answers.set(id, answer);
    else if (answer !== '' && answer !== answers.get(id)) repeated.add(id);
  }
  const ids = open ? fieldsMeant(headings, answers) : new Map<string, string>();
  const idOf = (id: string): string => ids.get(id) ?? id;
  const called = headings.flatMap(({ id, text }) => (fieldOf.has(id) ? [] : [[idOf(id), text] as const]));
  const unasked = open ? [] : [...answers.keys()].filter((id) => !fieldOf.has(id));
  return {
    kind: 'form',
    papers: [Object.fromEntries([...answers].flatMap(([id, answer]) => (answer === '' ? [] : [[idOf(id), answer]])))],
    repeated: [...repeated],
    asked: [...answers.keys()].map(idOf),
    ...(unasked.length > 0 && { unasked }),
    ...(called.length > 0 && { called: Object.fromEntries(called) }),
    ...(cut.size > 0 && { cut: [...cut] }),
  };
}

/** Fields of every list that forms call by words of their own, and whether they hold an address. */
const FIELDS: ReadonlyMap<string, boolean> = new Map([
  ['title', false],
  ['authors', false],
  ['venue', false],
  ['year', false],
  ['date', false],
  ['paper', true],
  ['code', true],
  ['project', true],
]);

/** Ids of links to a paper that lists tell apart. */
const FILES: ReadonlySet<string> = new Set(['pdf', 'arxiv', 'doi']);

/**
 * The fields that headings of own words name, by the ids that they have for themselves: `Journal`, `Source code`, `Date (YYYY-MM)`; what
 * has a name and no title is called by that.
 */
function fieldsMeant(headings: readonly FormHeading[], answers: ReadonlyMap<string, string>): Map<string, string> {
  const meant = new Map<string, string>();
  const taken = new Set(answers.keys());
  const isTitled = headings.some(({ id, text }) => id === 'title' || fieldOfLabel(text) === 'title');
  for (const { id, text } of headings) {
    const named = fieldOfLabel(text) ?? '';
    const field = named === 'title-or-name' && !isTitled ? 'title' : named;
    const answer = answers.get(id) ?? '';
    if (taken.has(field) || FILES.has(id) || FIELDS.get(field) !== isOneAddress(answer)) continue;
    taken.add(field);
    meant.set(id, field);
  }
  return meant;
}

/** Whether words stand below an answer that are no part of it. */
function isCut(block: readonly string[], answer: string, field: FormField | undefined): boolean {
  if (field?.type === 'checkboxes') return false;
  const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');
  const rest = inOneLine(cleanAnswer(block)).slice(inOneLine(answer).length);
  return isWordy(rest) && !isNothing(rest);
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

/** Whether an answer is text of somebody's own, in which a heading is part of it. */
function isProse(field: FormField | undefined): boolean {
  return field?.type === 'textarea' && !ONE_LINE_FIELDS.has(field.id) && !TAG_FIELDS.includes(field.id);
}

/**
 * Adds the headings that another form would have written: as deep as the others, a blank line before, own words.
 *
 * @param mayHold whether the answer to a field, or what stands above them all, may have headings in it, which then are no fields
 */
function withOwnWords(
  lines: readonly string[],
  labelled: readonly FormHeading[],
  mayHold: (id: string | undefined) => boolean,
): FormHeading[] {
  const taken = new Set(labelled.map(({ id }) => id));
  const known = new Set(labelled.map(({ line }) => line));
  const own = new Map<string, FormHeading>();
  const level = labelled[0]?.level;
  for (const heading of findHeadings(lines)) {
    if (own.size === MOST_OWN_FIELDS) break;
    const above = labelled.findLast(({ line }) => line < heading.line);
    const isFree = !known.has(heading.line) && !mayHold(above?.id);
    const id = heading.level === level && isFree && looksRendered(lines, heading) ? fieldIdOf(heading.text) : undefined;
    if (id !== undefined && !taken.has(id) && !own.has(id)) own.set(id, { ...heading, id });
  }
  return [...labelled, ...own.values()].sort((a, b) => a.line - b.line);
}

function looksRendered(lines: readonly string[], { line, spaced, hidden }: Heading): boolean {
  return spaced && !hidden && (line === 0 || lines[line - 1]?.trim() === '');
}
