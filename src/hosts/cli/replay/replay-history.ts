import { findAddedBlock } from '../../../companions/find-added-block.ts';
import type { BlameRange } from '../../../list/blame-range.ts';
import { blamedLines, blameRanges, carryBlame } from '../../../replay/carry-blame.ts';
import type { Replayed } from '../../../replay/replay-addition.ts';
import type { OnStep } from '../progress.ts';
import { readHistory } from '../read-history.ts';
import { readTextsAt, readVersions, type Version } from './read-versions.ts';
import type { ReplayPool } from './replay-pool.ts';
import type { ReplayTask } from './replay-version.ts';

/** One addition of a list's history, with what it takes to replay it again. */
export interface ReplayedVersion extends Replayed {
  readonly task: ReplayTask;
}

/** What is replayed of a list. */
export interface ReplayQuestion {
  readonly path: string;
  /** How many additions at the most. */
  readonly last: number;
  /** The oldest date, as git takes it. */
  readonly since?: string | undefined;
  readonly config?: string | undefined;
}

/** Versions that are in memory at the same time. */
const MOST_AT_ONCE = 20;

/**
 * Replays the last additions of a list, the newest first.
 *
 * @throws what {@link readVersions} throws, and an Error where the engine fails
 */
export async function replayHistory(
  { path, last, since, config }: ReplayQuestion,
  pool: ReplayPool,
  onStep: OnStep,
): Promise<ReplayedVersion[]> {
  const versions = readVersions(path, since);
  const found: ReplayedVersion[] = [];
  for (let from = 0; from < versions.length && found.length < last; from += MOST_AT_ONCE) {
    const tasks = candidatesOf(path, versions.slice(from, from + MOST_AT_ONCE)).map((task) => ({ ...task, config }));
    for await (const replayed of replayInOrder(tasks, pool)) {
      found.push(replayed);
      onStep(found.length, last);
      if (found.length === last) break;
    }
  }
  return found;
}

/** Replays tasks in their order, with some ahead; what adds no single entry is left out. */
export async function* replayInOrder(
  tasks: readonly ReplayTask[],
  pool: ReplayPool,
): AsyncGenerator<ReplayedVersion, void> {
  const running: { readonly task: ReplayTask; readonly replaying: Promise<Replayed | null> }[] = [];
  const start = (task: ReplayTask | undefined): void => {
    if (!task) return;
    const replaying = pool.run(task);
    // Whoever stops early does not look at the rest.
    replaying.catch(() => {});
    running.push({ task, replaying });
  };
  let next = 0;
  while (next < tasks.length || running.length > 0) {
    while (running.length < pool.width && next < tasks.length) start(tasks[next++]);
    const first = running.shift();
    const replayed = await first?.replaying;
    if (first && replayed) yield { ...replayed, task: first.task };
  }
}

/** Versions in a row that may add one entry, with the history of the version before each. */
function candidatesOf(path: string, versions: readonly Version[]): ReplayTask[] {
  const oldest = versions.at(-1);
  if (!oldest) return [];
  const texts = readTextsAt(path, [...versions.map(({ commit }) => commit), oldest.parent]);
  const candidates = versions.map((_, at) => {
    const [after, before] = [texts[at], texts[at + 1]];
    return typeof before === 'string' && typeof after === 'string' && findAddedBlock(before, after) !== undefined;
  });
  if (!candidates.includes(true)) return [];
  const blames: (readonly BlameRange[])[] = [];
  let touched = blamedLines(readHistory(path, oldest.parent));
  for (const [at, { commit, date }] of [...versions.entries()].reverse()) {
    if (candidates[at]) blames[at] = blameRanges(touched);
    touched = carryBlame(touched, texts[at + 1] ?? '', texts[at] ?? '', { oid: commit, committedDate: date });
  }
  return versions.flatMap((version, at) => (candidates[at] ? [{ path, version, blame: blames[at] ?? [] }] : []));
}
