import { lettersOf } from './known-words.ts';

/** Headers over what a row is about. */
const NAMES =
  /^(?:(?:paper|model|method|tool|short|project)?\s*(?:titles?|names?)|papers?|models?|methods?|tools?|projects?|librar(?:y|ies)|packages?|software|systems?|books?|courses?|datasets?|resources?|标题|名称|论文)$/i;

/** Whether a row has its title under another header while the column for it stays empty. */
export function missesTitleColumn(row: string, headers: readonly string[], title: string): boolean {
  const cells = cellsOf(row);
  const at = cells.findIndex((cell) => lettersOf(cell).includes(lettersOf(title)));
  const isForTitles = (i: number): boolean => NAMES.test((headers[i] ?? '').replace(/[*_`]/g, '').trim());
  if (at < 0 || isForTitles(at)) return false;
  return cells.some((cell, i) => cell.trim() === '' && isForTitles(i));
}

function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/);
}
