import * as z from 'zod';
import type { UpdatePullRequest } from '../plan/action.ts';
import { at, type Progress, type Step } from './progress.ts';

const ROUTE = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';

const pullShape = z.object({
  state: z.string(),
  merged_at: z.string().nullish(),
  head: z.object({ sha: z.string() }),
});

/**
 * Gives a pull request other words. GitHub takes them also once it is merged or closed, and its words are what tells later which issues it
 * was for: where a person was faster they are put back, unless they are about the very commit that it ended with.
 */
export async function updatePullRequest(action: UpdatePullRequest, progress: Progress): Promise<Step> {
  const { number, title, body, state, was } = action;
  const target = { ...at(progress), pull_number: number };
  const { data } = await progress.github.request(ROUTE, { ...target, title, body, ...(state && { state }) });
  const { state: now, merged_at: mergedAt, head } = pullShape.parse(data);
  const isClosedSince = now === 'closed' && was.state === 'open' && state !== 'closed';
  if (!mergedAt && !isClosedSince) return 'done';
  if (head.sha !== (action.about ?? progress.published))
    await progress.github.request(ROUTE, { ...target, title: was.title, body: was.body });
  return 'overtaken';
}
