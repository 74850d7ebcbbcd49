import * as z from 'zod';
import type { PublishBranch, PublishedCommit } from '../plan/action.ts';
import { statusOf } from './github.ts';
import { at, type Progress, type Step } from './progress.ts';
import { readHead } from './read-head.ts';

const shaShape = z.object({ sha: z.string() });

/**
 * The commits of an action, each on the one before, whose trees differ in the files that they write. Author and committer are left to
 * GitHub, which signs them.
 *
 * @returns the last one
 */
export async function createCommits({ tree, parents, commits }: PublishBranch, progress: Progress): Promise<string> {
  let made = { tree, commit: '' };
  for (const commit of commits)
    made = await createCommit(commit, made.tree, made.commit === '' ? parents : [made.commit], progress);
  return made.commit;
}

async function createCommit(
  { files, message }: PublishedCommit,
  base: string,
  parents: readonly string[],
  progress: Progress,
): Promise<{ readonly tree: string; readonly commit: string }> {
  const { data } = await progress.github.request('POST /repos/{owner}/{repo}/git/trees', {
    ...at(progress),
    base_tree: base,
    tree: files.map(({ path, mode, text }) => ({
      path,
      mode: mode as '100644' | '100755',
      type: 'blob' as const,
      content: text,
    })),
  });
  const tree = shaShape.parse(data).sha;
  const commit = await progress.github.request('POST /repos/{owner}/{repo}/git/commits', {
    ...at(progress),
    message,
    tree,
    parents: [...parents],
  });
  return { tree, commit: shaShape.parse(commit.data).sha };
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
