import { closerOf, openerOf } from '../knowledge/closer-of.ts';
import { hasWord } from '../knowledge/words.ts';
import { OTHERS, stopIsOwn } from './authors.ts';
import { SHORTENED } from './boundaries.ts';
import { endsWithIcon, iconsOf } from './icons.ts';

const EDGE = /[\s.,;:：|•·–—→()[\]【】，。；、*_~-]/;
/** What only leads to what follows: `A Survey of Naps, in *Annals of Sleep*`, `A Survey of Naps. In *Proceedings …*`, `467–75. doi:` */
const IN = /(?:, in|\. In|[.;,] (?:doi|DOI|PMID))$/;

/** An escaped bracket or bar is what it is without; an escaped star or underscore is a character of the text. */
const ESCAPED_EDGE = /^\\[()[\]|]/;

/** Moves both ends over blanks and separators; a closing bracket stays when its opening one is inside. */
export function trim(text: string, from: number, to: number): [number, number] {
  let [lo, hi] = [from, to];
  while (
    lo < hi &&
    (EDGE.test(text[lo] ?? '') || isLone(text, lo) || ESCAPED_EDGE.test(text.slice(lo, lo + 2))) &&
    !(text.startsWith(BOLD, lo) && opensWithin(text, lo, hi)) &&
    !(text[lo] === ':' && iconsOf(text.slice(lo, lo + 40)) !== '') &&
    !(closerOf(text[lo]) && hasPartner(text, lo, hi))
  )
    lo += 1;
  while (
    hi > lo &&
    (EDGE.test(text[hi - 1] ?? '') || isLone(text, hi - 1) || ESCAPED_EDGE.test(text.slice(hi - 1, hi + 1)))
  ) {
    if (text[hi - 1] === ':' && endsWithIcon(text.slice(Math.max(lo, hi - 40), hi))) break;
    if ('*_'.includes(text[hi - 1] ?? ' ') && OTHERS.test(text.slice(Math.max(lo, hi - 9), hi))) break;
    if (text.endsWith(BOLD, hi) && closesWithin(text, lo, hi)) break;
    const opener = openerOf(text[hi - 1]);
    if (opener && countCharacter(text, opener, lo, hi) >= countCharacter(text, text[hi - 1] ?? '', lo, hi)) break;
    if (text[hi - 1] === '.' && (stopIsOwn(text.slice(lo, hi - 1)) || text.slice(lo, hi).endsWith('...'))) break;
    if (text[hi - 1] === '.' && /\.\s/.test(text.slice(lo, hi)) && SHORTENED.test(text.slice(lo, hi - 1))) break;
    hi -= 1;
  }
  return [lo, hi - (IN.exec(text.slice(lo, hi))?.[0].length ?? 0)];
}

/** `**A. Novak**, P. Singh`: one of the names is in bold, and its marks belong to it. */
const BOLD = '**';

/** Whether a bold text that begins another one ends within it. */
function opensWithin(text: string, lo: number, hi: number): boolean {
  const close = text.indexOf(BOLD, lo + BOLD.length);
  return close > 0 && hasWord(text.slice(close, hi));
}

function closesWithin(text: string, lo: number, hi: number): boolean {
  const open = text.lastIndexOf(BOLD, hi - 2 * BOLD.length);
  return open >= lo && hasWord(text.slice(lo, open));
}

/** A slash or an `@` between blanks parts values; one between words is a word's. */
function isLone(text: string, at: number): boolean {
  return '/@'.includes(text[at] ?? ' ') && [text[at - 1], text[at + 1]].every((char = '') => char.trim() === '');
}

function hasPartner(text: string, lo: number, hi: number): boolean {
  const close = closerOf(text[lo]) ?? '';
  return countCharacter(text, close, lo, hi) >= countCharacter(text, text[lo] ?? '', lo, hi);
}

function countCharacter(text: string, char: string, lo: number, hi: number): number {
  return text.slice(lo, hi).split(char).length - 1;
}
