import unhomoglyph from 'unhomoglyph';

const LONGEST_TITLE = 500;

/**
 * A title as titles compare: as {@link titleWords}, and every letter by the one it looks like. To compare with, not to
 * show: `m` looks like `rn`.
 *
 * ```
 * "Attentіon is all you need." (Cyrillic і) → "attention is all you need"
 * ```
 */
export function titleKey(title: string): string {
  return unhomoglyph(titleWords(title).join(' ')).toLowerCase();
}

/**
 * The words of a title, without case, width, accents, markup and punctuation.
 *
 * ```
 * "F<sup>3</sup>-Pruning: A $\mathcal{X}$"  → ["f3", "pruning", "a", "x"]
 * ```
 */
export function titleWords(title: string): string[] {
  const bare = title
    .slice(0, LONGEST_TITLE)
    .replace(/<\/?[a-z][a-z0-9]{0,9}>/gi, '')
    .replace(/\\[a-zA-Z]{1,30}/g, ' ');
  const words = bare
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[{}$^_'’‘`]+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? [] : words.split(' ');
}
