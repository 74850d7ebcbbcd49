import { type Problem, problem } from '../problems.ts';
import type { Line } from './line.ts';
import { looksLikeEntry } from './looks-like-entry.ts';
import type { Leaf, Outline } from './outline.ts';

const GENERATED =
  /auto(?:matically)?[- ]?generated|generated (?:by|from|automatically|with)|do not (?:edit|modify)|(?:begin|start)[-_ ](?:generated|auto)/i;
/** What a program says of its work in a sentence that everybody sees. */
const SAID =
  /\bthis (?:file|readme|list|page|document|table)(?:\.md)? (?:is|was|has been|gets) (?:auto(?:matically)?[- ]?)?(?:generated|built|updated automatically)(?: automatically)? (?:by|from|with|using|via|every)\b/i;

/** Items that look like entries and are none, from which on they count; a slip here and there is left to `check`. */
const LEAST_HIDDEN = 2;

/**
 * Why a list must not be written to, or `null`: a program writes it, a merge was committed half done, or most of its entries
 * are no entries on GitHub.
 *
 * @param entries how many entries were read
 */
export function refuseList(outline: Outline, entries: number): Problem | null {
  const { lines } = outline;
  const conflict = findConflict(lines);
  if (conflict >= 0) return problem('conflict-markers', { value: `line ${conflict + 1}` });
  const marker = lines
    .slice(0, 60)
    .concat(lines.slice(-10))
    .find(({ text }) => isGeneratedMark(text));
  if (marker) return problem('generated-list', { value: marker.text.trim() });
  const hidden = findHidden(outline);
  if (!hidden || hidden.count < LEAST_HIDDEN || hidden.count * 2 <= entries) return null;
  return problem('hidden-list', { value: `line ${hidden.line} of the list`, expected: hidden.what });
}

/** Index of the line where two versions begin, or that is left of such a place; -1 where there is none. */
function findConflict(lines: readonly Line[]): number {
  let middle = -1;
  for (const [i, { text }] of lines.entries()) {
    if (/^<{7} \S/.test(text)) return i;
    if (text === '=======') middle = i;
    if (middle >= 0 && /^>{7} \S/.test(text)) return middle;
  }
  return -1;
}

function isGeneratedMark(text: string): boolean {
  if (/toc\b|contents|doctoc|all-contributors/i.test(text)) return false;
  return /<!--|^\[\/\/\]:/.test(text) ? GENERATED.test(text) : SAID.test(text.slice(0, 400));
}

/** Lines that look like items of a list and are something else to a Markdown parser. */
interface Hidden {
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
function findHidden({ lines, leaves }: Outline): Hidden | null {
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
