import { diffArrays } from 'diff';

/** Two versions of a text, and the one that both come from. */
export interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Lines of the base that one side has otherwise. */
interface Difference {
  readonly side: 'ours' | 'theirs';
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Lines that one side may add and take away; of more it is not worth knowing where they belong. */
const MOST_CHANGED = 1000;

/**
 * What git makes of the two, `null` where it may find a conflict. Which lines of a file git takes for the same depends on how
 * it compares, and GitHub does not say which way it does. So this is stricter than git: lines that stand once in each version
 * must have kept their order, and between what one side changed and what the other did there must be one of them, since it
 * cannot be taken for another.
 *
 * @see https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
 */
export function mergeTexts({ base, ours, theirs }: Versions): string | null {
  if (base === ours || ours === theirs) return theirs;
  if (base === theirs) return ours;
  // What holds a NUL is binary to git.
  if ([base, ours, theirs].some((text) => text.includes('\0'))) return null;
  const [old, mine, yours] = [base, ours, theirs].map(linesOf) as [string[], string[], string[]];
  const differences = [differencesOf(old, mine, 'ours'), differencesOf(old, yours, 'theirs')];
  if (differences.includes(null)) return null;
  const all = differences.flatMap((some) => some ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
  const single = [old, mine, yours].map(singleLines);
  const parts = (line: string): boolean => single.every((lines) => lines.has(line));
  const [order, ...orders] = [old, mine, yours].map((lines) => lines.filter(parts).join(''));
  if (orders.some((other) => other !== order)) return null;
  const merged: string[] = [];
  let end = 0;
  for (const [index, difference] of all.entries()) {
    const before = all[index - 1];
    const between = old.slice(end, difference.start);
    if (before && before.side !== difference.side && !between.some(parts)) return null;
    for (const line of between) merged.push(line);
    for (const line of difference.lines) merged.push(line);
    end = difference.end;
  }
  return [...merged, ...old.slice(end)].join('');
}

/** With their ends, so that a last line without one is another line, as it is to git. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** `null` where there are too many. */
function differencesOf(old: string[], now: string[], side: Difference['side']): Difference[] | null {
  const runs = diffArrays(old, now, { maxEditLength: MOST_CHANGED });
  if (!runs) return null;
  const differences: Difference[] = [];
  let at = 0;
  let open: { start: number; end: number; lines: string[] } | null = null;
  for (const { added, removed, value, count } of runs) {
    if (!added && !removed) {
      at += count;
      open = null;
      continue;
    }
    if (!open) {
      open = { start: at, end: at, lines: [] };
      differences.push(Object.assign(open, { side }));
    }
    if (added) open.lines.push(...value);
    else {
      at += count;
      open.end = at;
    }
  }
  return differences;
}

/** Those that stand there once. */
function singleLines(lines: readonly string[]): ReadonlySet<string> {
  const [seen, single] = [new Set<string>(), new Set<string>()];
  for (const line of lines)
    if (seen.has(line)) single.delete(line);
    else {
      seen.add(line);
      single.add(line);
    }
  return single;
}
