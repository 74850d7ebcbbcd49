import type { Composed } from '../entry/compose.ts';
import { roleOfLabel } from '../entry/link-role.ts';
import { letters } from './letters.ts';

const ADDRESS = /https?:\/\/[^\s"'<>()[\]{}|\\`]+/g;
/** `[NapNet](https://…)`: a name of one word. */
const NAME = /\[(\p{Lu}[^\s[\]()|!]{2,30})\]\(/gu;
/** Pictures say what their address says: two papers of one venue share a badge. */
const PICTURE = /shields\.io|badgen\.net|\.(?:svg|png|gif|jpe?g)\b/i;
/** A title of fewer letters may be part of another by chance. */
const LEAST = 12;

/**
 * What a new entry shows of the paper whose entry it was modelled on: its title, or a name or an address of a link
 * that stands nowhere else in the list. `null` where it shows nothing of it.
 *
 * @param text the new entry
 * @param list the list before the change
 */
export function findForeign(text: string, list: string, { model, wanted }: Composed): string | null {
  const given = [...wanted.values.values()].map(letters).join('\n');
  const { title = '' } = model.reading.fields;
  if (letters(title).length >= LEAST && letters(text).includes(letters(title)) && !given.includes(letters(title)))
    return title;
  /** Whether the entry shows a model's words, as they are written, that stand nowhere else and are not the paper's. */
  const isForeign = (words: string, written = words): boolean =>
    text.includes(written) && !given.includes(letters(words)) && list.indexOf(written) === list.lastIndexOf(written);
  const { raw } = model.source;
  const names = [...raw.matchAll(NAME)].map(([, name = '']) => name);
  const addresses = [...raw.matchAll(ADDRESS)].map(([address]) => address.replace(/[.,;:]+$/, ''));
  return (
    names.find((name) => roleOfLabel(name) === undefined && isForeign(name, `[${name}](`)) ??
    addresses.find((address) => !PICTURE.test(address) && isForeign(address)) ??
    null
  );
}
