import { once } from '../../entry/once.ts';
import { plainText } from '../../entry/plain-text.ts';
import { comingOften } from '../../entry/votes.ts';
import { endsInMark } from '../../knowledge/trim-marks.ts';
import { hasLetter, linesOf, wordsOf } from '../../knowledge/words.ts';
import { hasLink, labelOf } from '../looks-like-entry.ts';
import type { Outline } from '../outline.ts';
import { type Block, textOf } from './block.ts';

/** Paragraphs of a list that must have a title over the same label for it to be how the list writes its papers. */
const LEAST = 3;
/** Words of the longest title; what is longer is running text. */
const MOST_WORDS = 40;
/** Lines that are looked at. */
const MOST_LINES = 30;

/**
 * Tells which paragraphs are papers because a title stands over lines that begin with labels, in any words: the same labels stand
 * under most of them.
 *
 * ```
 * Why Owls Nap at Noon                      El sueño de los peces
 * *Authors:* Ann Lee, Bo Kim                Autores: Ana Lago
 * *Paper:* https://…                        Enlace: https://…
 * ```
 *
 * @param outline of the whole list: a section may have only one
 */
export function labelledPapers(outline: Outline): (block: Block) => boolean {
  const known = papersOverLabels(outline);
  return ({ shape, first }) => shape === 'paragraph' && known.has(first);
}

const papersOverLabels = once(({ lines, runs }: Outline): ReadonlySet<number> => {
  const read = runs
    .filter(({ shape }) => shape === 'paragraph')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      const labels = labelsUnderTitle(textOf(lines, block.first, block.last));
      return labels ? [{ block, labels }] : [];
    });
  const shared = comingOften(
    read.flatMap(({ labels }) => [...labels]),
    LEAST,
  );
  const papers = read.filter(({ labels }) => [...labels].every((label) => shared.has(label)));
  return new Set(papers.map(({ block }) => block.first));
});

/** The labels of a paragraph that is a title and labelled lines and nothing else. */
function labelsUnderTitle(text: string): Set<string> | undefined {
  const [title = '', ...below] = linesOf(text).slice(0, MOST_LINES);
  const shown = plainText(title).trim();
  if (below.length === 0 || labelOf(title) !== undefined || !hasLetter(shown) || endsInMark(shown, ':：'))
    return undefined;
  if (wordsOf(shown).length > MOST_WORDS) return undefined;
  const labels = below.map(labelOf);
  const isSure = labels.length > 1 || hasLink(text);
  return isSure && labels.every((label) => label !== undefined) ? new Set(labels) : undefined;
}
