import type { Block } from './shapes/block.ts';

const HEAD =
  /^[ \t]*(?:<[^<>]{0,80}>[ \t]*)*(?:\*\*|__)?[ \t]*(?:\\?\[[ \t]*(\d{1,4})[ \t]*\\?\]|(\d{1,4})(?=[.)](?:[ \t]|\*\*)))/;
const CELL = /^[ \t]*(?:\*\*)?\\?[[(]?(\d{1,4})(?:\\?[\])]|\.)?(?:\*\*)?[ \t]*(?:\||$)/;

/**
 * The running number an entry carries, with its place in the raw text: an ordered list's marker, `[12]`, `**[12]**`,
 * `12.` in a heading, or the number column of a table. A year is no number.
 */
export function readNumber(raw: string, block: Pick<Block, 'number' | 'from' | 'shape'>): Block['number'] {
  if (block.number) return block.number;
  const body = raw.slice(block.from, block.from + 200);
  const hit = (block.shape === 'row' ? CELL.exec(body) : null) ?? HEAD.exec(body);
  const digits = hit?.[1] ?? hit?.[2];
  if (!hit || digits === undefined) return null;
  const value = Number(digits);
  if (digits.length === 4 && value >= 1900 && value < 2100) return null;
  const start = block.from + hit[0].lastIndexOf(digits);
  return { start, end: start + digits.length, value };
}
