import type { Part } from './reading.ts';
import { splitValues } from './render-entry.ts';

/** Marks that tags stand in, each in its own. */
const MARKS: readonly (readonly [open: string, close: string])[] = [
  ['`', '`'],
  ['[', ']'],
  ['【', '】'],
];

const LONGEST_TAG = 40;
/** What may stand between two tags beside their marks. */
const PARTING: ReadonlySet<string> = new Set(['', ' ', ',', ', ', ' / ', ' | ', ' · ']);
const HASH = /^#\p{L}/u;

/**
 * Makes one value of tags that stand next to each other in marks of their own, and takes the `#` before them for a mark.
 *
 * ```
 * `#llm` `#fast`      one part “llm, fast”, parted by "` `#"
 *   ^^^    ^^^^
 * ```
 *
 * @param parts the parts of an entry in order
 */
export function joinTags(raw: string, parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts.map((one) => withoutHash(raw, one))) {
    const last = joined.at(-1);
    const parted =
      last && isTag(last) && isTag(part) && isOfOneKind(last, part) ? partingMarks(raw, last, part) : undefined;
    if (!last || parted === undefined || (last.parted !== undefined && last.parted !== parted)) joined.push(part);
    else joined[joined.length - 1] = { ...last, end: part.end, value: `${last.value}, ${part.value}`, parted };
  }
  return joined;
}

function isTag(part: Part): boolean {
  return part.form === 'text' && !/^(?:title|authors|venue|award|description)/.test(part.field) && part.value !== '';
}

/** Both under one header or label, or neither under any. */
function isOfOneKind(one: Part, other: Part): boolean {
  return one.field === other.field || (one.field.startsWith('text:') && other.field.startsWith('text:'));
}

function withoutHash(raw: string, part: Part): Part {
  const isHash = isTag(part) && raw[part.start - 1] === '`' && HASH.test(part.value) && raw[part.start] === '#';
  return isHash ? { ...part, start: part.start + 1, value: part.value.slice(1) } : part;
}

/** What stands between two tags, where it closes the marks of one and opens the same for the other. */
function partingMarks(raw: string, one: Part, other: Part): string | undefined {
  const between = raw.slice(one.end, other.start);
  const isShort = other.value.length <= LONGEST_TAG && !other.value.includes(',');
  const [parted, before] = [between, raw.slice(0, one.start)].map((text) =>
    text.endsWith('#') ? text.slice(0, -1) : text,
  );
  const isMarked = MARKS.some(
    ([open, close]) =>
      between.startsWith(close) &&
      parted?.endsWith(open) &&
      before?.endsWith(open) &&
      raw.startsWith(close, other.end) &&
      PARTING.has(parted.slice(close.length, -open.length)),
  );
  return isShort && isMarked ? between : undefined;
}

/** What parts hashtags in code of which an entry has one, as far as it stands so: one of several stands in code of its own. */
export function partingOfOne(raw: string, { start, end }: Part): string | undefined {
  return raw.startsWith('`#', start - 2) && raw[end] === '`' ? '` `#' : undefined;
}

/** Tags as a form gives them, apart: parted by commas or on lines of their own, with or without `#`. */
export function splitTags(value: string): string[] {
  return splitValues(value).map((tag) => (HASH.test(tag) ? tag.slice(1) : tag));
}
