import { looksLikeEntry } from './looks-like-entry.ts';
import type { Leaf, Outline } from './outline.ts';

/** Lines that look like items of a list and are something else to a Markdown parser. */
export interface Hidden {
  readonly count: number;
  /** The first of them, from 1, and what it is instead. */
  readonly line: number;
  readonly what: string;
}

const MARKER = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
/** `-Title` or `+Title`, or `*Title` where it opens no emphasis. */
const GLUED = /^(?:[-+](?![-+>\s\d])|\*(?![*\s])(?!.*\*))/;

const WHAT: Readonly<Record<Leaf['kind'], string>> = {
  paragraph: 'the text of a paragraph',
  code: 'code',
  html: 'HTML',
};

/**
 * What looks like a list and is none on GitHub; `null` where there is no such line.
 *
 * ```
 * Papers of 2024            ····- [Title](…)      <details>
 * ····- [Title](…)          ^^^^ code             - [Title](…)       -[Title](…)
 *     ^ goes on with                                ^ HTML           ^ goes on with a paragraph
 *       the paragraph
 * ```
 */
export function findHidden({ lines, leaves }: Outline): Hidden | null {
  const hidden: Omit<Hidden, 'count'>[] = [];
  for (const { kind, isFenced, first, last, start } of leaves) {
    if (isFenced) continue;
    for (let at = first; at <= last; at += 1) {
      const line = lines[at];
      if (!line || (line.opaque && kind !== 'code')) continue;
      const body = line.text.slice(at === first ? start - line.start : 0).replace(/^[ \t>]+/, '');
      const isLike = MARKER.test(body) || (kind === 'paragraph' && GLUED.test(body));
      if (isLike && looksLikeEntry(body)) hidden.push({ line: at + 1, what: WHAT[kind] });
    }
  }
  const [first] = hidden;
  return first ? { count: hidden.length, ...first } : null;
}
