import { groupBy } from './group-by.ts';
import type { Style } from './style.ts';

/** How a list writes blanks in badges, months and days, and dates beside years. */
export interface ListFormats {
  readonly twoDates: boolean;
  readonly padded: boolean;
  readonly blank: string;
}

/** Reads the formats of a list off its entries; `fields` are those of the paper to be written. */
export function listFormats(fields: Readonly<Record<string, string>>, style: Style): ListFormats {
  return { twoDates: twoDatesOf(fields, style), padded: padsOf(style), blank: blankOf(style) };
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
  const formats = style.samples.flatMap((sample) =>
    sample.reading.atoms.flatMap((atom) => atom.parts.map((part) => (part.form === 'date' ? (part.format ?? '') : ''))),
  );
  return (
    formats.filter((format) => /\{MM\}|\{DD\}/.test(format)).length >=
    formats.filter((format) => /\{M\}|\{D\}/.test(format)).length
  );
}

/** How this list writes a blank in a badge; one that stands as it is would end an address in Markdown. */
function blankOf(style: Style): string {
  const formats = style.samples
    .flatMap((sample) =>
      sample.reading.atoms.flatMap((atom) =>
        atom.parts.filter((part) => part.form === 'badge').map((part) => part.format),
      ),
    )
    .filter((format) => format !== undefined && format !== ' ');
  return [...groupBy(formats, (format) => format)].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '_';
}
