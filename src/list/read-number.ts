import type { Block } from './shapes/block.ts';

const HEAD =
  /^[ \t]*(?:<[^<>]{0,80}>[ \t]*)*(?:\*\*|__)?[ \t]*(?:\\?\[[ \t]*(\d{1,4})[ \t]*\\?\]|\([ \t]?(\d{1,4})[ \t]?\)(?=[ \t]|\*\*|__)|(\d{1,4})(?=[.)](?:[ \t]|\*\*)))/;
const CELL = /^[ \t]*(?:\*\*)?\\?[[(]?(\d{1,4})(?:\\?[\])]|\.)?(?:\*\*)?[ \t]*(?:\||$)/;

/** The first cell of a row in HTML that holds nothing else. */
const HTML_CELL =
  /^[ \t]*<tr\b[^<>]{0,200}>\s{0,40}<td\b[^<>]{0,200}>\s{0,40}(?:<b>|<strong>)?[[(]?(\d{1,4})[\]).]?(?:<\/b>|<\/strong>)?\s{0,40}<\/td>/i;

/**
 * The running number an entry carries, with its place in the raw text: an ordered list's marker, `[12]`, `**[12]**`,
 * `(12)`, `12.` in a heading, or the first column of a table. A year is no number.
 */
export function readNumber(raw: string, block: Pick<Block, 'number' | 'from' | 'shape'>): Block['number'] {
  if (block.number) return block.number;
  const body = raw.slice(block.from, block.from + 400);
  const cell = block.shape === 'row' ? CELL : block.shape === 'html-row' ? HTML_CELL : null;
  const hit = cell?.exec(body) ?? HEAD.exec(body);
  const digits = hit?.slice(1).find((group) => group !== undefined);
  if (!hit || digits === undefined) return null;
  const value = Number(digits);
  if (digits.length === 4 && value >= 1900 && value < 2100) return null;
  const start = block.from + hit[0].lastIndexOf(digits);
  return { start, end: start + digits.length, value };
}
