import { meansNothing } from '../knowledge/nothing-words.ts';
import { isWordy } from '../knowledge/words.ts';
import { isAward } from './award.ts';
import { fieldId } from './field-names.ts';
import { MARK } from './icons.ts';
import type { Style } from './style.ts';
import { readYesNo } from './yes-no.ts';

/** Fields of forms that tell, among other things, what a paper won, by what lists call them. */
const HONOURS: ReadonlySet<string> = new Set(['award', 'description', 'type', 'track']);

/** Fields of forms that ask for an icon before the title. */
const MARKS: ReadonlySet<string> = new Set(
  'hot mark marks marked star stars starred icon icons recommend recommended featured favorite favourite favorites favourites highlight highlights must-read mustread'.split(
    ' ',
  ),
);

/**
 * Gives what a paper won its place beside the venue, and a yes (or the icon itself) that of the icon before the title, where
 * entries show them. A no is an answer that nothing has to be written for.
 */
export function giveMarks(
  left: Map<string, string>,
  style: Style,
  shown: ReadonlyMap<string, number>,
  give: (id: string, slot: string) => void,
): void {
  for (const [id, value] of [...left]) {
    const honour = HONOURS.has(fieldId(id)) && isAward(value) ? awardField(style, shown) : undefined;
    if (honour !== undefined) give(id, honour);
    else if (shown.has(MARK) && MARKS.has(id)) {
      const isYes = readYesNo(value);
      if (isYes === false || meansNothing(value)) left.delete(id);
      else if (isYes || !isWordy(value)) give(id, MARK);
    }
  }
}

/** Where entries show what papers won: apart, or among notes, most of which say that. */
function awardField({ samples }: Style, shown: ReadonlyMap<string, number>): string | undefined {
  if (shown.has('award')) return 'award';
  return NOTES.find((field) => {
    const notes = samples.flatMap(({ reading }) => reading.fields[field] ?? []);
    return notes.length > 0 && notes.filter(isAward).length * 2 >= notes.length;
  });
}

const NOTES: readonly string[] = ['notes', 'remark', 'description'];
