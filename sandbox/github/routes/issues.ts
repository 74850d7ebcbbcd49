import { type Caller, mayTriage, reaches } from '../caller.ts';
import { GitHubError } from '../github-error.ts';
import { changeIssue, emitIssue, tellChanges } from '../issues/change-issue.ts';
import { presentIssue } from '../issues/present-issue.ts';
import { readIssue } from '../issues/read-issue.ts';
import { type Json, listIn, objectIn, optionalText, textIn } from '../json.ts';
import type { Call, Reply, Route } from '../route.ts';
import type { World } from '../world.ts';

const write = { app: [['issues', 'pull_requests'], 'write'] } as const;
const read = { app: [['issues', 'pull_requests'], 'read'] } as const;

/** Issues are emulate's; who may change what, and what is told of it, is decided here. */
export const issues: readonly Route[] = [
  { method: 'GET', path: '/repos/:owner/:repo/issues', needs: read, handle: listIssues },
  { method: 'POST', path: '/repos/:owner/:repo/issues', needs: { app: ['issues', 'write'] }, handle: fileIssue },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/issues/:number',
    needs: read,
    handle: async ({ world, params }) => ({ status: 200, body: await readIssue(world, Number(params.number)) }),
  },
  { method: 'PATCH', path: '/repos/:owner/:repo/issues/:number', needs: write, handle: editIssue },
  { method: 'PUT', path: '/repos/:owner/:repo/issues/:number/lock', needs: write, handle: lockIssue },
  { method: 'DELETE', path: '/repos/:owner/:repo/issues/:number/lock', needs: write, handle: lockIssue },
  { method: 'POST', path: '/repos/:owner/:repo/issues/:number/assignees', needs: write, handle: assignIssue },
  { method: 'POST', path: '/repos/:owner/:repo/issues/:number/labels', needs: write, handle: labelIssue },
  { method: 'PUT', path: '/repos/:owner/:repo/issues/:number/labels', needs: write, handle: labelIssue },
  { method: 'DELETE', path: '/repos/:owner/:repo/issues/:number/labels', needs: write, handle: labelIssue },
  { method: 'DELETE', path: '/repos/:owner/:repo/issues/:number/labels/*name', needs: write, handle: labelIssue },
];

async function listIssues({ world, caller, url }: Call): Promise<Reply> {
  const answer = await world.ask(caller, 'GET', url);
  const shown = listIn(answer.body)
    .map(objectIn)
    .filter(({ number }) => !world.gone.has(Number(number)))
    .map((issue) => presentIssue(world, issue));
  const { link } = answer.headers;
  return { status: 200, body: shown, ...(typeof link === 'string' ? { headers: { link } } : {}) };
}

async function fileIssue({ world, caller, url, body }: Call): Promise<Reply> {
  demandLengths(body);
  const known = mayTriage(caller) ? undefined : await labelNames(world);
  const wanted = listIn(body.labels).map((label) => (typeof label === 'string' ? label : textIn(objectIn(label).name)));
  const labels = wanted.filter((name) => known === undefined || known.has(name));
  const { body: answer } = await world.ask(caller, 'POST', url, { ...body, labels });
  const number = Number(objectIn(answer).number);
  world.clock.created(`issue ${number}`);
  const issue = await readIssue(world, number);
  world.emit('issues', caller, { action: 'opened', issue });
  for (const label of listIn(issue.labels)) {
    const name = textIn(objectIn(label).name);
    world.labelsSet.push({ issue: Number(issue.number), label: name, login: caller.login, at: world.clock.now() });
    world.emit('issues', caller, { action: 'labeled', issue, label });
  }
  return { status: 201, body: issue, headers: { location: textIn(issue.url) } };
}

async function editIssue({ world, caller, params, body }: Call): Promise<Reply> {
  demandLengths(body);
  const number = Number(params.number);
  const { labels, assignees, milestone, ...own } = body;
  const issue = await readIssue(world, number);
  demandOwn(caller, issue);
  const change = mayTriage(caller) ? body : own;
  return { status: 200, body: await changeIssue(world, caller, number, change) };
}

async function lockIssue({ world, caller, method, url, params, body }: Call): Promise<Reply> {
  demandTriage(caller);
  const number = Number(params.number);
  await readIssue(world, number);
  await world.ask(world.agentFor(caller), method, url, body);
  world.clock.touched(`issue ${number}`);
  await emitIssue(world, caller, await readIssue(world, number), method === 'PUT' ? 'locked' : 'unlocked');
  return { status: 204 };
}

async function labelIssue({ world, caller, method, url, params, body }: Call): Promise<Reply> {
  demandTriage(caller);
  const before = await readIssue(world, Number(params.number));
  const has = listIn(before.labels).some((label) => objectIn(label).name === params.name);
  if (params.name !== undefined && !has) throw new GitHubError(404, 'Label does not exist');
  await world.ask(world.agentFor(caller), method, url, method === 'DELETE' ? undefined : body);
  const after = await tellChanges(world, caller, before);
  return method === 'DELETE' && params.name === undefined ? { status: 204 } : { status: 200, body: after.labels };
}

/** Of the people who are named GitHub assigns those who may see the repository, and is silent about the others. */
async function assignIssue({ world, caller, params, url, body }: Call): Promise<Reply> {
  demandTriage(caller);
  const before = await readIssue(world, Number(params.number));
  const assignees = listIn(body.assignees)
    .map(textIn)
    .filter((login) => reaches(world.setting.people.get(login) ?? 'none', 'read'));
  await world.ask(world.agentFor(caller), 'POST', url, { assignees });
  return { status: 201, body: await tellChanges(world, caller, before) };
}

/** Authors may edit and close what is theirs, everything else takes the right to triage. */
export function demandOwn(caller: Caller, issue: Json): void {
  if (textIn(objectIn(issue.user).login) !== caller.login) demandTriage(caller);
}

function demandTriage(caller: Caller): void {
  if (caller.kind === 'person' && !mayTriage(caller))
    throw new GitHubError(403, 'Must have admin rights to Repository.');
}

async function labelNames(world: World): Promise<Set<string>> {
  const owner = world.person(world.setting.owner);
  const { body } = await world.ask(owner, 'GET', `${world.path}/labels?per_page=100`);
  return new Set(listIn(body).map((label) => textIn(objectIn(label).name)));
}

/** GitHub's limits: 256 characters of title, 65,536 of body. */
export function demandLengths({ title, body }: Json): void {
  const long = (field: string, maximum: number) =>
    new GitHubError(422, 'Validation Failed', [
      { resource: 'Issue', code: 'custom', field, message: `${field} is too long (maximum is ${maximum} characters)` },
    ]);
  if ([...(optionalText(title) ?? '')].length > 256) throw long('title', 256);
  if ([...(optionalText(body) ?? '')].length > 65_536) throw long('body', 65_536);
}
