import { type AddedEntry, linesOfEntry } from '../edit/find-added-entries.ts';
import { type Rewritten, wholeLines } from '../edit/rewrite-added.ts';
import { type List, lineAt } from '../list/list.ts';
import { countlessKey, pathKey } from '../sections/section-key.ts';
import type { Addition } from './addition.ts';
import { checkNumbering } from './check-numbering.ts';
import { type Finding, finding } from './finding.ts';

/** Finds that an added entry has not the number that follows; nothing where the section's numbers were no sequence before. */
export function checkAddedNumber(
  { path, before, after, rewriting }: Addition,
  { entry, section, first, last }: AddedEntry,
  rewritten: Rewritten | null,
): Finding[] {
  if (!isRegular(before, section.path)) return [];
  if (!rewritten) {
    // What is wrong with the entry right behind a new one is wrong because of it.
    const next = section.entries.find(({ start }) => start >= entry.end);
    const behind = next ? linesOfEntry(after, next)[0] : last;
    const found = checkNumbering(after, path);
    return found.filter(({ line }) => (first <= line && line <= last) || line === behind);
  }
  const wanted = rewritten.insertion.number;
  if (wanted === null || wanted === entry.number) return [];
  const place = { path, line: first };
  if (entry.number === null) return [finding('number-missing', place, { expected: `number ${wanted}` })];
  const others = rewriting?.rest.sections.filter((other) => pathKey(other.path) === pathKey(section.path)) ?? [];
  const isTaken = others.some(({ entries }) => entries.some(({ number }) => number === entry.number));
  const code = isTaken ? 'number-repeat' : 'number-gap';
  return [finding(code, place, { value: String(entry.number), expected: String(wanted) })];
}

/** An entry that was there before and kept a number which a new one has taken. */
export interface Stale {
  readonly newcomer: AddedEntry;
  readonly number: number | null;
  readonly expected: number | null;
  /** Its lines, from 1. */
  readonly first: number;
  readonly last: number;
  /** Its lines with the number that is its own now. */
  readonly text: string;
}

/** Finds the entries behind new ones that ought to have moved on, in the order of the text. */
export function findStale({ before, after, added, rewriting }: Addition): Stale[] {
  const result = rewriting?.result;
  if (!result) return [];
  const fresh = new Set(added.map(({ entry }) => entry));
  return after.sections.flatMap((section, ordinal) => {
    const newcomers = added.filter((one) => one.section === section);
    if (newcomers.length === 0 || !isRegular(before, section.path)) return [];
    const kept = section.entries.filter((entry) => !fresh.has(entry));
    return kept.flatMap((entry, index): Stale[] => {
      const earlier = newcomers.filter((one) => one.entry.start < entry.start);
      const newcomer = earlier.at(-1);
      const now = result.sections[ordinal]?.entries[index + earlier.length];
      if (!newcomer || !now || now.number === entry.number) return [];
      const [first, last] = linesOfEntry(after, entry);
      return [{ newcomer, number: entry.number, expected: now.number, first, last, text: wholeLines(result, now) }];
    });
  });
}

function isRegular(before: List, path: readonly string[]): boolean {
  const section =
    before.sections.find((one) => pathKey(one.path) === pathKey(path)) ??
    before.sections.find((one) => countlessKey(one.path) === countlessKey(path));
  if (!section) return true;
  const [start, end] = [lineAt(before, section.start), lineAt(before, section.end)];
  return !checkNumbering(before, '').some(({ line }) => start <= line && line <= end);
}
