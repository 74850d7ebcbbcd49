import * as z from 'zod';
import type { GitHub, RepositoryName } from './github.ts';
import { mayBeSubmission } from './may-be-submission.ts';

const issuesShape = z.array(
  z.object({
    number: z.number(),
    title: z.string(),
    body: z.string().nullish(),
    labels: z.array(z.union([z.string(), z.object({ name: z.string().optional() })])),
    pull_request: z.unknown().optional(),
  }),
);
const PAGE = 100;

/** A page of a repository's open issues. */
export interface OpenIssues {
  /** Those that may be submissions, the newest first. */
  readonly found: readonly { readonly number: number; readonly labels: readonly string[] }[];
  readonly isLast: boolean;
}

/**
 * Reads a page of the open issues of a repository, and takes a first look at each.
 *
 * @throws what Octokit throws
 */
export async function readOpenIssues(github: GitHub, name: RepositoryName, page: number): Promise<OpenIssues> {
  const query = { ...name, state: 'open' as const, per_page: PAGE, page };
  const issues = issuesShape.parse((await github.request('GET /repos/{owner}/{repo}/issues', query)).data);
  const found = issues.flatMap(({ number, pull_request: pull, title, body, labels: raw }) => {
    const labels = raw.flatMap((label) => (typeof label === 'string' ? [label] : label.name ? [label.name] : []));
    return !pull && mayBeSubmission({ title, body: body ?? null, labels }) ? [{ number, labels }] : [];
  });
  return { found, isLast: issues.length < PAGE };
}
