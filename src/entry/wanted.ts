import { findArxivId } from '../knowledge/arxiv-id.ts';
import { isOneAddress } from '../knowledge/hosts.ts';
import { roleOfLabel } from '../knowledge/label-role.ts';
import { tableWords } from '../knowledge/words.ts';
import { arxivDate } from './arxiv-date.ts';
import { boldNamesOf } from './bold-names.ts';
import { findDates, type PaperDate, readDate } from './dates.ts';
import { derivedValues } from './derived.ts';
import { fieldId } from './field-names.ts';
import { giveMarks } from './give-marks.ts';
import { fieldOfColumn, type Give, giveRest, isLinkSlot } from './give-rest.ts';
import { giveSite } from './give-site.ts';
import { IDENTIFIERS, placeIdentifiers } from './identifier-answers.ts';
import { badgeMarksOf, joinersOf, partingMarksOf } from './joiners-of.ts';
import { type ListFormats, listFormats } from './list-formats.ts';
import { cutName, isMethodName, METHOD_NAMES } from './method-names.ts';
import { placeTags } from './place-tags.ts';
import { spellOutVenue } from './spell-out-venue.ts';
import { type Style, shownFields } from './style.ts';
import { twinLinks } from './twin-links.ts';
import { valueHabits } from './value-habits.ts';
import { nearness } from './votes.ts';

/** A paper's values under the names that this list's entries use. */
export interface Wanted extends ListFormats {
  /** Field of an entry's part → text. */
  readonly values: ReadonlyMap<string, string>;
  /** Those of the values that are addresses. */
  readonly addresses: ReadonlyMap<string, string>;
  /** What is known of the day it appeared: as given, and as the arXiv id tells. */
  readonly dates: readonly PaperDate[];
  /** Date fields as they were typed, to be kept where they are already in the list's format. */
  readonly typed: readonly { readonly text: string; readonly format: string }[];
  /** How the list writes the values of a field otherwise than a form: `4` as `⭐⭐⭐⭐`, `A, B` as `A-B`. */
  readonly habits: ReadonlyMap<string, (value: string) => string>;
  /** What parts the lines of a text of several lines, by field. */
  readonly joiners: ReadonlyMap<string, string>;
  /** The marks between two tags, by field. */
  readonly partingMarks: ReadonlyMap<string, string>;
  /** What stands between the values of two badges, by field: several values are as many badges. */
  readonly badgeMarks: ReadonlyMap<string, string>;
  /** Names that the list sets in bold among authors. */
  readonly boldNames: ReadonlySet<string>;
  /** The venue was given with its own year. */
  readonly datedVenue: boolean;
  /** Ids of the fields as the form gave them. */
  readonly given: ReadonlySet<string>;
  /** Tags that values may hold, see `inline-tags.ts`. */
  readonly inlineTags: ReadonlySet<string>;
  /** Links the list has no place for yet: field → URL. */
  readonly extraLinks: ReadonlyMap<string, string>;
  /** Labels of links, by field, over those that the entries have. */
  readonly labels: ReadonlyMap<string, string>;
  /** Fields of an existing entry that change, and those that follow from them; absent where all of it is new. */
  readonly changed?: ReadonlySet<string>;
  /** Fields that the list's entries do not show. */
  readonly unshown: readonly string[];
}

/** What a caller says about how values are written. */
export interface Way {
  /** The year and month that an arXiv id tells stand for none that was given. */
  readonly withoutIdDates?: boolean;
  /** Labels of links, by field, over those that the entries have. */
  readonly labels?: ReadonlyMap<string, string>;
}

/** Names of one and the same thing; the first that the list shows is taken. */
const SYNONYMS: readonly (readonly string[])[] = [
  METHOD_NAMES,
  ...[
    'paper pdf url link arxiv-link',
    'project website homepage webpage page demo',
    'keywords tags topics technique tasks',
    'tasks task application keywords tags',
    'technique keywords tags tasks',
    'tags keywords topics tasks technique',
    'description notes remark summary abstract tldr',
    'notes description remark blog',
    'affiliation institution organization company',
    'blog notes video',
    'rating recommend stars recom recommended',
    'data dataset',
  ].map(tableWords),
];

