import { applyEdits } from '../list/edit.ts';
import type { List } from '../list/list.ts';
import { findAddedBlock } from './find-added-block.ts';
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
