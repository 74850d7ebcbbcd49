/**
 * A change of a text, as a value: `content` takes the place of the units from `start` up to `end`.
 *
 * ```
 * start === end   inserts
 * content === ''  removes
 * ```
 *
 * Laws: `0 <= start <= end <= text.length`; everything outside `[start, end)` stays as it is, to the byte. Offsets are
 * UTF-16 units of the text the edit was made for, so edits of two different calls must not be applied one after the other.
 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/**
 * The text after the edit.
 *
 * @throws RangeError if the edit does not lie within the text: the caller mixed up two texts.
 */
export function applyEdit(text: string, edit: Edit): string {
  return applyEdits(text, [edit]);
}

/**
 * The text after several edits that were all made for it, in any order.
 *
 * @throws RangeError if two of them overlap, or one does not lie within the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (!areApart(edits)) throw new RangeError('Two edits of one text overlap');
  let changed = '';
  let at = 0;
  for (const { start, end, content } of inOrder(edits)) {
    if (start < 0 || end < start || end > text.length)
      throw new RangeError(`Edit ${start}–${end} does not fit a text of ${text.length} units`);
    changed += text.slice(at, start) + content;
    at = end;
  }
  return changed + text.slice(at);
}

/** Several edits of one text as one, which takes in what stands between them. None of them overlaps another. */
export function joinEdits(text: string, edits: readonly Edit[]): Edit {
  const sorted = inOrder(edits);
  const start = sorted[0]?.start ?? 0;
  const end = sorted.at(-1)?.end ?? start;
  const content = applyEdits(text.slice(0, end), sorted).slice(start);
  return { start, end, content };
}

/** Whether edits can be made together: no two of them overlap. */
export function areApart(edits: readonly Edit[]): boolean {
  const sorted = inOrder(edits);
  return sorted.every(({ start }, index) => start >= (sorted[index - 1]?.end ?? 0));
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The smallest edit that makes one text of another. */
export function differenceOf(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, content: after.slice(start, after.length - tail) };
}
