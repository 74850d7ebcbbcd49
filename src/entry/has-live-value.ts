import type { Composed } from './compose.ts';
import { structureOf } from './structure-of.ts';

/**
 * Law 4, checked before anything is written: whether a value of the paper would become structure in the learnt entry (a link,
 * an image, a row, emphasis). The entry is compared with the one that harmless words in the same places give; a description of
 * several sentences may hold the emphasis that its author gave it.
 */
export function hasLiveValue({ text, plain, model, wanted }: Composed): boolean {
  const cells = model.source.shape === 'row' ? model.sequences.length : 0;
  const [is, was] = [text, plain].map((entry) => structureOf(cells > 0 ? asTable(entry, cells) : entry));
  if (is === was) return false;
  const prose = [...wanted.values.values()].some((value) => value.split(/\s+/).length > 12);
  return !prose || withoutEmphasis(is ?? '') !== withoutEmphasis(was ?? '');
}

function asTable(row: string, cells: number): string {
  const bars = (text: string) => `|${text.repeat(cells)}`;
  return `${bars(' a |')}\n${bars('---|')}\n${row.trim()}`;
}

/** Takes the marks that only dress words out of a structure, their contents stay. */
function withoutEmphasis(structure: string): string {
  let text = structure;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/(?:strong|emphasis|delete|inlineCode)\(((?:[a-zA-Z]+\(\))*)\)/g, '$1');
  }
  return text;
}
