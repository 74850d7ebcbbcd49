import { reaches } from '../caller.ts';
import { presentCommit } from '../commits/present-commit.ts';
import { diffTrees, unifiedDiff } from '../git/diff.ts';
import { commitsBetween, isAncestor } from '../git/history.ts';
import { GitHubError, notFound, validationFailed } from '../github-error.ts';
import { changeIssue } from '../issues/change-issue.ts';
import { type Json, listIn, objectIn, optionalText, textIn } from '../json.ts';
import { emitPull, presentPull, presentWholePull } from '../pulls/present-pull.ts';
import { baseOf, headOf, type Pull, treesOf } from '../pulls/pull.ts';
import { type Call, page, type Reply, type Route } from '../route.ts';
import type { World } from '../world.ts';
import { demandLengths, demandOwn } from './issues.ts';

const write = { app: ['pull_requests', 'write'] } as const;
const read = { app: ['pull_requests', 'read'] } as const;

/** Pull requests follow their branches; their text and labels are those of an issue that emulate keeps. */
export const pulls: readonly Route[] = [
  { method: 'GET', path: '/repos/:owner/:repo/pulls', needs: read, handle: listPulls },
  { method: 'POST', path: '/repos/:owner/:repo/pulls', needs: write, handle: openPull },
  { method: 'GET', path: '/repos/:owner/:repo/pulls/:number', needs: read, handle: readPull },
  { method: 'PATCH', path: '/repos/:owner/:repo/pulls/:number', needs: write, handle: editPull },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/pulls/:number/requested_reviewers',
    needs: write,
    handle: requestReviewers,
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/pulls/:number/files',
    needs: read,
    handle: (call) => page(call, diffTrees(call.world.store, ...treesOf(call.world, findPull(call)))),
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/pulls/:number/commits',
    needs: read,
    handle(call) {
      const pull = findPull(call);
      const order = commitsBetween(call.world.store, baseOf(call.world, pull), headOf(call.world, pull));
      return page(
        call,
        order.map((sha) => presentCommit(call.world, sha)),
      );
    },
  },
];

/** The pull request that a path names, 404 where there is none. */
export function findPull({ world, params }: Pick<Call, 'world' | 'params'>): Pull {
  const pull = world.pulls.get(Number(params.number));
  if (pull === undefined) throw notFound();
  return pull;
}

async function listPulls(call: Call): Promise<Reply> {
  const { world, query } = call;
  const state = query.get('state') ?? 'open';
  const [head, base] = [query.get('head'), query.get('base')];
  const wanted = [...world.pulls.values()].filter(
    (pull) =>
      (state === 'all' || (state === 'open') === pull.open) &&
      (head === null || head.toLowerCase() === `${world.setting.owner}:${pull.head}`.toLowerCase()) &&
      (base === null || base === pull.base),
  );
  const order = query.get('direction') === 'asc' ? wanted : wanted.reverse();
  const cut = page(call, order);
  const shown = (Array.isArray(cut.body) ? cut.body : []) as Pull[];
  return { ...cut, body: await Promise.all(shown.map((pull) => presentPull(world, pull))) };
}

async function openPull({ world, caller, body }: Call): Promise<Reply> {
  demandLengths(body);
  const head = textIn(body.head).replace(`${world.setting.owner}:`, '');
  const base = textIn(body.base);
  demandOpenable(world, head, base);
  const text = { title: body.title, body: body.body ?? null };
  const answer = await world.ask(world.person(world.setting.owner), 'POST', `${world.path}/issues`, text);
  const number = Number(objectIn(answer.body).number);
  world.clock.created(`issue ${number}`);
  const pull: Pull = { number, author: caller.login, head, base, draft: body.draft === true, open: true };
  world.pulls.set(number, pull);
  await emitPull(world, caller, pull, 'opened');
  return { status: 201, body: await presentWholePull(world, pull, true) };
}

/** What GitHub refuses a pull request for. */
function demandOpenable(world: World, head: string, base: string): void {
  const { owner } = world.setting;
  const [from, to] = [world.branch(head), world.branch(base)];
  if (to === undefined) throw validationFailed({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  if (from === undefined) throw validationFailed({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  const custom = (message: string) => validationFailed({ resource: 'PullRequest', code: 'custom', message });
  if (isAncestor(world.store, from, to)) throw custom(`No commits between ${base} and ${head}`);
  const same = [...world.pulls.values()].some((pull) => pull.open && pull.head === head && pull.base === base);
  if (same) throw custom(`A pull request already exists for ${owner}:${head}.`);
}

async function readPull(call: Call): Promise<Reply> {
  const { world, headers } = call;
  const pull = findPull(call);
  if (headers.accept?.includes('diff') === true) {
    const content = unifiedDiff(world.store, ...treesOf(world, pull));
    return { status: 200, raw: { type: 'application/vnd.github.diff; charset=utf-8', content } };
  }
  return { status: 200, body: await presentWholePull(world, pull) };
}

/** Only who may see the repository can be asked. There are no teams here. */
async function requestReviewers(call: Call): Promise<Reply> {
  const { world, caller, body } = call;
  const pull = findPull(call);
  const asked = listIn(body.reviewers).map(textIn);
  const areKnown = asked.every((login) => reaches(world.setting.people.get(login) ?? 'none', 'read'));
  if (!areKnown || listIn(body.team_reviewers).length > 0)
    throw new GitHubError(
      422,
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${world.setting.owner}/${world.setting.name} repository.`,
    );
  pull.reviewers = [...new Set([...(pull.reviewers ?? []), ...asked])];
  for (const login of asked)
    await emitPull(world, caller, pull, 'review_requested', { requested_reviewer: world.users.of(login) });
  return { status: 201, body: await presentPull(world, pull) };
}

async function editPull(call: Call): Promise<Reply> {
  const { world, caller, body } = call;
  demandLengths(body);
  const pull = findPull(call);
  demandOwn(caller, await presentPull(world, pull));
  const base = optionalText(body.base);
  if (base !== undefined && base !== pull.base) {
    if (world.branch(base) === undefined)
      throw validationFailed({ resource: 'PullRequest', field: 'base', code: 'invalid' });
    const changes = { base: { ref: { from: pull.base }, sha: { from: baseOf(world, pull) } } };
    pull.base = base;
    await emitPull(world, caller, pull, 'edited', { changes });
  }
  const change: Json = {};
  for (const field of ['title', 'body', 'state']) if (body[field] !== undefined) change[field] = body[field];
  // What is closed already stays closed by whoever closed it.
  if (change.state === (pull.open ? 'open' : 'closed')) delete change.state;
  if (Object.keys(change).length > 0) await changeIssue(world, caller, pull.number, change);
  return { status: 200, body: await presentWholePull(world, pull) };
}
