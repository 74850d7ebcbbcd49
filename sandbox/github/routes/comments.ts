import { mayTriage } from '../caller.ts';
import { GitHubError } from '../github-error.ts';
import { presentComment } from '../issues/present-issue.ts';
import { readIssue } from '../issues/read-issue.ts';
import { type Json, listIn, objectIn, textIn } from '../json.ts';
import { type Call, page, type Reply, type Route } from '../route.ts';
import { demandLengths, demandOwn } from './issues.ts';

const write = { app: [['issues', 'pull_requests'], 'write'] } as const;
const read = { app: [['issues', 'pull_requests'], 'read'] } as const;

/** Comments are emulate's; locks, edits of other people's words and what is told of it are decided here. */
export const comments: readonly Route[] = [
  { method: 'GET', path: '/repos/:owner/:repo/issues/:number/comments', needs: read, handle: listComments },
  { method: 'GET', path: '/repos/:owner/:repo/issues/comments', needs: read, handle: listAllComments },
  { method: 'POST', path: '/repos/:owner/:repo/issues/:number/comments', needs: write, handle: writeComment },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/issues/comments/:id',
    needs: read,
    handle: async (call) => ({ status: 200, body: await readComment(call) }),
  },
  { method: 'PATCH', path: '/repos/:owner/:repo/issues/comments/:id', needs: write, handle: editComment },
  { method: 'DELETE', path: '/repos/:owner/:repo/issues/comments/:id', needs: write, handle: deleteComment },
];

async function listComments({ world, caller, params, query, url }: Call): Promise<Reply> {
  if (params.number !== undefined) await readIssue(world, Number(params.number));
  const answer = await world.ask(caller, 'GET', url);
  const since = query.get('since') ?? '';
  const shown = listIn(answer.body)
    .map((comment) => presentComment(world, objectIn(comment)))
    .filter(({ updated_at }) => textIn(updated_at) >= since);
  const { link } = answer.headers;
  return { status: 200, body: shown, ...(typeof link === 'string' ? { headers: { link } } : {}) };
}

/** emulate lists comments by issue only; GitHub also those of a whole repository, oldest first unless asked otherwise. */
async function listAllComments(call: Call): Promise<Reply> {
  const { world, caller, query } = call;
  const issues = listIn((await world.ask(caller, 'GET', `${world.path}/issues?state=all&per_page=100`)).body).map(
    objectIn,
  );
  const found: Json[] = [];
  for (const { number } of issues) {
    const { body } = await world.ask(caller, 'GET', `${world.path}/issues/${Number(number)}/comments?per_page=100`);
    found.push(...listIn(body).map((comment) => presentComment(world, objectIn(comment))));
  }
  found.sort((a, b) => Number(a.id) - Number(b.id));
  return page(call, query.get('direction') === 'desc' ? found.reverse() : found);
}

async function writeComment({ world, caller, params, url, body }: Call): Promise<Reply> {
  demandLengths(body);
  const number = Number(params.number);
  const { locked } = await readIssue(world, number);
  const mayWrite = caller.kind === 'person' && mayTriage(caller);
  if (locked === true && !mayWrite) throw new GitHubError(403, 'Unable to create comment because issue is locked.');
  const answer = await world.ask(caller, 'POST', url, body);
  world.clock.created(`comment ${Number(objectIn(answer.body).id)}`);
  world.clock.touched(`issue ${number}`);
  const comment = presentComment(world, objectIn(answer.body));
  world.emit('issue_comment', caller, { action: 'created', issue: await readIssue(world, number), comment });
  return { status: 201, body: comment };
}

async function editComment(call: Call): Promise<Reply> {
  const { world, caller, params, url, body } = call;
  demandLengths(body);
  const before = await readComment(call);
  demandOwn(caller, before);
  const answer = await world.ask(caller, 'PATCH', url, body);
  const number = issueNumber(before);
  world.clock.touched(`comment ${Number(params.id)}`);
  world.clock.touched(`issue ${number}`);
  const comment = presentComment(world, objectIn(answer.body));
  const changes = { body: { from: before.body } };
  world.emit('issue_comment', caller, { action: 'edited', changes, issue: await readIssue(world, number), comment });
  return { status: 200, body: comment };
}

async function deleteComment(call: Call): Promise<Reply> {
  const { world, caller, url } = call;
  const comment = await readComment(call);
  demandOwn(caller, comment);
  await world.ask(caller, 'DELETE', url);
  const issue = await readIssue(world, issueNumber(comment));
  world.emit('issue_comment', caller, { action: 'deleted', issue, comment });
  return { status: 204 };
}

async function readComment({ world, caller, params }: Call): Promise<Json> {
  const { body } = await world.ask(caller, 'GET', `${world.path}/issues/comments/${params.id}`);
  return presentComment(world, objectIn(body));
}

function issueNumber(comment: Json): number {
  return Number(textIn(comment.issue_url).split('/').at(-1));
}
