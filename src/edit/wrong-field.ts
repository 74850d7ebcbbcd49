import { findUnshown } from '../judge/find-unshown.ts';
import { isAddress } from '../knowledge/hosts.ts';
import { letters } from '../list/letters.ts';
import type { Entry } from '../list/list.ts';
import type { Fields } from '../submission/submission.ts';

/**
 * The first field that the new entry, read as its section is, says otherwise than the paper: law 2. It may say it in the words of
 * the list, as they were meant. A part of a value is enough, since a year behind a title may be read as the year; a link may
 * stand under another name.
 *
 * @param given what was given for the paper, by the ids of its fields
 * @param meant the same in the words of the list
 */
export function wrongField({ fields }: Entry, given: Fields, meant: ReadonlyMap<string, string>): string | undefined {
  // “1984” reads as a year wherever it stands, and what stands beside it as the title.
  if (!/\p{L}/u.test(given.title ?? 'x')) return undefined;
  const shown = Object.values(fields).join('\n');
  return Object.keys(given).find((id) => {
    const isUnshown = (url: string): boolean => findUnshown(shown, { [id]: url }).length > 0;
    const read = fields[id];
    const values = [given[id], meant.get(id)].flatMap((value) => value?.trim() || []);
    if (read === undefined || values.length === 0) return false;
    return values.every((value) => {
      if (isAddress(value))
        return value.split(/[\s,]+/).every((url) => !unescaped(shown).includes(unescaped(url)) && isUnshown(url));
      return findUnshown(read, { [id]: value }).length > 0 && !letters(value).includes(letters(read));
    });
  });
}

/** The letters of an address, whichever of its characters are escaped. */
function unescaped(text: string): string {
  return letters(text.replace(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16))));
}

/** The first field in which two entries differ. */
export function differingField(one: Fields, other: Fields): string | undefined {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].find((id) => one[id] !== other[id]);
}
