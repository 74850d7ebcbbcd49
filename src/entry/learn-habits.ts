import { roleOfLabel } from '../knowledge/label-role.ts';
import { meansNothing } from '../knowledge/nothing-words.ts';
import { trimEndMarks, trimStartMarks } from '../knowledge/trim-marks.ts';
import { markedBeforeDates, textsOf } from './anatomy-of.ts';
import { stopIsOwn } from './authors.ts';
import { chooseTitle, yearBehind } from './choose-title.ts';
import { constantBadges } from './constant-badges.ts';
import { groupBy } from './group-by.ts';
import type { Habits } from './habits.ts';
import { MARK, withoutIcons } from './icons.ts';
import { learnLabels } from './learn-labels.ts';
import { learnSlots, placedTexts } from './learn-slots.ts';
import { learnVenues } from './learn-venues.ts';
import { learnNamesBeside } from './names-beside.ts';
import { openAlike } from './open-alike.ts';
import type { PlacedPiece } from './place-pieces.ts';
import { piecesOf, readEntry } from './read-entry.ts';
import { labelBefore } from './read-links.ts';
import { type EntrySource, entryParts, type Part, type Reading } from './reading.ts';
import { type ColumnedPiece, columnsOf, titleColumns } from './title-columns.ts';
import { hasProceedings, isAcronym, venueClass } from './venues.ts';
import { comingOften } from './votes.ts';

/** Entries of a section that line up without the help of others. */
const FEW = 8;
/** Share of the entries that must have a text at a place for it to be the style's wording; rarer, it is a mark of some papers. */
const CONSTANT = 0.7;
const CONSTANT_ICON = 0.9;

/**
 * What many entries show that one does not: where titles stand, which texts are wording, and that the unknown text in
 * italics is where others have authors. Each step reads with what the last one taught.
 *
 * @param own how many of them, from the first on, are of one section; titles stand where these have them
 */
export function learnHabits(sources: readonly EntrySource[], own = sources.length): Habits {
  const isAlike = openAlike(sources.slice(0, own));
  const lined = own < FEW ? sources.filter((source, i) => i < own || isAlike(source)) : sources.slice(0, own);
  const labels = learnLabels(sources);
  const lineUp = (habits: Habits): Habits => ({
    ...habits,
    titleColumns: titleColumns(lined.map((source) => piecesOf(source, habits))),
  });
  const venues = learnVenues(sources.map(textsOf), sources.map(markedBeforeDates));
  const plain = lineUp({ labels, venues });
  const namesBeside = learnNamesBeside(sources.flatMap((source) => titleText(source, plain)));
  const beside = namesBeside ? lineUp({ ...plain, namesBeside }) : plain;
  const entries = sources.map((source) => piecesOf(source, beside));
  const labelled: Habits = { ...beside, linkLabels: constantLabels(entries) };
  const placed: Habits = {
    ...labelled,
    venueColumns: venueColumns(entries, labelled),
    yearsAreTitles: yearsAreTitles(sources, entries, beside),
  };
  const second = sources.map((source) => readEntry(source, placed));
  return {
    ...placed,
    literals: learnLiterals(second),
    // What a place holds in its section goes before what others have there.
    slots: new Map([...learnSlots(second), ...learnSlots(lined.map((source) => readEntry(source, placed)))]),
    images: constantImages(second),
    badges: constantBadges(second),
    authorsStop: authorsStop(second),
    proceedings: proceedings(second),
    ...paperLabel(second),
  };
}

/** So many entries say whether years stand behind titles, and a year behind one of them is its own if no more than this share has one. */
const TELLING = 5;
const RARELY = 0.2;

function yearsAreTitles(
  sources: readonly EntrySource[],
  entries: readonly (readonly PlacedPiece[])[],
  { titleColumns: columns }: Habits,
): boolean {
  const dated = sources.filter((source, i) => {
    const pieces = entries[i] ?? [];
    return yearBehind(chooseTitle(source, pieces, columns), pieces) !== undefined;
  });
  return sources.length >= TELLING && dated.length <= sources.length * RARELY;
}

/** The title as it stands, where it is one text. */
function titleText(source: EntrySource, habits: Habits): string[] {
  const [title, ...more] = chooseTitle(source, piecesOf(source, habits), habits.titleColumns).pieces;
  return title && more.length === 0 ? [source.raw.slice(title.start, title.end)] : [];
}

/** Icons that several entries show: wording, not figures of papers, of which no two have the same. */
function constantImages(readings: readonly Reading[]): Set<string> {
  const urls = readings.flatMap((reading) => [
    ...new Set(
      entryParts(reading)
        .filter((part) => part.field.startsWith('image'))
        .map((part) => part.value),
    ),
  ]);
  return comingOften(urls, Math.max(2, Math.min(3, readings.length * 0.2)));
}

/** Share of the labels in a column of links that must read as venues or dates for all of them to be: preprints are one too. */
const VENUES = 0.3;

/** Entries that must have a label of a link for it to be wording. */
const LEAST_ALIKE = 3;

/** The labels of links that most entries have: `[Review](…)` is no journal. What is written as an acronym is a venue all the same. */
function constantLabels(entries: readonly (readonly PlacedPiece[])[]): Set<string> {
  const labels = entries.flatMap((pieces) => [
    ...new Set(
      pieces.filter(({ chunk, text }) => chunk.link !== null && !isAcronym(text)).map(({ text }) => text.toLowerCase()),
    ),
  ]);
  return comingOften(labels, Math.max(LEAST_ALIKE, entries.length * CONSTANT));
}

