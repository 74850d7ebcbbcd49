import { arePersons } from './are-persons.ts';
import { isName as isPerson, isWholeName, leadOfAuthors } from './authors.ts';
import { groupBy } from './group-by.ts';
import { entryParts, type Part, type Reading } from './reading.ts';
import { wordCount } from './title-columns.ts';

/** The texts of entries whose places are told. */
export function placedTexts(readings: readonly Reading[]): Part[] {
  return readings.flatMap((reading) => entryParts(reading).filter((part) => part.slot !== undefined));
}

/** What the unknown texts of a place are: a field that most of the entries have there, what is said of papers, names of methods. */
export function learnSlots(readings: readonly Reading[]): Map<string, string> {
  const slots = new Map<string, string>();
  const titles = new Map(
    readings.flatMap((reading) => placedTexts([reading]).map((part) => [part, reading.fields.title ?? ''] as const)),
  );
  for (const [slot, parts] of groupBy(placedTexts(readings), (part) => part.slot ?? '')) {
    for (const field of ['authors', 'venue']) {
      if (parts.filter((part) => part.field === field).length > parts.length * 0.6) slots.set(slot, field);
    }
    if (isInVenuesStead(parts, readings, titles)) slots.set(slot, 'authors');
    const unknown = parts.filter((part) => part.field.startsWith('text:'));
    if (parts.length * 2 > readings.length) {
      const beside = areBehindMarks(parts, readings) ? titles : undefined;
      if (arePeople(parts, unknown, beside)) slots.set(slot, 'authors');
    }
    const least = isBehindDash(unknown, readings) ? LEAST_REMARK : REMARK;
    if (!slots.has(slot) && areRemarks(unknown, parts.length, least)) slots.set(slot, 'description');
    const named = unknown.filter((part) => isNameOfMethod(part.value, titles.get(part) ?? ''));
    if (named.length > 0 && named.length >= unknown.length * 0.3) slots.set(slot, 'name');
  }
  return slots;
}

/** Share of the texts of a place that must read as authors, and of those that name several, for one person alone there to be an author. */
const PEOPLE = 0.6;
const SEVERAL = 0.1;

/**
 * `Ann Lee and Bo Kim`, `Cy Day`, `Di Wu (Zurich)`, `by Ed Fox`, `(Flo Ray)`
 *
 * @param titles of their entries, where one name alone may be told by its make
 */
function arePeople(
  parts: readonly Part[],
  unknown: readonly Part[],
  titles: ReadonlyMap<Part, string> | undefined,
): boolean {
  const several = parts.filter(({ field }) => field === 'authors').length;
  const alone = unknown.filter(({ value }) => isWholeName(nameIn(value)));
  const led = alone.filter(({ value }) => leadOfAuthors(value) !== '').length;
  if (several + led > parts.length * SEVERAL) return several + alone.length > parts.length * PEOPLE;
  if (alone.length < parts.length) return false;
  return arePersons(
    alone.map(({ value }) => nameIn(value)),
    titles && alone.map((part) => titles.get(part) ?? ''),
  );
}

/** Whether a comma or a stop parts all texts of a place from what stands before: behind a dash may be what a tool does. */
function areBehindMarks(parts: readonly Part[], readings: readonly Reading[]): boolean {
  const own = new Set(parts);
  const behind = readings.flatMap(({ raw, atoms }) =>
    atoms.flatMap((atom) =>
      atom.parts.filter((part) => own.has(part)).map(({ start }) => raw.slice(0, start).slice(-6)),
    ),
  );
  return behind.every((before) => /[,.]["”*_\])]{0,3}\s+[*_]{0,2}$/.test(before));
}

function nameIn(text: string): string {
  const bare = /^\(([^()]{2,60})\)$/.exec(text)?.[1] ?? text;
  return bare.slice(leadOfAuthors(bare).length).replace(/ \([^()]{2,60}\)$/, '');
}

/** `(Ann Lee, 2004)`: people beside the dates, where other lists have venues and this one has no authors elsewhere. */
function isInVenuesStead(
  parts: readonly Part[],
  readings: readonly Reading[],
  titles: ReadonlyMap<Part, string>,
): boolean {
  const there = parts.filter(({ field }) => field === 'venue' || field === 'authors');
  if (there.length * 2 <= parts.length || there.every(({ field }) => field === 'authors')) return false;
  const own = new Set(there);
  const elsewhere = readings.filter((reading) => {
    const all = entryParts(reading);
    return all.some((part) => own.has(part)) && all.some((part) => part.field === 'authors' && !own.has(part));
  });
  if (elsewhere.length * 2 > there.length) return false;
  return arePersons(
    there.map(({ value }) => value),
    there.map((part) => titles.get(part) ?? ''),
  );
}

/** Words that a remark on a paper has on average; tags, names and places have fewer. */
const REMARK = 4;

/** The same behind a dash, which parts what is said from what it is said of. */
const LEAST_REMARK = 2;

/** Whether most texts of a place stand behind a dash and are nobody's name: `[Owl Talk](…) - speech of owls`. */
function isBehindDash(parts: readonly Part[], readings: readonly Reading[]): boolean {
  const own = new Set(parts.filter(({ value }) => !isPerson(value)));
  const dashed = readings.flatMap((reading) =>
    entryParts(reading).filter(
      (part) => own.has(part) && /\s[–—-]{1,3}\s+$/.test(reading.raw.slice(0, part.start).slice(-6)),
    ),
  );
  return dashed.length * 2 > parts.length;
}

/** Whether the unknown texts of a place are what is said of each paper: several words, hardly ever the same. */
function areRemarks(unknown: readonly Part[], all: number, least: number): boolean {
  const words = unknown.reduce((sum, { value }) => sum + wordCount(value), 0) / unknown.length;
  const distinct = new Set(unknown.map(({ value }) => value)).size;
  return unknown.length * 2 > all && words >= least && distinct * 5 >= unknown.length * 4;
}

/** Whether a short text is the name of its entry's method: the title begins with it. */
function isNameOfMethod(text: string, title: string): boolean {
  return text.length <= 30 && title.length > text.length + 5 && title.toLowerCase().startsWith(text.toLowerCase());
}
