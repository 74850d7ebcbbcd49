import type { React } from '../plan/action.ts';
import { at, type Progress, type Step } from './progress.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * Puts a reaction on a comment, where it is still there.
 *
 * @throws what Octokit throws
 */
export async function react(
  { comment, content }: Pick<React, 'comment' | 'content'>,
  progress: Progress,
): Promise<Step> {
  const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
  await unlessGone(progress.github.request(route, { ...at(progress), comment_id: comment, content }));
  return 'done';
}
