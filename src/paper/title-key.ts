import unhomoglyph from 'unhomoglyph';

const LONGEST_TITLE = 500;

/**
 * A title as titles compare: without case, width, accents, markup, punctuation and letters that only look like others.
 *
 * ```
 * "F<sup>3</sup>-Pruning: A $\mathcal{X}$"  → "f3 pruning a x"
 * "Attentіon is all you need." (Cyrillic і) → "attention is all you need"
 * ```
 */
export function titleKey(title: string): string {
  return skeleton(
    title
      .slice(0, LONGEST_TITLE)
      .replace(/<\/?[a-z][a-z0-9]{0,9}>/gi, '')
      .replace(/\\[a-zA-Z]{1,30}/g, ' '),
  )
    .replace(/[{}$^_'’‘`]+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Compatibility form, lower case, without accents, every letter by the one it looks like. */
function skeleton(text: string): string {
  return unhomoglyph(text.normalize('NFKC').toLowerCase())
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}

/** The words of a title's key. */
export function titleWords(title: string): string[] {
  const key = titleKey(title);
  return key === '' ? [] : key.split(' ');
}