/** Acronyms that nobody knows are labels of links until a column has so many. */
const FEWEST_VENUES = 3;

/** Whether acronyms are several and most of them stand in other entries too: those of methods and tools do not. */
function comeAgain(strange: readonly ColumnedPiece[]): boolean {
  const same = [...groupBy(strange, ({ piece }) => piece.text).values()];
  const again = same.filter(({ length }) => length > 1).flat().length;
  return same.length >= FEWEST_VENUES && again * 2 > strange.length;
}

/** The columns of links that are labelled with the venue. */
function venueColumns(
  entries: readonly (readonly PlacedPiece[])[],
  { titleColumns: titles = new Map(), linkLabels }: Habits,
): Set<string> {
  const [title] = [...titles].sort((a, b) => b[1].weight - a[1].weight)[0] ?? [];
  const labels = entries.flatMap((pieces) => columnsOf(pieces).filter(({ piece }) => piece.chunk.link !== null));
  const isLabel = ({ piece }: ColumnedPiece): boolean =>
    roleOfLabel(piece.text) !== undefined || linkLabels?.has(piece.text.toLowerCase()) === true;
  const isVenue = (one: ColumnedPiece): boolean =>
    one.piece.kind === 'date' || (one.piece.kind === 'venue' && !isLabel(one));
  return new Set(
    [...groupBy(labels, ({ column }) => column)]
      .filter(([column, there]) => {
        const strange = there.filter((one) => isAcronym(one.piece.text) && !isLabel(one));
        const sure = there.filter(isVenue);
        const venues = comeAgain(strange) ? [...new Set([...sure, ...strange])] : sure;
        return column !== title && there.length * 3 >= entries.length && venues.length > there.length * VENUES;
      })
      .map(([column]) => column),
  );
}

function learnLiterals(readings: readonly Reading[]): Map<string, Set<string>> {
  const bySlot = groupBy(placedTexts(readings), (part) => part.slot ?? '');
  const icons = new Set(readings.flatMap(iconsBeforeLinks));
  const literals = new Map<string, Set<string>>();
  for (const [slot, parts] of bySlot) {
    const unknown = parts.filter((part) => part.field.startsWith('text:'));
    const constant = [...groupBy(unknown, (part) => part.value)].filter(
      ([value, same]) =>
        same.length >= Math.max(2, isTagged(slot) ? parts.length : 0, readings.length * shareOf(value)) ||
        (same.length > 1 && (isWording(value) || (slot !== MARK && same.every((part) => icons.has(part))))),
    );
    if (constant.length > 0) literals.set(slot, new Set(constant.map(([value]) => value)));
  }
  return literals;
}

const LONGEST_LABEL = 60;
const LINK_BEHIND = /^\uFE0F? ?\[{1,2}[^[\]]{1,40}\]\(/;

/** Share of the entries that must have a text at a place for it to be wording: an icon that a few lack says something of the others. */
function shareOf(value: string): number {
  return withoutIcons(value) === '' ? CONSTANT_ICON : CONSTANT;
}

/** `💻[Code](…)`: an icon right before a link is its, and says nothing of the paper. */
function iconsBeforeLinks(reading: Reading): Part[] {
  return entryParts(reading).filter(
    ({ value, end }) => withoutIcons(value) === '' && LINK_BEHIND.test(reading.raw.slice(end, end + LONGEST_LABEL)),
  );
}

/** What stands in marks of code is a tag, be it the same in most entries; only one that all have is wording. */
function isTagged(slot: string): boolean {
  return slot.includes('/code/');
}

/** Whether a full stop follows the authors also where they do not end in one of their own (`et al.`, `J.`). */
function authorsStop(readings: readonly Reading[]): boolean {
  const ends = readings.flatMap((reading) =>
    entryParts(reading)
      .filter((part) => part.field === 'authors' && !stopIsOwn(trimEndMarks(part.value, '.')))
      .map((part) => reading.raw.slice(part.end, part.end + 4)),
  );
  return ends.filter((after) => trimStartMarks(after, '*_').startsWith('.')).length * 2 > ends.length;
}

/** Whether most conferences stand after `Proceedings of`. */
function proceedings(readings: readonly Reading[]): boolean {
  const conferences = placedTexts(readings).filter(
    (part) => part.field === 'venue' && venueClass(part.value) === 'conference' && hasProceedings(part.value),
  );
  return conferences.filter((part) => part.format?.includes('{venue}')).length * 2 >= conferences.length;
}

/** The label of a link that most entries have and no entry has a link to the paper beside: that is what it leads to. */
function paperLabel(readings: readonly Reading[]): Pick<Habits, 'paperLabel'> {
  if (readings.some(({ fields }) => fields.paper !== undefined)) return {};
  const labels = readings.flatMap((reading) => {
    const links = entryParts(reading).filter(({ form }) => form === 'url');
    return [...new Set(links.flatMap(({ start, field }) => (labelBefore(reading.raw, start) === field ? field : [])))];
  });
  const [only, ...more] = comingOften(labels, Math.max(2, readings.length * CONSTANT));
  return only !== undefined && more.length === 0 ? { paperLabel: only } : {};
}

/** Words that only join or name a link: no paper's own text. */
const JOINING: ReadonlySet<string> = new Set([
  ...'in by and with on at of from see code paper link links'.split(' '),
  ...['in proc', 'in proceedings'].flatMap((words) => [words, `${words} of`, `${words} of the`]),
]);

function isWording(value: string): boolean {
  return meansNothing(value) || JOINING.has(value.toLowerCase().replace('.', ''));
}
