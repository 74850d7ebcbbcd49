import { frontMatter } from '../markdown/parse-blocks.ts';
import type { List, ListFile, Section } from './list.ts';

/** The one section with entries of a list that has no heading above them, `undefined` in any other list. */
export function headlessSection({ sections }: Pick<List, 'sections'>): Section | undefined {
  const [filled, ...more] = sections.filter(({ entries }) => entries.length > 0);
  return filled && more.length === 0 && filled.path.length === 0 ? filled : undefined;
}

const TITLE = /^title:[ \t]*(?:"([^"\r\n]{1,200})"|'([^'\r\n]{1,200})'|([^\s"'>|#][^\r\n]{0,200}))[ \t]*$/m;

/**
 * What a list without headings is called: by the title in its front matter, else as its file is.
 *
 * ```
 * ---
 * title: Sleep papers      Sleep papers          lists/night-shifts.md      night-shifts
 * ---
 * ```
 */
export function nameOfFile({ path, list }: ListFile): string {
  const [, ...titles] = TITLE.exec(frontMatter(list.text)) ?? [];
  return titles.find((title) => title !== undefined)?.trim() ?? baseName(path);
}

/** Whether an answer is the name of a file, with its folder and ending or without. */
export function meansFile(answer: string, { path }: ListFile): boolean {
  const asked = answer.trim().toLowerCase();
  return asked === path.toLowerCase() || asked === baseName(path).toLowerCase();
}

function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.[a-z]{2,8}$/i, '');
}
