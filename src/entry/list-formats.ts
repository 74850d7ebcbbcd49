import { monthName, readDate } from './dates.ts';
import { entryParts, type Part } from './reading.ts';
import type { Style } from './style.ts';
import { mostFrequent, mostVoted, nearness, vote } from './votes.ts';

/** How a list writes blanks in badges, months and days, and dates beside years. */
export interface ListFormats {
  /** Entries show a year and, apart from it, a date: of the venue, and of the preprint. */
  readonly twoDates: boolean;
  /** Months and days have two digits. */
  readonly padded: boolean;
  /** A blank in a badge. */
  readonly blank: string;
  /** Months as this list spells them, by number from 1. */
  readonly months: ReadonlyMap<number, string>;
}

/** Reads the formats of a list off its entries; `fields` are those of the paper to be written. */
export function listFormats(fields: Readonly<Record<string, string>>, style: Style): ListFormats {
  return {
    twoDates: twoDatesOf(fields, style),
    padded: padsOf(style),
    blank: blankOf(style),
    months: monthNames(style),
  };
}

/** Whether entries show a year and, apart from it, a date, so that a paper with both has a place for each. */
function twoDatesOf(fields: Readonly<Record<string, string>>, style: Style): boolean {
  const both = style.samples.filter(
    ({ reading }) => reading.fields.year !== undefined && reading.fields.date !== undefined,
  ).length;
  return both > 0 && ((fields.year !== undefined && fields.date !== undefined) || both * 5 >= style.samples.length);
}

/** Whether months and days have two digits in this list. */
function padsOf(style: Style): boolean {
  const formats = formatsOf(style, 'date');
  const having = (...tokens: readonly string[]) =>
    formats.filter((format) => tokens.some((token) => format.includes(token))).length;
  return having('{MM}', '{DD}') >= having('{M}', '{D}');
}

/** How this list writes a blank in a badge; one that stands as it is would end an address in Markdown. */
function blankOf(style: Style): string {
  return mostFrequent(formatsOf(style, 'badge').filter((format) => format !== ' ')) ?? '_';
}

function formatsOf({ samples }: Style, form: Part['form']): string[] {
  return samples.flatMap(({ reading }) =>
    entryParts(reading).flatMap((part) => (part.form === form ? (part.format ?? []) : [])),
  );
}

/**
 * Months by their number, as the nearest entries that name one spell it. Many lists shorten only the long names: `Jan`, but
 * `June`, `July` and `Sept`.
 */
function monthNames(style: Style): Map<number, string> {
  const votes = new Map<number, Map<string, number>>();
  for (const { reading, rank } of style.samples) {
    for (const part of entryParts(reading)) {
      const name = part.form === 'date' ? monthName(reading.raw.slice(part.start, part.end)) : undefined;
      const month = name ? readDate(part.value)?.date.month : undefined;
      if (!name || !month) continue;
      const spellings = votes.get(month) ?? new Map<string, number>();
      vote(spellings, name, nearness(rank));
      votes.set(month, spellings);
    }
  }
  return new Map([...votes].map(([month, spellings]) => [month, mostVoted(spellings) ?? '']));
}
