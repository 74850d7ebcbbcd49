import { readArxivId } from '../knowledge/arxiv-id.ts';
import type { Fields } from '../submission/submission.ts';
import { shortVenue } from './short-venue.ts';
import { readVenue } from './venue.ts';

/** Whether a venue says that the paper has not appeared there yet: it is no name, and stands as it was typed. */
export function isAhead(venue: string): boolean {
  return /^\s*\(?(?:(?:currently )?under (?:submission|review)|in (?:submission|review)|submitted)\b/i.test(venue);
}

/** `arXiv:2502.00001 [cs.CV]`, `arXiv preprint arXiv:2502.00001v2, 2025`: where a paper lies, by its number. */
const ARXIV =
  /^(?:arxiv(?: (?:preprint|e-prints?))?[\s,:]*)+(\d{4}\.\d{4,5}|[a-z-]{2,12}\/\d{7})(?:v\d{1,3})?(?:\s?\[[\w.-]{2,20}\])?[\s,.(]*((?:19|20)\d\d)?\)?$/i;
/** So many venues of a list have a number in them on purpose. */
const SEVERAL = 2;

/**
 * The venue as a name: `arXiv` for the number of a paper there, which gives the paper's link where none was given, and the list's own short
 * name for one that was written out. Its year goes to the year's field where that is empty; that of a conference to come takes the
 * place of the year's own (“Under review at ICLR 2026” of 2025).
 *
 * @param seen the venues of the list's entries
 * @param shortYears whether most of them have a short year behind them (`CVPR'24`): then a whole one goes to the year's field, from which
 * whoever writes the entry makes a short one
 * @returns the fields that change
 */
export function tidyVenue(fields: Fields, seen: readonly string[], shortYears = false): Fields {
  const typed = fields.venue?.replace(/\s+/g, ' ').trim() ?? '';
  if (typed === '' || seen.includes(typed)) return {};
  const [, number = '', dated] = ARXIV.exec(typed.slice(0, LONGEST)) ?? [];
  const id = readArxivId(number)?.id;
  if (id !== undefined) {
    if (seen.filter((venue) => ARXIV.test(venue.slice(0, LONGEST))).length >= SEVERAL) return {};
    const year = dated ?? (/^\d{4}\./.test(id) ? `20${id.slice(0, 2)}` : undefined);
    return {
      venue: 'arXiv',
      ...missing(fields, 'paper', `https://arxiv.org/abs/${id}`),
      ...missing(fields, 'year', year),
    };
  }
  const { year } = readVenue(typed);
  if (isAhead(typed)) return year !== undefined && fields.year !== undefined ? { year: '' } : {};
  const short = shortVenue(typed, seen);
  if (short === undefined) return shortYears ? apart(typed, fields) : {};
  // Another year than the year's own stays where it is seen.
  const isOther = year !== undefined && fields.year !== undefined && !fields.year.includes(year);
  return { venue: isOther ? `${short} ${year}` : short, ...missing(fields, 'year', year) };
}

/** `CVPR 2024` as a name and a year, where it is no more than that. */
function apart(typed: string, fields: Fields): Fields {
  const [, name, year] = /^([\p{L}][\p{L}\p{N}&/ -]{1,30}?),? ((?:19|20)\d\d)$/u.exec(typed.slice(0, LONGEST)) ?? [];
  const agrees = fields.year === undefined || fields.year === year;
  return name !== undefined && year !== undefined && agrees ? { venue: name, year } : {};
}

const LONGEST = 200;

function missing(fields: Fields, id: string, value: string | undefined): Fields {
  return value === undefined || fields[id] !== undefined ? {} : { [id]: value };
}
