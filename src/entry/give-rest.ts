import { isFieldName } from '../knowledge/field-words.ts';
import { isOneAddress } from '../knowledge/hosts.ts';
import { labelKey } from '../knowledge/label-key.ts';
import { TAG_FIELDS } from '../knowledge/tag-fields.ts';
import { hasWord, isBibtex, isWordy } from '../knowledge/words.ts';
import { isAward } from './award.ts';
import { readDate } from './dates.ts';
import { fieldId } from './field-names.ts';
import { MARK, VENUE_MARK, withoutIcons } from './icons.ts';
import { isLabelledLink } from './is-labelled-link.ts';
import { holdsMethodNames, isMethodName } from './method-names.ts';
import { entryParts } from './reading.ts';
import type { Style } from './style.ts';
import { mostFrequent } from './votes.ts';

/** Fields that have places of their own. */
const PLACED: ReadonlySet<string> = new Set(['year', 'date', 'venue', 'authors']);

/** Gives a value of the form to a field that the entries show. */
export type Give = (id: string, slot: string) => void;

/** A text of no known meaning that fewer than one in so many entries have is those entries' own: `NeurIPS (Datasets track)`. */
const RARE = 10;

/** What is left on both sides: texts go to the unknown texts of the list that they look most like. */
export function giveRest(
  left: Map<string, string>,
  style: Style,
  shown: ReadonlyMap<string, number>,
  values: ReadonlyMap<string, string>,
  give: Give,
) {
  for (const [id, value] of [...left]) {
    if (/^(?:image|figure|teaser)/.test(id)) give(id, 'image');
    else if (isOneAddress(value) && shown.has('paper') && !values.has('paper') && !isCalledElse(style, 'paper', id))
      give(id, 'paper');
    else if (!TAG_FIELDS.includes(id) && isInMost(style, value)) left.delete(id);
  }
  const told = new Set(style.samples.flatMap(({ source }) => source.headers.map(fieldId)));
  // A column of a few kinds takes nothing that is none of them, and no column what has a name of its own: an award is no licence.
  const isClosedTo = (id: string, field: string): boolean =>
    told.has(field) &&
    ((isFieldName(id) && fieldId(id) !== 'description') ||
      holdsKinds(style.samples.flatMap(({ reading }) => reading.fields[field] ?? [])));
  const free = [...shown].filter(
    ([field, count]) =>
      !values.has(field) &&
      (!field.startsWith('text:') || count * RARE >= style.samples.length) &&
      field !== MARK &&
      field !== VENUE_MARK &&
      !/^(?:title|number|arxiv|doi|repo|venue|year|date|authors|image$|badge-)/.test(field) &&
      !isLinkSlot(style, field),
  );
  const pairs: { id: string; field: string; score: number }[] = [];
  for (const [id, value] of left) {
    if (PLACED.has(id) || readDate(value) || value.includes('://') || isBibtex(value)) continue;
    for (const [field, count] of free)
      if (!isMethodName(id) || holdsMethodNames(style, field)) {
        if (isOfOthers(style, field, id)) continue;
        const like = likeness(style, field, value);
        // What has a name of its own, or is much shorter than what others say of their papers, says nothing of this one.
        if (like < (field === 'description' ? ALIKE : HARDLY) || (field === 'description' && isFieldName(id))) continue;
        if (isMethodName(id) || like >= SAME_MAKE || !isClosedTo(id, field))
          pairs.push({ id, field, score: like + count / (style.samples.length * 4) });
      }
  }
  for (const { id, field } of pairs.sort((a, b) => b.score - a.score)) give(id, field);
}

/** Whether a place of texts without a label is another's: before the title what a method is called, or no award among those of other papers. */
function isOfOthers(style: Style, field: string, id: string): boolean {
  if (!field.startsWith('text:')) return false;
  if (!isMethodName(id) && field.includes('/before/') && holdsMethodNames(style, field)) return true;
  return id === 'award' && !style.samples.some(({ reading }) => isAward(reading.fields[field] ?? ''));
}

/** Whether most links of a field stand under a word that says what they lead to, and never under the name of the answer. */
function isCalledElse({ samples }: Style, field: string, id: string): boolean {
  const links = samples.flatMap(({ reading: { raw, atoms } }) =>
    atoms.filter(({ parts }) => parts.some((part) => part.field === field)).map((atom) => ({ raw, atom })),
  );
  const labelled = links.filter(({ atom }) => isLabelledLink(atom));
  const labels = labelled.map(({ raw, atom: { label } }) => labelKey(raw.slice(label?.start, label?.end)));
  return labelled.length * 2 > links.length && !labels.includes(labelKey(id));
}

/** A text that most entries have word for word says nothing of this paper. */
function isInMost(style: Style, value: string): boolean {
  if (value.length < 4 || !hasWord(value)) return false;
  const near = style.samples.slice(0, 20);
  return near.length > 2 && near.filter((sample) => sample.source.raw.includes(value)).length * 2 > near.length;
}

/** Whether values come again and again, as licences and languages do. */
function holdsKinds(values: readonly string[]): boolean {
  return new Set(values).size * 5 < values.length * 4;
}

const DIGIT = /\d/;

/** The likeness of values that are made alike, of those about as long as the others, and of those that are words at least. */
const [SAME_MAKE, ALIKE, HARDLY] = [2.5, 2, 0.2];

/** What it adds to be just as long: where nothing else tells two places apart. */
const CLOSE = 0.05;

/** How much a value looks like the values of a slot: the same make (`45:49`, `71:30`), length class and kind of characters. */
function likeness(style: Style, field: string, value: string): number {
  const seen = style.samples.map((sample) => sample.reading.fields[field]).filter((one) => one !== undefined);
  if (seen.length === 0) return 0;
  if (seen.includes(value)) return 3;
  // A number is no name: an issue stands nowhere among authors.
  if (!hasWord(value) && DIGIT.test(value) && seen.every((one) => hasWord(one) && !DIGIT.test(one))) return -1;
  const make = (text: string) => text.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '9');
  if (DIGIT.test(value) && seen.some((one) => make(one) === make(value))) return SAME_MAKE;
  const length = seen.reduce((sum, one) => sum + one.length, 0) / seen.length;
  const ratio = Math.max(length, value.length) / Math.max(1, Math.min(length, value.length));
  const wordy = (text: string) => isWordy(withoutIcons(text));
  if (wordy(value) !== wordy(seen[0] ?? '') && !/^(?:\d{1,2}|yes|true)$/i.test(value)) return 0;
  return ratio < 3 ? ALIKE + CLOSE / ratio : ratio < 8 ? 1 : HARDLY;
}

export function isLinkSlot(style: Style, field: string): boolean {
  return style.samples.flatMap(({ reading }) => entryParts(reading)).find((one) => one.field === field)?.form === 'url';
}

/** The field of the links in the column that a form names (`Artifacts`), whatever their labels (`[HF](…)`) say; `undefined` where there is none. */
export function fieldOfColumn(style: Style, id: string): string | undefined {
  const links = style.samples.flatMap(({ source, sequences }) => {
    const cell = source.headers.findIndex((header) => header !== '' && fieldId(header) === id);
    const parts = sequences[cell]?.atoms.flatMap((atom) => atom.parts) ?? [];
    return parts.filter((part) => part.form === 'url' && part.field !== 'image').map((part) => part.field);
  });
  return mostFrequent(links);
}
