import * as z from 'zod';
import type { GitHub, RepositoryName } from './github.ts';
import { mayBeSubmission } from './may-be-submission.ts';
import { readProposals } from './read-pulls.ts';

const issuesShape = z.array(
  z.object({
    number: z.number(),
    title: z.string(),
    body: z.string().nullish(),
    labels: z.array(z.union([z.string(), z.object({ name: z.string().optional() })])),
    pull_request: z.unknown().optional(),
  }),
);
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
    const query = { ...name, state: 'open' as const, per_page: PAGE, page };
    const issues = issuesShape.parse((await github.request('GET /repos/{owner}/{repo}/issues', query)).data);
    for (const { number, pull_request: pull, title, body, labels } of issues) {
      const names = labels.flatMap((label) => (typeof label === 'string' ? [label] : label.name ? [label.name] : []));
      if (!pull && mayBeSubmission({ title, body: body ?? null, labels: names })) found.add(number);
    }
    if (issues.length < PAGE) break;
  }
  const latest = { ...name, sort: 'created' as const, direction: 'desc' as const, per_page: PAGE };
  const comments = commentsShape.parse(
    (await github.request('GET /repos/{owner}/{repo}/issues/comments', latest)).data,
  );
  for (const { body, issue_url: url } of comments)
    if (body?.startsWith('/accession')) found.add(Number(url.split('/').at(-1)));
  return [...found].sort((a, b) => a - b);
}
