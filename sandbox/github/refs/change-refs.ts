import type { Caller } from '../caller.ts';
import { readFiles } from '../git/files.ts';
import { isAncestor } from '../git/history.ts';
import { GitHubError } from '../github-error.ts';
import type { World } from '../world.ts';

/** What somebody wants of a ref; `before` is what it must stand at, `null` for nowhere, left out for wherever. */
export interface RefChange {
  readonly ref: string;
  readonly after: string | undefined;
  readonly before?: string | null;
  readonly force: boolean;
}

/** Throws, in GitHub's words, what speaks against a change of a ref. */
export function demandChange(world: World, caller: Caller, { ref, after, before, force }: RefChange): void {
  const stands = world.refs.get(ref);
  if (before === null && stands !== undefined) throw new GitHubError(422, 'Reference already exists');
  if (before !== null && stands === undefined) throw new GitHubError(422, 'Reference does not exist');
  if (typeof before === 'string' && before !== stands) {
    throw new GitHubError(422, `Reference cannot be updated: is at ${stands} but expected ${before}`);
  }
  demandRules(world, caller, ref, stands === undefined ? 'creation' : after === undefined ? 'deletion' : 'update');
  if (after === undefined) {
    demandDeletable(world, ref);
    return;
  }
  if (world.store.commit(after) === undefined) throw new GitHubError(422, 'Object does not exist');
  if (stands === undefined) demandName(world, ref);
  else if (!force && !isAncestor(world.store, stands, after))
    throw new GitHubError(422, 'Update is not a fast forward');
  demandWorkflows(world, caller, after);
}

const RULE_WORDS = {
  creation: 'Cannot create ref due to creations being restricted.',
  update: 'Cannot update this protected ref.',
  deletion: 'Cannot delete this protected ref.',
} as const;

/** A ruleset holds for all but the owner, as the one who may bypass it. */
function demandRules(world: World, caller: Caller, ref: string, rule: keyof typeof RULE_WORDS): void {
  const { branches, restricted } = world.rules;
  if (caller.login === world.setting.owner || !restricted.includes(rule)) return;
  if (!branches.test(ref.replace(/^refs\/heads\//, ''))) return;
  throw new GitHubError(422, `Repository rule violations found\n\n${RULE_WORDS[rule]}\n\n`);
}

function demandDeletable(world: World, ref: string): void {
  if (ref === `refs/heads/${world.setting.defaultBranch}`)
    throw new GitHubError(422, 'Cannot delete the default branch');
}

/** git-check-ref-format(1), and that a branch `a` and a branch `a/b` exclude each other. */
function demandName(world: World, ref: string): void {
  const bad = !/^refs\/[^/]+\/.+$/.test(ref) || /[\s~^:?*[\\]|\.\.|@\{|\/\/|\.lock(?:\/|$)|[/.]$|\/\./.test(ref);
  if (bad) throw new GitHubError(422, 'Reference name is not valid');
  const inTheWay = [...world.refs.keys()].some((other) => other.startsWith(`${ref}/`) || ref.startsWith(`${other}/`));
  if (inTheWay) throw new GitHubError(422, 'Reference update failed');
}

/** Without the permission `workflows` an App may only bring workflows that some branch already has. */
function demandWorkflows(world: World, caller: Caller, after: string): void {
  if (caller.kind !== 'installation' || caller.permissions.workflows === 'write') return;
  const known = new Set([...world.refs.values()].flatMap((sha) => workflows(world, sha)));
  const unknown = workflows(world, after).find((file) => !known.has(file));
  if (unknown === undefined) return;
  const path = unknown.split('\0')[0];
  throw new GitHubError(
    403,
    `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`,
  );
}

function workflows(world: World, sha: string): string[] {
  const files = readFiles(world.store, world.store.commit(sha)?.tree ?? '');
  return [...files]
    .filter(([path]) => path.startsWith('.github/workflows/'))
    .map(([path, file]) => `${path}\0${file.sha}`);
}
