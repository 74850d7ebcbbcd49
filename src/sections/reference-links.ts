const DEFINITION = /^ {0,3}\[(?!\^)([^[\]\n]{1,200})\]:[ \t]*\S/gm;
const REFERENCE = /\[([^[\]\n]{1,400})\](?:\[([^[\]\n]{0,200})\])?(?![(:[])/g;

/**
 * Tells of an entry's raw text whether it has links that a definition elsewhere in the file leads on.
 *
 * ```
 * * [Early Birds and Naps][1] (ICML 2023)
 * …
 * [1]: https://…
 * ```
 *
 * @param text the whole list
 * @see https://github.github.com/gfm/#link-reference-definitions
 */
export function referenceLinks(text: string): (raw: string) => boolean {
  const defined = new Set([...text.matchAll(DEFINITION)].map(([, label = '']) => definitionKey(label)));
  return (raw) =>
    defined.size > 0 &&
    [...raw.matchAll(REFERENCE)].some(([, words = '', label]) => defined.has(definitionKey(label || words)));
}

/** Labels are compared without regard to case and blanks. */
function definitionKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
