import { findAddedBlock } from '../companions/find-added-block.ts';
import { diffHunks } from '../plan/diff-list.ts';
import { type PreviewInput, preview } from '../preview.ts';
import type { Problem } from '../problems.ts';
import { type Addition, readAddition } from './addition.ts';
import { writeForm } from './write-form.ts';

/**
 * How a proposal compares with what was done by hand: the same bytes; the same but for blank lines; the same entry at another
 * place; another entry; none.
 */
export type Outcome = 'exact' | 'blanks' | 'elsewhere' | 'differs' | 'refused';

/** One addition, done again. */
export interface Replayed {
  readonly addition: Addition;
  readonly outcome: Outcome;
  /** Whether the new entry begins where a person put theirs, whatever it says. */
  readonly isPlaced: boolean;
  /** From what a person left to what would be proposed, as hunks of a unified diff; empty where nothing is, or nothing differs. */
  readonly diff: string;
  /** Why nothing would be proposed. */
  readonly problems: readonly Problem[];
}

/** What decides how a list is written, beside the list. */
export type ReplayOptions = Pick<PreviewInput, 'config' | 'blame'>;

/**
 * Does one addition of a list's history again: reads the entry that was added as a form would have it, and compares what would
 * be proposed for it with what a person did. `undefined` where a version adds no single entry, see {@link readAddition}.
 */
export function replayAddition(before: string, after: string, options: ReplayOptions = {}): Replayed | undefined {
  const addition = readAddition(before, after);
  if (!addition) return undefined;
  const proposed = preview({ list: before, issue: writeForm(addition), ...options });
  if (!proposed.ok) return { addition, outcome: 'refused', isPlaced: false, diff: '', problems: proposed.problems };
  const { text } = proposed;
  const isPlaced = text === after || placeOfChange(before, text) === placeOfChange(before, after);
  const outcome: Outcome =
    text === after
      ? 'exact'
      : isSameButForBlanks(text, after)
        ? 'blanks'
        : findAddedBlock(before, text) === findAddedBlock(before, after)
          ? 'elsewhere'
          : 'differs';
  return { addition, outcome, isPlaced, diff: diffHunks('', after, text), problems: [] };
}

/** The first written line in which two versions differ. */
function placeOfChange(before: string, after: string): number {
  const [old, now] = [writtenLines(before), writtenLines(after)];
  const at = old.findIndex((line, i) => line !== now[i]);
  return at < 0 ? old.length : at;
}

function isSameButForBlanks(one: string, other: string): boolean {
  return writtenLines(one).join('\n') === writtenLines(other).join('\n');
}

function writtenLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
