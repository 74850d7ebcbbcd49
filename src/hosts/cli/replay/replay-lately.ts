import { withProgress } from '../progress.ts';
import { type ReplayedVersion, replayHistory } from './replay-history.ts';
import { withReplayPool } from './with-replay-pool.ts';

/**
 * The last additions to a list, done again, the newest first; none where the list is in no repository.
 *
 * @param config text of the configuration
 * @throws an Error where the engine fails
 */
export async function replayLately(path: string, last: number, config?: string): Promise<readonly ReplayedVersion[]> {
  try {
    return await withReplayPool(path, (pool) =>
      withProgress(`Replaying ${path}`, process.stderr, (onStep) =>
        replayHistory({ path, last, config }, pool, onStep),
      ),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'NOGIT') return [];
    throw error;
  }
}
