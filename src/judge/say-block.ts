import { type Block, linesOfBlock } from './block.ts';

const LONGEST = 60;

/** How a maintainer knows a block: its first words, without marks and addresses, between quotation marks. */
export function sayBlock(block: Block): string {
  const words = linesOfBlock(block)
    .slice(0, 8)
    .map(wordsOfName)
    .find((found) => found !== '');
  return words === undefined ? `line ${block.first + 1}` : sayWords(words);
}

/** A text between quotation marks, cut where it is long. */
export function sayWords(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words}”`;
}

/** The words of a line: its first bold text, or what its first link shows, else all of it. */
function wordsOfName(line: string): string {
  const text = line
    .slice(0, 2000)
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/!\[[^[\]]{0,200}\]\([^()]{0,500}\)/g, ' ');
  const name = /\*\*([^*]{3,300})\*\*/.exec(text)?.[1] ?? /\[([^[\]]{3,300})\]\(/.exec(text)?.[1] ?? text;
  return name
    .replace(/\]\([^()]{0,500}\)/g, ' ')
    .replace(/^[\s>#|*+-]*(?:\d{1,4}[.)]\s)?/, '')
    .replace(/[[\]*_`|\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
