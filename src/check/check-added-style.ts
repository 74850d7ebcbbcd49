import { examples } from '../edit/examples.ts';
import type { AddedEntry } from '../edit/find-added-entries.ts';
import type { Rewritten } from '../edit/rewrite-added.ts';
import { isWrittenAlike } from '../entry/is-written-alike.ts';
import { sourceOf } from '../list/list.ts';
import type { Addition } from './addition.ts';
import { type Finding, finding } from './finding.ts';

/** Of the nearest entries, how many must come out to the byte before their style is held against anybody. */
const FEWEST_READ = 3;
const LEAST_COVERAGE = 5 / 6;

/**
 * Finds an added entry that is written in another way than the list's: one that the `entry:` template does not claim, or,
 * where the style is learnt and that for sure, one that has no like among its neighbours.
 */
export function checkAddedStyle({ path, after }: Addition, added: AddedEntry, rewritten: Rewritten | null): Finding[] {
  const { entry, section, first, isClaimed } = added;
  const place = { path, line: first };
  const value = entry.fields.title ?? '';
  if (!isClaimed) return [finding('off-style', place, { value })];
  const coverage = rewritten?.insertion.coverage;
  if (!coverage || coverage.read < FEWEST_READ || coverage.read < coverage.of * LEAST_COVERAGE) return [];
  const near = examples(after, section, section.entries.indexOf(entry)).filter((other) => other !== entry);
  const isAlike = isWrittenAlike(
    sourceOf(after, entry),
    near.map((other) => sourceOf(after, other)),
  );
  return isAlike ? [] : [finding('unlike-others', place, { value })];
}
