import { failed, problem, quote, type Result } from '../problems.ts';
import type { List, Section } from './list.ts';

/** Between the headings of a path. */
export const PATH_SEPARATOR = ' > ';

/**
 * The section that a path names: headings joined by ` > `, the whole path or an end of it that only one section has.
 *
 * Problems: `unknown-section` where none or several match.
 */
export function findSection(list: List, asked: string): Result<Section> {
  const wanted = asked.split(PATH_SEPARATOR).map(folded);
  const found = list.sections.filter(({ path }) => endsWith(path.map(folded), wanted));
  const section = found[0];
  if (section && found.length === 1) return { ok: true, value: section };
  const options = (found.length > 1 ? found : list.sections.filter(({ entries }) => entries.length > 0)).map(
    ({ path }) => quote(path.join(PATH_SEPARATOR)),
  );
  return failed(problem('unknown-section', { field: 'section', value: asked, expected: options.join(' or ') }));
}

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

function endsWith(path: readonly string[], end: readonly string[]): boolean {
  return end.length <= path.length && end.every((part, index) => part === path[path.length - end.length + index]);
}
