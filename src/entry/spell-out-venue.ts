import { trimEndMarks } from '../knowledge/trim-marks.ts';
import { isAhead } from '../paper/tidy-venue.ts';
import { findDates } from './dates.ts';
import type { Part } from './reading.ts';
import type { KeyedAtom, Sample, Style } from './style.ts';
import { spellingKey, venueClass } from './venues.ts';

type Fields = Readonly<Record<string, string>>;

/** Share of a list's venues that must stand beside a date, or have their year apart, for a venue's own year to be taken out of it. */
const BESIDE = 0.8;
/** So many of them at least. */
const SEVERAL = 2;

/**
 * A paper's fields with its venue in the words of the list: a preprint as `Preprint` where the list says so of all of them,
 * and a year apart where the list never writes one as it was typed.
 *
 * ```
 * venue "EMNLP'24"     list "ICML 2023", "ICLR 2024"    → venue "EMNLP", year "2024"
 * venue "EMNLP'24"     list "ICML'23"                   → as typed
 * venue "EMNLP 2024"   list "| 2023 | ICML |"           → venue "EMNLP", year "2024"
 * venue "arXiv"        list "Preprint"                  → venue "Preprint"
 * ```
 */
export function spellOutVenue(fields: Fields, style: Style): Fields {
  const { venue } = fields;
  if (venue === undefined) return fields;
  const atoms = style.samples.flatMap(({ sequences }) =>
    sequences.flatMap(({ raw, atoms: all }) =>
      all.filter((atom) => atom.parts.some((part) => part.field === 'venue')).map((atom) => ({ raw, atom })),
    ),
  );
  return withoutYear(fields, venue, atoms, style) ?? asPreprint(withOwnYear(fields, venue, style), venue, atoms);
}

type Shown = readonly { readonly raw: string; readonly atom: KeyedAtom }[];

function withoutYear(fields: Fields, venue: string, shown: Shown, style: Style): Fields | undefined {
  const [date, more] = findDates(venue);
  if (!date || more || date.end !== venue.length || date.date.month !== undefined || isAhead(venue)) return undefined;
  const name = trimEndMarks(venue.slice(0, date.start), " '’,.-");
  const year = String(date.date.year);
  if (name === '' || (fields.year !== undefined && fields.year !== year)) return undefined;
  const joints = shown.flatMap(({ raw, atom }) => jointOf(raw, atom) ?? []);
  const own = venue.slice(name.length, date.start) + date.format;
  if (joints.includes(own)) return undefined;
  const isGiven = findDates(fields.date ?? '')[0]?.date.year === date.date.year;
  // What preprints say tells nothing of conferences: `arxiv` beside `EMNLP2022`.
  const isServer = venueClass(venue) === 'preprint';
  const telling = shown.filter(({ atom: { parts } }) =>
    parts.some((part) => part.field === 'venue' && (venueClass(part.value) === 'preprint') === isServer),
  ).length;
  const apart = style.samples.filter(({ reading }) => hasYearApart(reading.atoms, isGiven)).length;
  return [joints.length, apart].some((count) => count >= SEVERAL && count >= telling * BESIDE)
    ? { ...fields, venue: name, year }
    : undefined;
}

/** With the year of the venue, where entries show it once more in a place of its own: `| 2022 | … | NLP2022 |`. */
function withOwnYear(fields: Fields, venue: string, { samples }: Style): Fields {
  const [date, more] = findDates(venue);
  if (!date?.date.year || more || fields.year !== undefined || fields.date !== undefined) return fields;
  const twice = samples.flatMap(({ reading: { atoms } }) => {
    const years = atoms.flatMap(({ parts }) => (parts.every(showsYear) ? (parts[0]?.value ?? []) : []));
    const own = atoms.flatMap(({ parts }) => (parts.some(showsVenue) ? (parts.find(showsYear)?.value ?? []) : []));
    return years.length > 0 && own.length > 0 ? [years[0] === own[0]] : [];
  });
  return twice.length > 0 && twice.every(Boolean) ? { ...fields, year: String(date.date.year) } : fields;
}

const showsVenue = ({ field }: Part): boolean => field === 'venue';
const showsYear = ({ form, format }: Part): boolean => form === 'date' && (format === '{Y}' || format === '{y}');

/** Whether an entry has its venue without a date, and its year, or any date, in a place of its own: a cell, or `2024 · …, ICML`. */
function hasYearApart(atoms: Sample['reading']['atoms'], orAnyDate: boolean): boolean {
  const isApart = ({ form, format }: Part): boolean => form === 'date' && (orAnyDate || format === '{Y}');
  const own = atoms.filter(({ parts }) => parts.some(showsVenue));
  return (
    atoms.some(({ parts }) => parts.every(isApart)) &&
    own.length > 0 &&
    own.every(({ parts }) => parts.every(({ form, value }) => form !== 'date' && findDates(value).length === 0))
  );
}

/** What stands between a venue and the date behind it or before it, and that date's format: ` {Y}`, `'{y}`, `{Y}-`. */
function jointOf(raw: string, { parts }: KeyedAtom): string | undefined {
  const at = parts.findIndex((part) => part.field === 'venue');
  const [before, venue, after] = [parts[at - 1], parts[at], parts[at + 1]];
  if (venue && after?.form === 'date') return raw.slice(venue.end, after.start) + (after.format ?? '');
  return venue && before?.form === 'date' ? (before.format ?? '') + raw.slice(before.end, venue.start) : undefined;
}

function asPreprint(fields: Fields, venue: string, shown: Shown): Fields {
  if (venueClass(venue) !== 'preprint') return fields;
  const names = shown.flatMap(({ atom }) =>
    atom.parts
      .filter((part) => part.field === 'venue' && venueClass(part.value) === 'preprint')
      .map((part) => part.value),
  );
  const [own = ''] = names;
  const isOne = names.length >= 2 && names.every((name) => spellingKey(name) === spellingKey(own));
  return isOne && /^pre-?prints?$/i.test(own) ? { ...fields, venue: own } : fields;
}
