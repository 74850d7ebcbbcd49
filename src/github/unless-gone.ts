import { statusOf } from './github.ts';

/**
 * Waits for a request about something that somebody may have deleted: where it is gone, there is nothing left to be done.
 *
 * @throws what Octokit throws otherwise
 */
export async function unlessGone(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
