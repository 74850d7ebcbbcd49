import { arxivDate } from '../entry/arxiv-date.ts';
import { isoDate, readDate } from '../entry/dates.ts';
import { findArxivId } from '../knowledge/arxiv-id.ts';
import type { Fields } from '../submission/submission.ts';

/** Share of the entries that must have the date of their arXiv id for a new one to get its own, too. */
const MOST = 0.5;
const FEWEST = 2;

/**
 * A paper's fields with the date that its entry will show: where the entries have the month of their arXiv ids, that of its own, whatever
 * year the conference was in.
 *
 * @param entries fields of those that it will stand among
 */
export function asDated(fields: Fields, entries: readonly Fields[]): Fields {
  const own = arxivMonth(fields);
  if (own === undefined || hasMonth(fields)) return fields;
  const told = entries.filter((entry) => hasMonth(entry) && arxivMonth(entry) !== undefined);
  const same = told.filter((entry) => entry.date?.startsWith(arxivMonth(entry) ?? ''));
  const isUsual = told.length >= FEWEST && told.length > entries.length * MOST && same.length > told.length * MOST;
  return isUsual ? { ...fields, date: own } : fields;
}

const hasMonth = ({ date = '' }: Fields): boolean => readDate(date)?.date.month !== undefined;

/** `2403` of its arXiv id as `2024-03`. */
function arxivMonth({ paper = '', pdf = '', url = '' }: Fields): string | undefined {
  const date = arxivDate(findArxivId(`${paper} ${pdf} ${url}`));
  return date && isoDate(date);
}
