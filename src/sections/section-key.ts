import { withoutCount } from './count-in-name.ts';

/** Between the headings of a path. */
export const PATH_SEPARATOR = ' > ';

/** A name as it is written, but for blanks and widths of letters. */
export function spelling(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/**
 * A name as names of sections compare: case, marks, emoji and blanks do not tell two apart, unless there is nothing else.
 *
 * ```
 * 🔥 **R&D**, :fire:      r and d      →  randd
 * ```
 */
export function nameKey(name: string): string {
  const key = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/:[a-z_]+:/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, '');
  return key === '' ? spelling(name) : key;
}

/** A heading path as paths compare. */
export function pathKey(path: readonly string[]): string {
  return path.map(nameKey).join('\n');
}

/** The same without the numbers of papers that headings name: `Naps (12)` is `Naps (13)` tomorrow. */
export function countlessKey(path: readonly string[]): string {
  return pathKey(path.map(withoutCount));
}
