import * as z from 'zod';
import type { GitHub, RepositoryName } from './github.ts';
import { readOpenIssues } from './read-open-issues.ts';
import { readProposals } from './read-pulls.ts';

const commentsShape = z.array(z.object({ body: z.string().nullish(), issue_url: z.string() }));

const PAGE = 100;
/** Pages of open issues that one sweep looks through. */
const MOST_PAGES = 10;

/**
 * Issues of a repository that may have something to be done, whatever triggers were lost: those with a proposal that was
 * touched lately, open ones that look like submissions, and those in whose comments `/accession` was written lately. The oldest
 * come first: where there is room for one more proposal, who has waited longest gets it.
 */
export async function findWork(github: GitHub, name: RepositoryName): Promise<number[]> {
  const { byIssue } = await readProposals(github, name);
  const found = new Set<number>(byIssue.keys());
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { found: some, isLast } = await readOpenIssues(github, name, page);
    for (const { number } of some) found.add(number);
    if (isLast) break;
  }
  const latest = { ...name, sort: 'created' as const, direction: 'desc' as const, per_page: PAGE };
  const comments = commentsShape.parse(
    (await github.request('GET /repos/{owner}/{repo}/issues/comments', latest)).data,
  );
  for (const { body, issue_url: url } of comments)
    if (body?.startsWith('/accession')) found.add(Number(url.split('/').at(-1)));
  return [...found].sort((a, b) => a - b);
}
