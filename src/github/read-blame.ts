import * as z from 'zod';
import type { BlameRange } from '../list/blame-range.ts';
import { isLimit } from './classify-failure.ts';
import type { GitHub, RepositoryName } from './github.ts';

const rangeShape = z.object({
  startingLine: z.number(),
  endingLine: z.number(),
  commit: z.object({ oid: z.string(), committedDate: z.string() }),
});
const answerShape = z.object({
  repository: z.object({ object: z.object({ blame: z.object({ ranges: z.array(rangeShape) }) }) }),
});

/** https://docs.github.com/en/graphql/reference/objects#blame */
const QUERY = `query ($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit { blame(path: $path) { ranges { startingLine endingLine commit { oid committedDate } } } }
    }
  }
}`;

/** Milliseconds after which a proposal is made without it: of a long history GitHub sometimes never tells. */
const DEADLINE = 5000;

/** Which lines of which version of a file. */
export interface BlameQuestion {
  readonly commit: string;
  readonly path: string;
}

/**
 * Which commit was the last to touch which line of a file; none where GitHub does not say, or not in time. Nothing depends
 * on it but how well a place is chosen.
 *
 * @throws only where a limit of GitHub's is reached, which holds for what comes next as well
 */
export async function readBlame(
  github: Pick<GitHub, 'graphql'>,
  { owner, repo }: RepositoryName,
  question: BlameQuestion,
  deadline = DEADLINE,
): Promise<readonly BlameRange[]> {
  const signal = AbortSignal.timeout(deadline);
  // The request may still wait for its turn, and then nobody listens to the signal.
  const late = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
  try {
    const asked = github.graphql(QUERY, { owner, repo, ...question, request: { signal } });
    const answer = answerShape.safeParse(await Promise.race([asked, late]));
    return answer.success ? answer.data.repository.object.blame.ranges : [];
  } catch (error) {
    if (isLimit(error)) throw error;
    return [];
  }
}
