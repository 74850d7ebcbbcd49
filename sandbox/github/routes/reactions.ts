import { GitHubError } from '../github-error.ts';
import { REACTIONS } from '../issues/reactions.ts';
import { objectIn, textIn } from '../json.ts';
import { type Call, page, type Reply, type Route } from '../route.ts';

const write = { app: [['issues', 'pull_requests'], 'write'] } as const;
const read = { app: [['issues', 'pull_requests'], 'read'] } as const;

/** Reactions, which emulate lacks: one of each kind per person; giving it twice answers 200 with the first. */
export const reactions: readonly Route[] = [
  { method: 'POST', path: '/repos/:owner/:repo/issues/comments/:comment/reactions', needs: write, handle: react },
  { method: 'GET', path: '/repos/:owner/:repo/issues/comments/:comment/reactions', needs: read, handle: list },
  { method: 'POST', path: '/repos/:owner/:repo/issues/:number/reactions', needs: write, handle: react },
  { method: 'GET', path: '/repos/:owner/:repo/issues/:number/reactions', needs: read, handle: list },
];

async function react(call: Call): Promise<Reply> {
  const { world, body, caller } = call;
  const key = await subject(call);
  const content = REACTIONS.find((one) => one === body.content);
  if (content === undefined)
    throw new GitHubError(422, 'Validation Failed', [{ resource: 'Reaction', code: 'invalid', field: 'content' }]);
  const given = world.reactions.get(key) ?? [];
  const same = given.find((one) => one.content === content && textIn(objectIn(one.user).login) === caller.login);
  if (same !== undefined) return { status: 200, body: same };
  const reaction = {
    id: 500_001 + given.length,
    user: world.users.of(caller.login),
    content,
    created_at: world.clock.now(),
  };
  world.reactions.set(key, [...given, reaction]);
  return { status: 201, body: reaction };
}

async function list(call: Call): Promise<Reply> {
  return page(call, call.world.reactions.get(await subject(call)) ?? []);
}

async function subject({ world, caller, params }: Call): Promise<string> {
  const below = params.comment === undefined ? `issues/${params.number}` : `issues/comments/${params.comment}`;
  await world.ask(caller, 'GET', `${world.path}/${below}`);
  return params.comment === undefined ? `issue ${Number(params.number)}` : `comment ${Number(params.comment)}`;
}
