import { unnumbered } from '../numbering/unnumbered.ts';

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
