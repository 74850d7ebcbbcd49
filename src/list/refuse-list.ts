import { type Problem, problem } from '../problems.ts';
import { findHidden } from './find-hidden.ts';
import type { Line } from './line.ts';
import type { Outline } from './outline.ts';

const GENERATED =
  /(?:auto(?:matically)?[- ]?generated|generated (?:by|from|automatically|with)|do not (?:edit|modify)(?: this file| manually| by hand)?|(?:BEGIN|START)[-_ ](?:GENERATED|AUTO)|AUTO-?GENERATED)/i;
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
