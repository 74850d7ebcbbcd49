import { type Entry, type List, lineAt } from '../list/list.ts';
import { type Finding, type FindingCode, finding } from './finding.ts';

/**
 * Finds entries whose running number does not follow from the one before: gaps, repeats, and entries without a number among
 * numbered ones. A section goes on where the one before it ended, or starts anew at its own first number.
 *
 * ```
 * [1] [2] [4]   gap at 4        [1] [2] [2]   repeat        [3] [2] [1]   fine, downwards        1. 1. 1.   fine, lazy
 * ```
 */
export function checkNumbering(list: List, path: string): Finding[] {
  let last: number | undefined;
  return list.sections.flatMap(({ entries }) => {
    const numbered = entries.filter(({ number }) => number !== null);
    if (numbered.length * 2 <= entries.length || isLazy(list.text, numbered)) return [];
    const step = directionOf(numbered);
    const found = checkSection(entries, step, last).map(({ entry, code, value, expected }) =>
      finding(code, { path, line: lineAt(list, entry.start) }, { value, expected }),
    );
    last = numbered.at(-1)?.number ?? last;
    return found;
  });
}

interface Fault {
  readonly entry: Entry;
  readonly code: FindingCode;
  readonly value: string;
  readonly expected: string;
}

function checkSection(entries: readonly Entry[], step: 1 | -1, before: number | undefined): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<number>();
  let previous: number | undefined;
  for (const entry of entries) {
    const expected = previous === undefined ? undefined : previous + step;
    const number = entry.number ?? expected;
    if (number === undefined) continue;
    if (entry.number === null) faults.push({ entry, code: 'number-missing', value: '', expected: `number ${number}` });
    else if (expected === undefined) {
      // A list that counts down may begin anywhere; one that counts up begins at 0 or 1 or goes on.
      if (step > 0 && number > 1 && number !== (before ?? 0) + 1)
        faults.push({ entry, code: 'number-gap', value: `${number}`, expected: '1 for the first entry' });
    } else if (number !== expected) {
      const code = seen.has(number) ? 'number-repeat' : 'number-gap';
      faults.push({ entry, code, value: `${number}`, expected: `${expected} after ${previous}` });
    }
    seen.add(number);
    previous = number;
  }
  return faults;
}

/** Whether the numbers of a section go up (1) or down (-1). */
export function directionOf(numbered: readonly Entry[]): 1 | -1 {
  let rises = 0;
  for (const [index, { number }] of numbered.entries()) {
    const next = numbered[index + 1]?.number;
    if (typeof next === 'number' && typeof number === 'number') rises += Math.sign(next - number);
  }
  return rises < 0 ? -1 : 1;
}

/** Markdown counts `1. 1. 1.` by itself, so that more than one 1 means nothing: https://spec.commonmark.org/0.31.2/#start-number */
function isLazy(text: string, numbered: readonly Entry[]): boolean {
  const isMarker = ({ start }: Entry): boolean => /^\s*\d{1,9}[.)]\s/.test(text.slice(start, start + 60));
  return numbered.filter(({ number }) => (number ?? 0) <= 1).length > 1 && numbered.every(isMarker);
}
