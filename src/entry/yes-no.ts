import { meansNothing } from '../knowledge/nothing-words.ts';
import { YES_NO_MARKS } from '../knowledge/yes-no-marks.ts';
import { mostFrequent } from './votes.ts';

/** How a list marks what is so, and what is not; `no` is empty where it leaves that blank. */
export interface YesNoMarks {
  readonly yes: string;
  readonly no: string;
}

/** Whether an answer says yes or no, in words or by a mark; `undefined` where it says something else. */
export function readYesNo(answer: string): boolean | undefined {
  const bare = bareMark(answer);
  if (YES_NO_MARKS.some(([yes]) => bareMark(yes) === bare)) return true;
  return YES_NO_MARKS.some(([, no]) => bareMark(no) === bare) ? false : undefined;
}

/**
 * The marks of a column that says yes or no, `undefined` where it says more. Of an answer that no entry shows yet, the mark is
 * the partner of the one they show.
 *
 * ```
 * ❌  ✅  ❌  ❌      yes ✅, no ❌
 * ❌  ❌             yes ✅, no ❌
 * ✓   (nothing)     yes ✓, no (nothing)
 * ✓   N/A           yes ✓, no N/A
 * ```
 *
 * @param shown what the entries show that show anything
 * @param hasBlanks whether some show nothing
 */
export function yesNoMarks(shown: readonly string[], hasBlanks: boolean): YesNoMarks | undefined {
  const values = shown.filter((value) => !meansNothing(value));
  const gap = shown.find((value) => meansNothing(value));
  const read = values.map((value) => ({ value, isYes: readYesNo(value) }));
  if (values.length === 0 || read.some(({ isYes }) => isYes === undefined)) return undefined;
  const usual = (wanted: boolean): string | undefined =>
    mostFrequent(read.filter(({ isYes }) => isYes === wanted).map(({ value }) => value));
  const [yes, no] = [usual(true), usual(false)];
  const partner = (mark: string, own: 0 | 1): string =>
    YES_NO_MARKS.find((pair) => bareMark(pair[own]) === bareMark(mark))?.[own === 0 ? 1 : 0] ?? '';
  if (yes === undefined) return no === undefined ? undefined : { yes: partner(no, 1), no };
  return { yes, no: no ?? gap ?? (hasBlanks ? '' : partner(yes, 0)) };
}

/** Without what only chooses how an emoji is drawn. */
function bareMark(mark: string): string {
  return mark.trim().replaceAll('\u{FE0F}', '').toLowerCase();
}
