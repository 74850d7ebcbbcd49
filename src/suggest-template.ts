import type { Change } from './edit/change.ts';
import { guessEntry } from './init/guess-entry.ts';
import type { List } from './list/list.ts';
import { failed, problem, type Result } from './problems.ts';

/** Puts the best template that can be learnt beside an `unknown-style`, to start from; anything else stays as it is. */
export function suggestTemplate(list: List, inserted: Result<Change>): Result<Change> {
  if (inserted.ok || !inserted.problems.some(({ code }) => code === 'unknown-style')) return inserted;
  return failed(problem('unknown-style', { example: guessEntry(list) }));
}
