import { judgeChange } from '../judge/judge-change.ts';
import { applyEdits, type Edit } from '../list/edit.ts';
import { allEntries, type List } from '../list/list.ts';
import { withoutCount } from '../sections/count-in-name.ts';
import { readPage } from './page.ts';
import { isContentsLine } from './page-link.ts';
import { readCounts } from './read-counts.ts';

/**
 * Whether a list is another one but for its companions, checked by reading it: every entry to the byte, every section but for
 * the count in its name, every line but for digits and the targets of links into the page, and one line of the contents.
 * Each number that was in step and was not left is in step again, and each link that led somewhere still does.
 *
 * @param before the list before the change
 * @param after the list with the changed entry alone
 * @param whole the list with the companions too
 * @param left how many numbers that may be counts were left as they are
 */
export function verifyCompanions(before: List, after: List, whole: List, left = 0): boolean {
  if (whole.refused || whole.sections.length !== after.sections.length) return false;
  const areSectionsKept = after.sections.every(({ path, entries }, index) => {
    const now = whole.sections[index];
    return (
      now?.path.map(withoutCount).join('\n') === path.map(withoutCount).join('\n') &&
      now.entries.length === entries.length &&
      entries.every(({ start, end }, place) => {
        const entry = now.entries[place];
        return entry !== undefined && whole.text.slice(entry.start, entry.end) === after.text.slice(start, end);
      })
    );
  });
  return (
    areSectionsKept &&
    areLinesKept(after, whole) &&
    deadLinks(whole) <= deadLinks(before) &&
    areInStep(before, after, whole, left)
  );
}

/** Whether the lines are the same but for digits, link targets and one line of the contents that came, went or was reworded. */
function areLinesKept(after: List, whole: List): boolean {
  const [old, now] = [after, whole].map((list) => list.text.split('\n').map(outline));
  if (!old || !now || Math.abs(old.length - now.length) > 1) return false;
  const at = old.findIndex((line, index) => line !== now[index]);
  if (at < 0 && old.length === now.length) return true;
  const place = at < 0 ? old.length : at;
  const [fromOld, fromNow] = [now.length > old.length ? 0 : 1, now.length < old.length ? 0 : 1];
  const others = [...old.slice(place, place + fromOld), ...now.slice(place, place + fromNow)];
  const [left, right] = [old.toSpliced(place, fromOld), now.toSpliced(place, fromNow)];
  return others.every(isContentsLine) && left.every((line, index) => line === right[index]);
}

const outline = (line: string): string => line.replace(/#[^\s)"']*/g, '#').replace(/\d+/g, '0');

/** Links into the page that lead nowhere. */
function deadLinks(list: List): number {
  const { headings, links, anchors } = readPage(list);
  const targets = new Set(headings.map(({ slug }) => slug));
  return links.filter(({ target }) => !targets.has(target) && !anchors.has(target)).length;
}

/** Whether the numbers are right, as far as it can be told: an entry that does not read as one is counted by nobody. */
function areInStep(before: List, after: List, whole: List, left: number): boolean {
  const [old, now] = [before, after].map((list) => allEntries(list).length);
  return old === now || countCounts(whole) >= countCounts(before) - left;
}

/** Numbers that are those of entries, sure or not: how sure one is depends on the others. */
function countCounts(list: List): number {
  return readCounts(list, readPage(list)).length;
}

/**
 * What companions would do to a list beside what they are for, as another parser sees it; `null` where nothing. They reword lines,
 * and at most one line of the contents comes or goes.
 *
 * @param after the list with the entry's edit alone
 * @param edits for the list as it was before
 */
export function judgeCompanions(after: string, entry: Edit, edits: readonly Edit[]): string | null {
  const grown = entry.content.length - (entry.end - entry.start);
  const moved = edits.map(({ start, end, content }): Edit => {
    const by = start >= entry.end ? grown : 0;
    return { start: start + by, end: end + by, content };
  });
  const linesIn = ({ start, end, content }: Edit): boolean => (after.slice(start, end) + content).includes('\n');
  const [line, ...more] = moved.filter(linesIn);
  const rewordings = moved.filter((edit) => !linesIn(edit));
  const whole = applyEdits(after, moved);
  if (!line) return judgeChange(after, whole, { kind: 'reword', rewordings });
  if (more.length > 0 || (line.content !== '' && line.start !== line.end)) return 'several lines would come and go';
  const kind = line.content === '' ? 'remove' : 'insert';
  const block = kind === 'remove' ? after.slice(line.start, line.end) : line.content;
  return judgeChange(after, whole, { kind, block: block.trim(), rewordings, isLine: true });
}
