import { applyEdits } from '../edit.ts';
import type { List } from '../list.ts';
import { unnumbered } from '../unnumbered.ts';
import { findCompanions } from './find-companions.ts';
import { readPage } from './page.ts';
import { isContentsLine } from './page-link.ts';

/**
 * The entry that a branch adds to a list, as it was left there: see {@link findAddedBlock}. Companions that came with it are no
 * difference, and neither is a contents line that leads nowhere because the heading was reworded since.
 *
 * @param into path of the section that the entry was put into
 */
export function findLeftBlock(base: List, branch: List, into: readonly string[]): string | undefined {
  if (base.bom !== branch.bom) return undefined;
  const { edits } = findCompanions(base, branch, { into });
  const added = (some: typeof edits, text: string) => findAddedBlock(applyEdits(base.text, some), text);
  const beside = edits.filter(({ start, end, content }) => start < end || !content.includes('\n'));
  return (
    added(edits, branch.text) ??
    (beside.length < edits.length ? added(beside, withoutStaleLine(base, branch)) : undefined) ??
    findAddedBlock(base.text, branch.text)
  );
}

/** The text without the one contents line that came with it and leads nowhere; as it is where that is none or several. */
function withoutStaleLine(base: List, branch: List): string {
  const { headings, links } = readPage(branch);
  const targets = new Set(headings.map(({ slug }) => slug));
  const known = new Set(base.lines.map(({ text }) => text));
  const stale = links.flatMap(({ line, target }) => {
    const { text = '' } = branch.lines[line] ?? {};
    return !targets.has(target) && !known.has(text) && isContentsLine(text) ? line : [];
  });
  if (stale.length !== 1) return branch.text;
  const [start, end] = [0, 1].map((by) => branch.lines[(stale[0] ?? 0) + by]?.start ?? branch.text.length);
  return branch.text.slice(0, start) + branch.text.slice(end);
}

/**
 * The lines that one version of a list has more than another, where that is one block and all else is the same but for
 * running numbers; `undefined` where more differs, or nothing does.
 *
 * ```
 * before   a  b     d         after   a  b  X  Y  d
 *                                           ^^^^^^^ the block, without blank lines around it
 * ```
 */
export function findAddedBlock(before: string, after: string): string | undefined {
  const [old, now] = [unnumberedLines(before), unnumberedLines(after)];
  const added = now.length - old.length;
  if (added <= 0) return undefined;
  let at = 0;
  while (at < old.length && old[at] === now[at]) at += 1;
  let end = 0;
  while (end < old.length - at && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  if (at + end !== old.length) return undefined;
  const lines = after.split('\n').slice(at, at + added);
  while (lines[0]?.trim() === '') lines.shift();
  return lines.length === 0 ? undefined : lines.join('\n').trimEnd();
}

/** Lines without numbers and without the blanks at their ends, a final line break being no line. */
function unnumberedLines(text: string): string[] {
  return unnumbered(text)
    .replace(/\r?\n$/, '')
    .split('\n')
    .map((line) => line.trimEnd());
}
