import * as z from 'zod';
import type { PublishBranch } from '../plan/action.ts';
import { statusOf } from './github.ts';
import { at, type Progress, type Step } from './progress.ts';
import { readHead } from './read-head.ts';

const shaShape = z.object({ sha: z.string() });

/** One commit whose tree differs from the base's in the files of the action. Author and committer are left to GitHub, which signs it. */
export async function createCommit(
  { tree: base, file, beside = [], message, parents }: PublishBranch,
  progress: Progress,
): Promise<string> {
  const tree = await progress.github.request('POST /repos/{owner}/{repo}/git/trees', {
    ...at(progress),
    base_tree: base,
    tree: [file, ...beside].map(({ path, mode, text }) => ({
      path,
      mode: mode as '100644' | '100755',
      type: 'blob' as const,
      content: text,
    })),
  });
  const commit = await progress.github.request('POST /repos/{owner}/{repo}/git/commits', {
    ...at(progress),
    message,
    tree: shaShape.parse(tree.data).sha,
    parents: [...parents],
  });
  return shaShape.parse(commit.data).sha;
}

/** The ref is the claim: of two runs at once one creates it, and the other sees that it exists. */
export async function createBranch(branch: string, commit: string, progress: Progress): Promise<Step> {
  try {
    await progress.github.request('POST /repos/{owner}/{repo}/git/refs', {
      ...at(progress),
      ref: `refs/heads/${branch}`,
      sha: commit,
    });
    return 'done';
  } catch (error) {
    if (statusOf(error) !== 422 && statusOf(error) !== 409) throw error;
    const head = await readHead(progress.github, at(progress), branch);
    if (head === null) throw error;
    return head === commit ? 'done' : 'overtaken';
  }
}

const UPDATE_REFS = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;

/** What stands for no commit: to go there deletes a ref. */
export const NOTHING = '0'.repeat(40);

interface Move {
  readonly branch: string;
  readonly from: string;
  readonly to: string;
  /** Whether commits may be left behind. */
  readonly force: boolean;
}

/**
 * Compare-and-swap: the branch moves only if its head is still the one that was read. REST's `force` has no such check.
 * https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
export async function moveBranch({ branch, from, to, force }: Move, progress: Progress): Promise<Step> {
  const update = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force };
  try {
    await progress.github.graphql(UPDATE_REFS, { input: { repositoryId: progress.target.id, refUpdates: [update] } });
    return 'done';
  } catch (error) {
    const head = (await readHead(progress.github, at(progress), branch)) ?? NOTHING;
    if (head === to) return 'done';
    if (head !== from) return 'overtaken';
    throw error;
  }
}
