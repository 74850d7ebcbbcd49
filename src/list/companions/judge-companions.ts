import { judgeChange } from '../../judge/judge-change.ts';
import { applyEdits, type Edit } from '../edit.ts';

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