const FIRST_CLASS: ReadonlySet<string> = new Set(tableWords('title authors venue year date paper code project'));

/** Puts a paper's fields under the names of the list: the same name, another word for it, its place among the badges, or what is left over. */
export function wantedValues(given: Readonly<Record<string, string>>, style: Style, way: Way = {}): Wanted {
  const fields = spellOutVenue(given, style);
  const shown = shownFields(style);
  const values = new Map<string, string>();
  const left = new Map(Object.entries(fields).flatMap(([id, value]) => splitLinks(id, value.trim())));
  const give = (id: string, slot: string) => {
    const value = left.get(id);
    if (value === undefined || values.has(slot)) return;
    values.set(slot, value);
    left.delete(id);
  };
  // The name of a model is no link to one, though the list has such links under that word.
  const isName = (id: string): boolean =>
    isMethodName(id) && !isOneAddress(left.get(id) ?? '') && isLinkSlot(style, id);
  const isOwn = (id: string): boolean => (shown.has(id) || FIRST_CLASS.has(id)) && !isName(id);
  giveSite(left, style, shown, give);
  for (const id of [...left.keys()]) if (isOwn(id) && !IDENTIFIERS.has(id)) give(id, id);
  placeIdentifiers(left, style, values, give);
  for (const id of IDENTIFIERS) if (isOwn(id)) give(id, id);
  if (shown.has('title-head')) give('name', 'name');
  // Where entries show what they are called and no title beside it, the title is that.
  if (!shown.has('title') && !shown.has('title-head') && shown.has('name') && !left.has('name'))
    values.set('name', values.get('title') ?? '');
  giveMarks(left, style, shown, give);
  if (values.has('paper') && !shown.has('paper'))
    for (const other of ['pdf', 'url', 'link'])
      if (shown.has(other) && !values.has(other)) values.set(other, values.get('paper') ?? '');
  for (const id of [...left.keys()]) {
    const group = SYNONYMS.find(([first]) => first === id) ?? [];
    const slot = group.find((name) => shown.has(name) && !values.has(name) && !left.has(name));
    if (slot && isOneAddress(left.get(id) ?? '') === isLinkSlot(style, slot)) give(id, slot);
  }
  for (const id of [...left.keys()]) {
    const slot = fieldId(id.replaceAll('-', ' '));
    if (shown.has(slot)) give(id, slot);
    if (isOneAddress(left.get(id) ?? ''))
      for (const link of [fieldOfColumn(style, slot), roleOfLabel(id.replaceAll('-', ' '))])
        if (link && shown.has(link) && isLinkSlot(style, link)) give(id, link);
    for (const badge of [`badge-${id}`, `badge-${slot}`]) if (shown.has(badge)) give(id, badge);
  }
  giveBadges(left, style, shown, give);
  giveRest(left, style, shown, values, give);
  placeTags(values, left, style);
  const name = METHOD_NAMES.map((id) => fields[id]?.trim()).find(Boolean);
  for (const [slot, value] of values)
    if (value === name) values.set('title', cutName(values.get('title') ?? '', value, slot, style));
  const joiners = joinersOf(style);
  for (const field of joiners.keys()) {
    const value = values.get(field);
    if (value !== undefined) values.set(field, value.replace(AFTER_SENTENCE, '$1\n'));
  }
  for (const [field, value] of twinLinks(values, style)) values.set(field, value);
  const links = [...values].filter(([, value]) => isOneAddress(value)).map(([field, value]) => ({ field, value }));
  const derived = new Map(derivedValues(links));
  const fromId = arxivDate(derived.get('arxiv') ?? findArxivId(values.get('paper') ?? ''));
  for (const [field, value] of derived) if (!values.has(field)) values.set(field, value);
  const typed = [
    fields.date,
    fields.year,
    ...Object.entries(fields)
      .filter(([id]) => id.endsWith('-date'))
      .map(([, value]) => value),
  ].filter((value) => value !== undefined);
  const read = typed.map((text) => ({ text: text.trim(), span: readDate(text) }));
  const dates = read.map(({ span }) => span?.date).filter((date) => date !== undefined);
  const extraLinks = new Map([...left].filter(([, value]) => isOneAddress(value)));
  for (const id of extraLinks.keys()) left.delete(id);
  for (const id of ['code', 'project']) if (values.has(id) && !shown.has(id)) extraLinks.set(id, values.get(id) ?? '');
  return {
    values,
    addresses: new Map(links.map(({ field, value }) => [field, value])),
    dates: fromId && !way.withoutIdDates ? [...dates, fromId] : dates,
    labels: way.labels ?? new Map(),
    typed: read.flatMap(({ text, span }) => (span ? [{ text, format: span.format }] : [])),
    datedVenue: findDates(values.get('venue') ?? '').length > 0,
    ...listFormats(fields, style),
    inlineTags: style.inlineTags ?? new Set(),
    given: new Set(Object.keys(fields)),
    habits: valueHabits(style),
    joiners,
    partingMarks: partingMarksOf(style),
    badgeMarks: badgeMarksOf(style),
    boldNames: boldNamesOf(style),
    extraLinks,
    unshown: [...left].flatMap(([id, value]) => (isMethodName(id) && fields.title?.includes(value) ? [] : id)),
  };
}

