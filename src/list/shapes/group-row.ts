import { plainText } from '../../entry/plain-text.ts';
import type { Line } from '../line.ts';
import { countWords, hasLink } from '../looks-like-entry.ts';
import { type Block, textOf } from './block.ts';
import { splitCells } from './rows.ts';

/** Words of a name. */
const MOST_WORDS = 6;
const YEAR = /^\D{0,4}(?:19|20)\d\d\D{0,4}$/;

/**
 * The name of the rows below a row that is no paper: one cell alone is filled, in bold or with a year, or one cell spans all
 * columns; `undefined` for any other row.
 *
 * ```
 * | **2024** |  |  |        <tr><td colspan="3">2024</td></tr>
 * ```
 */
export function nameOfRows(lines: readonly Line[], block: Block): string | undefined {
  const text = textOf(lines, block.first, block.last);
  if (text.length > 500 || hasLink(text)) return undefined;
  const cell = block.shape === 'row' ? onlyFilled(text) : spanning(text);
  const name = plainText(cell ?? '').trim();
  return name !== '' && countWords(name) <= MOST_WORDS ? name : undefined;
}

/** Whether a row is no more than a name in bold, which may be a link. */
export function isLoneName(row: string): boolean {
  return onlyFilled(row) !== undefined;
}

function onlyFilled(text: string): string | undefined {
  const cells = splitCells(text);
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [only, ...more] = filled;
  if (only === undefined || more.length > 0 || cells.length < 2) return undefined;
  return /^(?:\*\*|__|<b>|<strong>)/.test(only) || YEAR.test(plainText(only)) ? only : undefined;
}

function spanning(text: string): string | undefined {
  const [only, ...more] = text.matchAll(/<td\b([^<>]{0,200})>/gi);
  return only?.[1] && /\bcolspan\b/i.test(only[1]) && more.length === 0 ? text : undefined;
}
