import { cslAuthors } from './csl-authors.ts';
import type { ExportedEntry } from './exported-entry.ts';

/** Words that tell no title from another. */
const COMMON = new Set(['a', 'an', 'the', 'on', 'of', 'for', 'in', 'to', 'and', 'with', 'is', 'are', 'towards']);

/**
 * A key for each entry, as citation managers make them: the first author's family name, the year, the first word of the
 * title. Two that would be equal get a letter.
 *
 * ```
 * bolya2023token   bolya2023tokenb   paper12
 * ```
 */
export function citationKeys(entries: readonly ExportedEntry[]): string[] {
  const used = new Set<string>();
  return entries.map(({ fields }, index) => {
    const [author] = cslAuthors(fields.authors ?? '');
    const name = author ? ('family' in author ? author.family : author.literal) : '';
    const words = (fields.title ?? '').split(/[\s:–—-]+/).map(ascii);
    const word = words.find((one) => one !== '' && !COMMON.has(one)) ?? '';
    const base = ascii(name) === '' && word === '' ? `paper${index + 1}` : ascii(name) + (fields.year ?? '') + word;
    let key = base;
    for (let letter = 98; used.has(key); letter += 1)
      key = letter <= 122 ? base + String.fromCharCode(letter) : `${base}-${index + 1}`;
    used.add(key);
    return key;
  });
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 40);
}
