import { closerOf } from '../knowledge/closer-of.ts';
import { roleOfLabel } from '../knowledge/label-role.ts';
import { trimEndMarks, trimStartMarks } from '../knowledge/trim-marks.ts';
import { hasLetter, isWordy, wordsOf } from '../knowledge/words.ts';
import { isAuthors, namesOthers } from './authors.ts';
import { type DateSpan, findDates } from './dates.ts';
import { groupBy } from './group-by.ts';
import { isAcronym, spellingKey, venueClass } from './venues.ts';

/** What a list's entries teach about venues. */
export interface ListVenues {
  /** Keys of the venues that stand beside dates, see {@link spellingKey}. */
  readonly names: ReadonlySet<string>;
  /** Whether they stand behind a date that opens a text, so that a name there is one more: `2021-XRHFW - …`. */
  readonly standBehind: boolean;
  /** Whether titles have a date and a mark before them, inside their link or bold text: `[2023 - …](…)`. */
  readonly datesLead: boolean;
}

/** Share of the texts beside a date that must stand there again for all of them to be venues; no names of people do. */
const AGAIN = 0.5;
const MOST_WORDS = 8;
const LONGEST = 60;
/** What parts a venue from the text beside it; the stop of an initial does not. */
const PARTS = /(?:(?<!(?:^|\s)\p{Lu})\.|[,;:|·•()[\]（），；。"“”])\s*|(?:^|\s)[–—-]{1,3}\s/gu;

/**
 * The venues that entries name beside a year, whatever they are called: what stands there comes again in other entries, as
 * names of people and titles do not.
 *
 * ```
 * …, Ann Lee, Bo Kim, XRHFW 2021.      …, Cy Day, QTBLP 2022.      …, Ed Fox, XRHFW 2023.
 *                     ^^^^^                       ^^^^^                       ^^^^^
 * 2021-XRHFW - …                       [2022 Annals of Naps] …
 *      ^^^^^                                 ^^^^^^^^^^^^^^
 * ```
 *
 * @param texts of each entry: the texts between its marks
 * @param marked of each entry: texts in marks with the date behind them, `*Annals of Naps*, 2021`
 */
export function learnVenues(texts: readonly (readonly string[])[], marked: readonly (readonly string[])[]): ListVenues {
  const dated = texts.map(withDates);
  const behind = comingAgain(dated, behindDate);
  const before = [dated, marked.map(withDates)].flatMap((those) => comingAgain(those, beforeDate));
  return { names: new Set([...before, ...behind]), standBehind: behind.length > 0, datesLead: dateLeads(dated) };
}

/** A text and the dates in it. */
interface Dated {
  readonly text: string;
  readonly dates: readonly DateSpan[];
}

function withDates(texts: readonly string[]): Dated[] {
  return texts.map((text) => ({ text, dates: findDates(text) }));
}

/** Share of the entries that must have a date before the title for it to be none of the title’s: `1984 - Notes on a Novel`. */
const LEADING = 0.5;

function dateLeads(texts: readonly (readonly Dated[])[]): boolean {
  const led = texts.filter((entry) => entry.some(({ text, dates }) => LED.test(text) && dates[0]?.start === 0));
  return led.length > 1 && led.length > texts.length * LEADING;
}

/** `2023-05 - Early Birds`, `2023: Early Birds` */
const LED = /^\d[\d./-]{3,9}(?:\s[–—|·-]|:)\s\p{L}/u;

/** The texts on one side of the dates, where enough of them come again. */
function comingAgain(
  texts: readonly (readonly Dated[])[],
  beside: (text: string, date: DateSpan) => string | undefined,
): string[] {
  const found = texts.flatMap((entry) => [
    ...new Set(
      entry.flatMap(({ text, dates }) =>
        dates.flatMap((date) => {
          const name = beside(text, date)?.trim() ?? '';
          return couldBeVenue(name) ? spellingKey(name) : [];
        }),
      ),
    ),
  ]);
  const again = [...groupBy(found, (key) => key)].filter(([, same]) => same.length > 1);
  const sure = again.reduce((sum, [, same]) => sum + same.length, 0);
  if (again.length === 0 || sure < found.length * AGAIN) return [];
  // One text beside every date may be wording, “published 2021”, unless it is written as venues are.
  const isOne = again.length === 1 && again[0]?.[1].length === found.length;
  return isOne && !isAcronym(again[0]?.[0].toUpperCase() ?? '') ? [] : found;
}

function beforeDate(text: string, { start, end }: DateSpan): string | undefined {
  // “The 2017 Challenge”: a year in running text.
  if (isWordy(text.slice(end).trimStart().slice(0, 1))) return undefined;
  const before = trimEndMarks(text.slice(0, start), " '’,(");
  // “Ann Lee, Bo Kim (2021)”: whoever leads a group stands last in many papers.
  if (
    closerOf(text.slice(0, start).trimEnd().at(-1)) !== undefined &&
    isAuthors(before) &&
    before.slice(before.lastIndexOf(',') + 2).includes(' ')
  )
    return undefined;
  const from = Math.max(0, ...[...before.matchAll(PARTS)].map(({ index, 0: mark }) => index + mark.length));
  return before.slice(from);
}

/** Only behind a date that opens a text: elsewhere a date ends what stands before it. */
function behindDate(text: string, { start, end }: DateSpan): string | undefined {
  if (isWordy(text.slice(0, start))) return undefined;
  const behind = trimStartMarks(text.slice(end), ' ),，.:_-');
  return behind.slice(0, [...behind.matchAll(PARTS)][0]?.index);
}

function couldBeVenue(name: string): boolean {
  const isName = hasLetter(name.slice(0, 1)) && name.length <= LONGEST && wordsOf(name).length <= MOST_WORDS;
  const isLabel = roleOfLabel(name) !== undefined && venueClass(name) === 'none';
  const arePeople = namesOthers(name) || (/ (?:and|&) /.test(name) && isAuthors(name));
  return isName && !isLabel && !arePeople;
}
