import { isAward, MARK } from './award.ts';

const NO: ReadonlySet<string> = new Set(['no', 'none', 'false']);
const YES: ReadonlySet<string> = new Set(['yes', 'true', 'x']);

/** Fields of forms that tell, among other things, what a paper won. */
const HONOURS = /^(?:awards?|honou?rs?|notes?|remarks?|comments?|presentation|highlights?|track|type)$/;

/** Fields of forms that ask for an icon before the title. */
const MARKS =
  /^(?:hot|marks?|marked|stars?|starred|icons?|recommend(?:ed)?|featured|favou?rites?|highlights?|must-?read)$/;

/**
 * Gives what a paper won its place beside the venue, and a yes (or the icon itself) that of the icon before the title, where
 * entries show them. A no is an answer that nothing has to be written for.
 */
export function giveMarks(
  left: Map<string, string>,
  shown: ReadonlyMap<string, number>,
  give: (id: string, slot: string) => void,
): void {
  for (const [id, value] of [...left]) {
    if (shown.has('award') && HONOURS.test(id) && isAward(value)) give(id, 'award');
    else if (shown.has(MARK) && MARKS.test(id)) {
      if (NO.has(value.toLowerCase())) left.delete(id);
      else if (YES.has(value.toLowerCase()) || !/[\p{L}\d]/u.test(value)) give(id, MARK);
    }
  }
}
