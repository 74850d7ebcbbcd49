import { once } from './once.ts';
import type { Sample } from './style.ts';

/** An image in the wording of an entry, with the line break and the blanks before it. */
const IMAGE = /(?:[ \t]{0,8}<br ?\/?>)?[ \t]{0,8}(?:<img\b[^<>]{0,600}>|!\[[^[\]]{0,200}\]\([^()\s]{0,600}\))/gi;

/** Entries that are asked: what a section has in common is shared, though the rest of the list lacks it. */
const NEAREST = 12;

/** How many of the nearest entries hold which image, for the entries of one style. */
const counted = once((_: readonly Sample[]) => new Map<string, number>());

/**
 * What joins two parts of an entry, without the images that only some of the nearest entries have: they say something of those papers.
 *
 * ```
 * in Python. <img alt="sklearn" …>   →   in Python.
 * ```
 */
export function dropRareImages(glue: string, samples: readonly Sample[]): string {
  if (!/!\[|<img/i.test(glue)) return glue;
  const most = Math.min(samples.length, NEAREST) / 2;
  return glue.replace(IMAGE, (image) => (countOf(image.trim(), samples) > most ? image : ''));
}

function countOf(image: string, samples: readonly Sample[]): number {
  const counts = counted(samples);
  const form = withoutNumbers(image);
  const holds = ({ source }: Sample): boolean => withoutNumbers(source.raw).includes(form);
  const count = counts.get(form) ?? samples.slice(0, NEAREST).filter(holds).length;
  counts.set(form, count);
  return count;
}

/** `clock/7.svg` and `clock/11.svg` are one image, which shows each paper's number. */
function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#');
}
