import type { Addition } from './check/addition.ts';
import { checkAddedDuplicates } from './check/check-added-duplicates.ts';
import { checkAddedNumber, findStale } from './check/check-added-numbers.ts';
import { checkAddedStyle } from './check/check-added-style.ts';
import { type Finding, finding } from './check/finding.ts';
import type { Config } from './config/config.ts';
import { type AddedEntry, findAddedEntries } from './edit/find-added-entries.ts';
import { holdsAll } from './edit/holds-all.ts';
import { type Patched, readPatch } from './edit/read-patch.ts';
import { type Rewritten, rewriteAdded, wholeLines } from './edit/rewrite-added.ts';
import type { List } from './list/list.ts';
import { readList } from './list/read-list.ts';
import { renumbered } from './numbering/unnumbered.ts';
import type { Remark } from './plan/remark.ts';

/** New entries of one pull request that are looked at. */
const MOST_ENTRIES = 20;
/** Characters of a list and of an entry: anybody may open a pull request, and reading takes time. */
const LONGEST_LIST = 600_000;
const LONGEST_ENTRY = 20_000;

/** A file of a pull request, at its head. */
export interface PatchedFile {
  readonly path: string;
  readonly text: string;
  /** Its hunks, as GitHub lists them. */
  readonly patch: string;
}

/**
 * From what a pull request does to a list to what is to be said of its new entries: a paper that the list has, a number that
 * does not follow, a way to write that is not the list's. Nothing is said of lines that were there before, and nothing that
 * the list itself leaves open: where its numbers have gaps, or its entries are written in many ways.
 */
export function draftReview({ path, text, patch }: PatchedFile, { entry: template }: Config): Remark[] {
  if (text.length > LONGEST_LIST) return [];
  const patched = readPatch(patch, text);
  if (!patched) return [];
  const [before, after] = [readList(patched.before, template), readList(text, template)];
  if (after.refused || isTooLong(after)) return [];
  const added = findAddedEntries(before, after, template, patched.isAdded)
    .filter(({ first, last }) => patched.isShown(first, last))
    .slice(0, MOST_ENTRIES);
  if (added.length === 0) return [];
  const rewriting = rewriteAdded(after, added, template);
  const addition: Addition = { path, before, after, added, rewriting };
  const duplicates = checkAddedDuplicates(addition);
  return [
    ...added.flatMap((entry, index) => {
      const twice = duplicates.filter(({ line }) => line === entry.first);
      return remarkOn(addition, entry, rewriting?.entries[index] ?? null, twice);
    }),
    ...remarksOnFollowers(addition, patched, duplicates),
  ];
}

function isTooLong({ sections }: List): boolean {
  return sections.some(({ entries }) => entries.some(({ start, end }) => end - start > LONGEST_ENTRY));
}

function remarkOn(addition: Addition, added: AddedEntry, rewritten: Rewritten | null, twice: Finding[]): Remark[] {
  const list = addition.after;
  const { entry, first, last, isClaimed } = added;
  const original = wholeLines(list, entry);
  const isSafe = rewritten !== null && isFaithful(rewritten, added, original);
  const isAsWritten = rewritten !== null && tidy(rewritten.text) === tidy(original);
  const numbers = isAsWritten ? [] : checkAddedNumber(addition, added, rewritten);
  const style = isAsWritten || (isClaimed && !isSafe) ? [] : checkAddedStyle(addition, added, rewritten);
  const points = [...twice, ...numbers, ...style];
  if (points.length === 0) return [];
  const isWhole = style.length > 0 || entry.number === null;
  const anew = isWhole && isSafe ? rewritten.text : null;
  const number = isWhole ? null : (rewritten?.insertion.number ?? null);
  const suggestion = twice.length > 0 ? null : number === null ? anew : withNumber(list, entry, number);
  return [remark(addition, { first, last, suggestion: suggestion === original ? null : suggestion }, points)];
}

/** Blanks at the ends of lines are nothing to speak of. */
const tidy = (text: string): string => text.replace(/[ \t\r]+$/gm, '');

/** Whether an entry that was written anew says what the original says, and nothing was taken for something else. */
function isFaithful({ text, fields }: Rewritten, { entry }: AddedEntry, original: string): boolean {
  // “5: A title”: a number that is written in a way of its own.
  const isNumber = entry.number === null && /^\W{0,5}\d+\W{0,3}[.:)\]|–-]/.test(fields.title ?? '');
  return !isNumber && holdsAll(text, original, entry.number);
}

/** The entry's lines with another number. */
function withNumber(list: List, entry: AddedEntry['entry'], number: number): string {
  const original = wholeLines(list, entry);
  const { start, numbered } = entry;
  if (!numbered) return renumbered(original, number);
  const lead = start - (list.text.lastIndexOf('\n', start - 1) + 1);
  return original.slice(0, lead + numbered.start) + number + original.slice(lead + numbered.end);
}

/** Each follower for itself where all of them are shown, else one word on the new entry. */
function remarksOnFollowers(addition: Addition, patched: Patched, duplicates: readonly Finding[]): Remark[] {
  const { path } = addition;
  // Where a paper had better go again, nobody has to make room for it.
  const stale = findStale(addition).filter(({ newcomer }) => duplicates.every(({ line }) => line !== newcomer.first));
  const areShown = stale.every(({ first, last }) => patched.isShown(first, last));
  return (areShown ? stale : stale.slice(0, 1)).map(({ newcomer, number, expected, first, last, text }) => {
    const details = { value: String(number), expected: areShown ? String(expected) : `${expected} on line ${first}` };
    const points = [finding('number-repeat', { path, line: first }, details)];
    const place = areShown ? { first, last, suggestion: text } : { ...newcomer, suggestion: null };
    return remark(addition, place, points);
  });
}

function remark(
  { path, after }: Addition,
  { first, last, suggestion }: Pick<Remark, 'first' | 'last' | 'suggestion'>,
  points: readonly Finding[],
): Remark {
  return {
    path,
    first,
    last,
    points: points.map(({ message, fix }) => ({ message, fix })),
    suggestion,
    isCommittable: !after.text.includes('\r'),
  };
}
