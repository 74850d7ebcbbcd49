import { wordsOf } from '../knowledge/words.ts';
import type { Composed } from './compose.ts';
import { structureOf } from './structure-of.ts';

/**
 * Law 4, checked before anything is written: whether a value of the paper would become structure in the learnt entry (a link,
 * an image, a row, emphasis). The entry is compared with the one that harmless words in the same places give; a description of
 * several sentences may hold the emphasis that its author gave it.
 */
export function hasLiveValue({ text, plain, model, wanted }: Composed): boolean {
  const cells = model.source.shape === 'row' ? model.sequences.length : 0;
  const differ = (left?: ReadonlySet<string>): boolean => {
    const [is, was] = [text, plain].map((entry) => structureOf(cells > 0 ? asTable(entry, cells) : entry, left));
    return is !== was;
  };
  const prose = [...wanted.values.values()].some((value) => wordsOf(value).length > 12);
  return differ() && (!prose || differ(DRESSING));
}

function asTable(row: string, cells: number): string {
  const bars = (text: string) => `|${text.repeat(cells)}`;
  return `${bars(' a |')}\n${bars('---|')}\n${row.trim()}`;
}

/** What only dresses words. */
const DRESSING: ReadonlySet<string> = new Set(['strong', 'emphasis', 'delete', 'inlineCode']);
