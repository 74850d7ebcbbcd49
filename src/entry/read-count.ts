import { fieldId } from './field-names.ts';
import type { Node } from './inline-node.ts';
import type { Part } from './reading.ts';

/**
 * The number in a badge that counts, with its copy in the alternative text.
 *
 * ```
 * <img src="https://img.shields.io/badge/21-pages-green.svg" alt="21-pages">
 *                                        ^^ from                   ^^
 * ```
 *
 * @param from offset of the number in the badge's address
 * @param what what is counted; it names the field
 */
export function readCount(raw: string, image: Node, from: number, number: string, what: string): Part[] {
  const part: Part = { start: from, end: from + number.length, field: fieldId(what), value: number, form: 'badge' };
  const all = raw.slice(image.start, image.end);
  const alt = /^!\[|\balt=["']/i.exec(all);
  const copy = alt ? image.start + alt.index + alt[0].length : -1;
  const isCopied = copy >= 0 && raw.startsWith(number, copy) && !/\d/.test(raw[copy + number.length] ?? '');
  return isCopied ? [part, { ...part, start: copy, end: copy + number.length }] : [part];
}
