import type { ListFile } from '../list/list.ts';
import { exportedEntries, type IsMeant } from './exported-entry.ts';
import { renderBibtex } from './render-bibtex.ts';
import { renderCsv } from './render-csv.ts';
import { toCsl } from './to-csl.ts';

/** How a list can be given out. */
export const EXPORT_FORMATS = ['json', 'csl-json', 'bibtex', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * Lists as data, as one text.
 *
 * - `json`: everything as it was read: section, number and fields of each entry, and its file where there are several lists
 * - `csl-json`, `bibtex`: for citation managers
 * - `csv`: for spreadsheets
 *
 * @param isMeant whether a section's own entries are given out; by default all are
 */
export function exportList(files: readonly ListFile[], format: ExportFormat, isMeant?: IsMeant): string {
  const entries = exportedEntries(files, isMeant);
  switch (format) {
    case 'json':
      return `${JSON.stringify(entries, null, 2)}\n`;
    case 'csl-json':
      return `${JSON.stringify(toCsl(entries), null, 2)}\n`;
    case 'bibtex':
      return renderBibtex(entries);
    case 'csv':
      return renderCsv(entries);
  }
}
