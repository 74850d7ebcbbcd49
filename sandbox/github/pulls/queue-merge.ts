import { demand } from '../caller.ts';
import { findCommit, signature } from '../commits/present-commit.ts';
import { mergeCommits } from '../git/merge.ts';
import { GitHubError } from '../github-error.ts';
import { moveRefs } from '../refs/move-refs.ts';
import type { World } from '../world.ts';
import { headOf } from './pull.ts';

/**
 * Merges pull requests on top of each other beside the base, as a merge queue does, and asks for checks. Gives the commit.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group
 */
export async function queueMerge(world: World, as: string, pulls: readonly number[]): Promise<string> {
  const caller = world.person(as);
  demand(caller, { person: 'write' }, true);
  const base = world.setting.defaultBranch;
  const start = world.branch(base) ?? '';
  let head = start;
  for (const number of pulls) {
    const pull = world.pulls.get(number);
    const tree = pull && mergeCommits(world.repository, head, headOf(world, pull));
    if (!pull || tree === undefined) throw new GitHubError(405, 'Pull Request is not mergeable');
    const [author, committer] = [signature(world, as), signature(world, 'web-flow')];
    const message = `Merge pull request #${number} from ${world.setting.owner}/${pull.head}`;
    head = world.store.putCommit({ tree, parents: [head, headOf(world, pull)], author, committer, message });
  }
  const ref = `refs/heads/gh-readonly-queue/${base}/pr-${pulls.at(-1)}-${start}`;
  await moveRefs(world, caller, [{ ref, after: head }]);
  const { tree, author, committer, message } = findCommit(world, head);
  const who = ({ name, email }: typeof author) => ({ name, email });
  world.emit('merge_group', caller, {
    action: 'checks_requested',
    merge_group: {
      head_sha: head,
      head_ref: ref,
      base_sha: start,
      base_ref: `refs/heads/${base}`,
      head_commit: {
        id: head,
        tree_id: tree,
        message,
        timestamp: committer.date,
        author: who(author),
        committer: who(committer),
      },
    },
  });
  return head;
}
