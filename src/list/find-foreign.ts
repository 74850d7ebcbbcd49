import type { Composed } from '../entry/compose.ts';
import { roleOfLabel } from '../entry/link-role.ts';
import { letters } from './letters.ts';

const URL = /https?:\/\/[^\s"'<>()[\]{}|\\`]+/g;
/** `[NapNet](https://…)`: a name of one word. */
const LABEL = /\[(\p{Lu}[^\s[\]()|!]{2,30})\]\(/gu;
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
  const isForeignLabel = (label: string): boolean =>
    roleOfLabel(label) === undefined &&
    text.includes(`[${label}](`) &&
    !given.includes(letters(label)) &&
    list.indexOf(`[${label}](`) === list.lastIndexOf(`[${label}](`);
  const labels = [...model.source.raw.matchAll(LABEL)].map(([, label = '']) => label);
  const foreign = labels.find(isForeignLabel);
  if (foreign !== undefined) return foreign;
  const addresses = [...model.source.raw.matchAll(URL)].map(([address]) => address.replace(/[.,;:]+$/, ''));
  const isForeign = (address: string): boolean =>
    !PICTURE.test(address) &&
    text.includes(address) &&
    !given.includes(letters(address)) &&
    list.indexOf(address) === list.lastIndexOf(address);
  return addresses.find(isForeign) ?? null;
}
