import { addressKey } from '../paper/link-key.ts';

/**
 * Whether an entry that was written anew still says everything: each word, and each address, be it spelled otherwise
 * (`…/abs/…` for `…/pdf/…`).
 *
 * @param written the entry as written anew
 * @param original the entry as somebody wrote it
 * @param number its number there, which may change
 * @param isWording whether a word is the list's wording and says nothing of this entry: it may be left out
 */
export function holdsAll(
  written: string,
  original: string,
  number: number | null,
  isWording: (word: string) => boolean = () => false,
): boolean {
  const links = addressesOf(written);
  if ([...addressesOf(original)].some((key) => !links.has(key))) return false;
  const words = wordSet(written);
  return [...wordSet(original)].every((word) => words.has(word) || word === String(number) || isWording(word));
}

const ADDRESS = /https?:\/\/[^\s<>()[\]"'|]+/g;

function addressesOf(text: string): Set<string> {
  return new Set((text.match(ADDRESS) ?? []).map(addressKey));
}

/** The words of an entry, its addresses aside, in small letters. */
export function wordSet(text: string): Set<string> {
  return new Set(
    text
      .replace(ADDRESS, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