/** A comma after a full stop parts sentences that a form joined: `It introduces naps., It finds that cats win.` */
const AFTER_SENTENCE = /([.。]), (?=\p{Lu})/gu;

/** Several links in one answer become fields of their own: `blog`, `blog-2`. */
function splitLinks(id: string, value: string): [string, string][] {
  if (value === '') return [];
  const links = value.split(/[\s,]+/);
  if (links.length < 2 || !links.every(isOneAddress)) return [[id, value]];
  return links.map((link, i) => [i === 0 ? id : `${id}-${i + 1}`, link]);
}

/** Badges without a label go by their order: a method's name, its tasks, its technique. */
function giveBadges(left: Map<string, string>, style: Style, shown: ReadonlyMap<string, number>, give: Give) {
  const badges = [...shown.keys()].filter((field) => field.startsWith('badge:'));
  const order = (field: string) => {
    const places = style.samples
      .map((sample) =>
        sample.reading.atoms
          .filter((atom) => atom.parts.some((part) => part.form === 'badge'))
          .findIndex((atom) => atom.parts.some((part) => part.field === field)),
      )
      .filter((at) => at >= 0);
    return places.reduce((sum, at) => sum + at, 0) / Math.max(1, places.length);
  };
  const weight = (field: string) =>
    style.samples.reduce(
      (sum, { reading, rank }) => sum + (reading.fields[field] === undefined ? 0 : nearness(rank)),
      0,
    );
  const most = Math.max(0, ...badges.map(weight));
  const rare = (field: string) => (weight(field) * 2 < most ? 1 : 0);
  const common = badges
    .filter((field) => (shown.get(field) ?? 0) >= style.samples.length * 0.15)
    .sort((a, b) => rare(a) - rare(b) || Math.round(order(a) * 2) - Math.round(order(b) * 2) || weight(b) - weight(a));
  const together = (a: string, b: string) =>
    style.samples.some(({ reading }) => reading.fields[a] !== undefined && reading.fields[b] !== undefined);
  const distinct = common.filter(
    (field) => !common.some((other) => weight(other) > weight(field) && !together(field, other)),
  );
  const roles = [['name'], ['tasks', 'task'], ['technique', 'keywords', 'tags', 'approach']];
  for (const [i, ids] of roles.entries()) {
    const slot = distinct[i];
    const id = ids.find((one) => left.has(one));
    if (slot && id) give(id, slot);
  }
}
