import { lettersOf } from './known-words.ts';

/** Headers over what a row is about. */
const NAMES =
  /^(?:(?:paper|model|method|tool|short|project)?\s*(?:titles?|names?)|papers?|models?|methods?|tools?|projects?|librar(?:y|ies)|packages?|software|systems?|books?|courses?|datasets?|resources?|标题|名称|论文)$/i;

/** Whether the column for titles stays empty in a row, be the title under another header or nowhere. */
export function missesTitleColumn(row: string, headers: readonly string[], title: string): boolean {
  const cells = cellsOf(row);
  const letters = lettersOf(title);
  const at = letters === '' ? -1 : cells.findIndex((cell) => lettersOf(cell).includes(letters));
  const isForTitles = (i: number): boolean => NAMES.test((headers[i] ?? '').replace(/[*_`]/g, '').trim());
  const own = cells.filter((_, i) => isForTitles(i));
  const isBlank = (cell: string): boolean => cell.trim() === '';
  // A title without letters, or in another spelling, is found nowhere: then a title must stand there at all.
  if (at < 0) return own.length > 0 && own.every(isBlank);
  return !isForTitles(at) && own.some(isBlank);
}

function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/);
}
