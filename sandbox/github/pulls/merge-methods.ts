import { findCommit, signature } from '../commits/present-commit.ts';
import { commitsBetween } from '../git/history.ts';
import { mergeCommits, mergeTrees } from '../git/merge.ts';
import type { World } from '../world.ts';
import { baseOf, headOf, type Pull } from './pull.ts';

/** A merge that is asked for. */
export interface MergeRequest {
  readonly pull: Pull;
  /** Title of the pull request. */
  readonly title: string;
  /** Login of who merges. */
  readonly by: string;
  /** First line and body of the commit, where they were given. */
  readonly commitTitle?: string;
  readonly commitMessage?: string;
}

/** A way to merge: makes the commits and gives the one that the base is to stand at, `undefined` on conflict. */
export type MergeMethod = (world: World, request: MergeRequest) => string | undefined;

/** The three buttons (https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges). */
export const MERGE_METHODS: Readonly<Record<string, MergeMethod>> = { merge, squash, rebase };

/** One commit with two parents. */
function merge(world: World, { pull, title, by, commitTitle, commitMessage }: MergeRequest): string | undefined {
  const [base, head] = [baseOf(world, pull), headOf(world, pull)];
  const tree = mergeCommits(world.repository, base, head);
  if (tree === undefined) return undefined;
  const subject = commitTitle ?? `Merge pull request #${pull.number} from ${world.setting.owner}/${pull.head}`;
  const message = join(subject, commitMessage ?? title);
  const [author, committer] = [signature(world, by), signature(world, 'web-flow')];
  return world.store.putCommit({ tree, parents: [base, head], author, committer, message });
}

/** One commit with one parent, in the name of who opened the pull request, with credit to all other authors. */
function squash(world: World, request: MergeRequest): string | undefined {
  const { pull, title, commitTitle, commitMessage } = request;
  const [base, head] = [baseOf(world, pull), headOf(world, pull)];
  const tree = mergeCommits(world.repository, base, head);
  if (tree === undefined) return undefined;
  const commits = commitsBetween(world.store, base, head).map((sha) => findCommit(world, sha));
  const own = commits.filter(({ parents }) => parents.length < 2);
  const only = own.length === 1 ? own[0] : undefined;
  const [first = title, ...rest] = (only?.message ?? title).split('\n');
  const listed = own.map(({ message }) => `* ${message.trim()}`).join('\n\n');
  const body = commitMessage ?? (only === undefined ? listed : rest.join('\n').trim());
  const author = signature(world, pull.author);
  const others = new Set(own.map((commit) => `${commit.author.name} <${commit.author.email}>`));
  others.delete(`${author.name} <${author.email}>`);
  const credits = [...others].map((who) => `Co-authored-by: ${who}`).filter((line) => !body.includes(line));
  const message = join(
    commitTitle ?? `${first} (#${pull.number})`,
    [body, credits.join('\n')].filter(Boolean).join('\n\n'),
  );
  const committer = signature(world, 'web-flow');
  return world.store.putCommit({ tree, parents: [base], author, committer, message });
}

/** Each commit again on top of the base; merges on the branch are left out. */
function rebase(world: World, { pull, by }: MergeRequest): string | undefined {
  let onto = baseOf(world, pull);
  for (const sha of commitsBetween(world.store, onto, headOf(world, pull))) {
    const commit = findCommit(world, sha);
    const parent = commit.parents[0];
    if (commit.parents.length > 1 || parent === undefined) continue;
    const before = findCommit(world, parent).tree;
    const tree = mergeTrees(world.repository, before, findCommit(world, onto).tree, commit.tree);
    if (tree === undefined) return undefined;
    onto = world.store.putCommit({ ...commit, tree, parents: [onto], committer: signature(world, by) });
  }
  return onto;
}

function join(subject: string, body: string): string {
  return body === '' ? subject : `${subject}\n\n${body}`;
}
