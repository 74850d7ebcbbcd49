import * as z from 'zod';
import type { PatchedFile } from '../draft-review.ts';
import { isReviewed } from '../plan/offer-review.ts';
import type { ObservedReview } from '../review-pull.ts';
import { type GitHub, type RepositoryName, statusOf } from './github.ts';
import { isByHand } from './read-pulls.ts';
import { readReviews } from './read-reviews.ts';
import type { Reader } from './reader.ts';

const sideShape = z.object({
  ref: z.string(),
  sha: z.string(),
  repo: z.object({ full_name: z.string(), default_branch: z.string() }).nullish(),
});
/** A pull request, as GitHub shows it. */
export type Pull = z.infer<typeof pullShape>;

const pullShape = z.object({
  number: z.number(),
  updated_at: z.string(),
  state: z.string(),
  draft: z.boolean().optional(),
  locked: z.boolean().optional(),
  user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
  head: sideShape,
  base: sideShape,
});
const filesShape = z.array(z.object({ filename: z.string(), status: z.string(), patch: z.string().optional() }));

const PAGE = 100;
/** Pages of changed files that are looked through; whoever changes more does not add a paper. */
const MOST_PAGES = 3;
/** Lists of one pull request that are read. */
const MOST_LISTS = 3;

/**
 * Reads a pull request that may be up for its one review; `null` where it is not: closed, a draft, locked, of a bot, into
 * another branch, without a change of the list, or reviewed already. The head of a fork is read like
 * any other, and nothing of it is run.
 *
 * @param bot login of the App's own account
 * @param paths of the lists
 * @throws what Octokit throws
 */
export async function observeReview(
  github: GitHub,
  reader: Reader,
  name: RepositoryName,
  pull: Pull,
  { bot, paths }: { readonly bot: string; readonly paths: readonly string[] },
): Promise<ObservedReview | null> {
  const { number } = pull;
  if (pull.state !== 'open' || pull.locked || !isByHand(pull, name) || pull.user?.login === bot) return null;
  if (pull.base.ref !== pull.base.repo?.default_branch) return null;
  const reviews = await readReviews(github, name, number, bot);
  if (isReviewed({ reviews })) return null;
  const files: PatchedFile[] = [];
  for (const { path, patch } of await readPatches(github, name, number, paths)) {
    // By the commit: where the branch has moved meanwhile, the patch does not fit, and the next trigger looks again.
    const text = await reader.text(name, pull.head.sha, path);
    if (text !== null) files.push({ path, text, patch });
  }
  return files.length === 0 ? null : { number, head: pull.head.sha, reviews, files };
}

/**
 * Reads a pull request, `null` where it is not here any more.
 *
 * @throws what Octokit throws
 */
export async function readPull(github: GitHub, name: RepositoryName, number: number): Promise<Pull | null> {
  try {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    return pullShape.parse((await github.request(route, { ...name, pull_number: number })).data);
  } catch (error) {
    // Deleted, or the whole repository is elsewhere.
    if ([404, 410, 301, 302, 307, 308].includes(statusOf(error) ?? 0)) return null;
    throw error;
  }
}

/** What the pull request does to lists that are there, as far as GitHub shows it. */
async function readPatches(
  github: GitHub,
  name: RepositoryName,
  number: number,
  paths: readonly string[],
): Promise<Omit<PatchedFile, 'text'>[]> {
  const found: Omit<PatchedFile, 'text'>[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const { data } = await github.request(route, { ...name, pull_number: number, per_page: PAGE, page });
    const files = filesShape.parse(data);
    for (const { filename: path, status, patch } of files)
      if (paths.includes(path) && status === 'modified' && patch) found.push({ path, patch });
    if (files.length < PAGE) break;
  }
  return found.slice(0, MOST_LISTS);
}
