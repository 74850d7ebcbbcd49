import { stringify } from 'csv-stringify/sync';
import { PATH_SEPARATOR } from '../sections/section-key.ts';
import type { ExportedEntry } from './exported-entry.ts';

/** Columns in front, in this order; the other fields follow in the order in which the list first shows them. */
const FIRST = ['section', 'number', 'title', 'authors', 'venue', 'year', 'paper', 'code'];

/**
 * The entries as a table (RFC 4180) with a row of names. A value that a spreadsheet would run as a formula gets an
 * apostrophe in front: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function renderCsv(entries: readonly ExportedEntry[]): string {
  const rows = entries.map(({ file, section, number, fields }) => ({
    ...fields,
    ...(file !== undefined && { file }),
    section: section.join(PATH_SEPARATOR),
    number: number ?? '',
  }));
  const inFront = entries.some(({ file }) => file !== undefined) ? ['file', ...FIRST] : FIRST;
  const columns = [...new Set([...inFront, ...rows.flatMap((row) => Object.keys(row))])];
  return stringify(rows, { header: true, columns, escape_formulas: true, record_delimiter: 'windows' });
}
