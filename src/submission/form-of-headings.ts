import { fieldOfHeader, fieldOfLabel } from '../knowledge/field-words.ts';
import { DEFAULT_FORM, fieldIdOf } from './default-form.ts';
import { findHeadings } from './find-headings.ts';
import type { Form, FormField } from './form.ts';

/** Fewer questions are no form. */
const LEAST_QUESTIONS = 3;
/** What the other labels settle, or only the answer: if a form asks for one of the two, the label means the other. */
const UNSETTLED: ReadonlyMap<string, readonly [asked: string, meant: string][]> = new Map([
  [
    'paper-or-title',
    [
      ['title', 'paper'],
      ['paper', 'title'],
    ],
  ],
  ['title-or-name', [['paper', 'title']]],
]);
/** GitHub writes labels at this level. */
const LABEL_LEVEL = 3;

/**
 * The form whose answers a body is, told from its headings alone: they are at the level at which GitHub writes labels, the body begins
 * with one, a blank line stands around each, and words in any language name a title or a link among them. A heading that names no known
 * field is a question of the form's own.
 *
 * @returns `undefined` where the body is no filled-in form, or a label may mean two fields
 */
export function formOfHeadings(lines: readonly string[]): Form | undefined {
  const headings = findHeadings(lines).filter(({ hidden, level }) => !hidden && level === LABEL_LEVEL);
  const isBlank = (line: number): boolean => (lines[line] ?? '').trim() === '';
  const begins = headings[0]?.line === lines.findIndex((line) => line.trim() !== '');
  const areRendered = headings.every(
    ({ line, spaced }) => spaced && isBlank(line + 1) && (line === 0 || isBlank(line - 1)),
  );
  if (headings.length < LEAST_QUESTIONS || !begins || !areRendered) return undefined;
  const words = headings.map(({ text }) => ({ label: text, known: fieldOfLabel(text) }));
  const isAsked = (id: string): boolean => words.some(({ known }) => known === id);
  const named = words.map(({ label, known = '' }) => ({ label, known: settle(known, isAsked) }));
  if (named.some(({ known = '' }) => UNSETTLED.has(known))) return undefined;
  if (!named.some(({ known }) => known === 'title' || known === 'paper')) return undefined;
  const fields = new Map<string, FormField>();
  for (const { label, known } of named) {
    const meant = meaningOf(known, label);
    // `DOI` beside `arXiv`: two links to a paper are two questions.
    const isOne = meant !== undefined && named.filter((one) => meaningOf(one.known, one.label) === meant).length === 1;
    const id = isOne ? meant : fieldIdOf(label);
    if (id === undefined || fields.has(id)) return undefined;
    const usual = DEFAULT_FORM.fields.find((field) => field.id === id);
    fields.set(id, { id, label, type: usual?.type ?? 'input', required: false, multiple: false, options: [] });
  }
  return { title: '', labels: [], fields: [...fields.values()] };
}

/** A field that no entry of a list is expected to show goes by its own words. */
const IGNORED = 'ignored';

function meaningOf(known: string | undefined, label: string): string | undefined {
  return (known !== IGNORED ? known : undefined) ?? fieldOfHeader(label);
}

function settle(known: string, isAsked: (id: string) => boolean): string | undefined {
  const [, meant] = UNSETTLED.get(known)?.find(([asked, other]) => isAsked(asked) && !isAsked(other)) ?? [];
  return meant ?? (known === '' ? undefined : known);
}
