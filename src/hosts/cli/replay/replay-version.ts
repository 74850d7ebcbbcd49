import type { BlameRange } from '../../../list/blame-range.ts';
import { type Replayed, replayAddition } from '../../../replay/replay-addition.ts';
import { readTextsAt, type Version } from './read-versions.ts';

/** What is to be replayed: small enough to be sent to another process, which reads the texts itself. */
export interface ReplayTask {
  /** Path of the list on disk. */
  readonly path: string;
  readonly version: Version;
  /** History of the version before. */
  readonly blame: readonly BlameRange[];
  /** Text of the configuration. */
  readonly config?: string | undefined;
}

/**
 * Replays the addition of one version; `null` where it adds no single entry.
 *
 * @throws an Error that names the commit
 */
export function replayVersion({ path, version: { commit, parent }, blame, config }: ReplayTask): Replayed | null {
  const [before, after] = readTextsAt(path, [parent, commit]);
  if (typeof before !== 'string' || typeof after !== 'string') return null;
  try {
    return replayAddition(before, after, { blame, ...(config !== undefined && { config }) }) ?? null;
  } catch (cause) {
    throw new Error(`${commit} cannot be replayed: ${cause instanceof Error ? cause.stack : cause}`, { cause });
  }
}
