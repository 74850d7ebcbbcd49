import { resolveCommit } from '../commits/present-commit.ts';
import { GitHubError, notFound } from '../github-error.ts';
import { type Json, objectIn, textIn } from '../json.ts';
import { type Call, page, type Reply, type Route } from '../route.ts';
import { mergeByItself } from './merge-pull.ts';

const write = { app: ['checks', 'write'] } as const;
const read = { app: ['checks', 'read'] } as const;

/** Check runs hang on commits, which emulate does not keep here. Only Apps make them. */
export const checkRuns: readonly Route[] = [
  { method: 'POST', path: '/repos/:owner/:repo/check-runs', needs: write, handle: create },
  { method: 'PATCH', path: '/repos/:owner/:repo/check-runs/:id', needs: write, handle: update },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/check-runs/:id',
    needs: read,
    handle: (call) => ({ status: 200, body: findRun(call) }),
  },
  { method: 'GET', path: '/repos/:owner/:repo/commits/*ref/check-runs', needs: read, handle: list },
];

const FIELDS = ['name', 'status', 'conclusion', 'details_url', 'external_id', 'output', 'started_at', 'completed_at'];

async function create(call: Call): Promise<Reply> {
  const { world, body } = call;
  demandApp(call);
  const head = textIn(body.head_sha);
  if (world.store.commit(head) === undefined) throw new GitHubError(422, `No commit found for SHA: ${head}`);
  const { id: appId, slug } = world.setting.app;
  const id = 600_001 + world.checkRuns.length;
  const run: Json = {
    id,
    node_id: Buffer.from(`CheckRun${id}`).toString('base64'),
    head_sha: head,
    external_id: '',
    url: world.api(`/check-runs/${id}`),
    html_url: world.html(`/runs/${id}`),
    details_url: null,
    status: 'queued',
    conclusion: null,
    started_at: world.clock.now(),
    completed_at: null,
    output: { title: null, summary: null, text: null, annotations_count: 0 },
    app: { id: appId, slug },
    pull_requests: [],
  };
  world.checkRuns.push(run);
  const made = change(call, run);
  await mergeByItself(world);
  return { status: 201, body: made };
}

async function update(call: Call): Promise<Reply> {
  demandApp(call);
  const run = change(call, findRun(call));
  await mergeByItself(call.world);
  return { status: 200, body: run };
}

/** A conclusion completes a run, and a run that goes on has none. */
function change({ world, body }: Call, run: Json): Json {
  for (const field of FIELDS) if (body[field] !== undefined) run[field] = body[field];
  if (body.output !== undefined) run.output = { annotations_count: 0, text: null, ...objectIn(body.output) };
  if (typeof body.conclusion === 'string') run.status = 'completed';
  if (run.status !== 'completed') run.conclusion = null;
  else if (run.conclusion === null) throw new GitHubError(422, 'Invalid request. Missing "conclusion".');
  run.completed_at = run.status === 'completed' ? (run.completed_at ?? world.clock.now()) : null;
  return run;
}

function list(call: Call): Reply {
  const { world, params, query } = call;
  const head = resolveCommit(world, params.ref ?? '');
  if (head === undefined) throw new GitHubError(422, `No commit found for SHA: ${params.ref}`);
  const name = query.get('check_name');
  const wanted = world.checkRuns.filter((run) => run.head_sha === head && (name === null || name === run.name));
  const latest = query.get('filter') === 'all' ? wanted : [...new Map(wanted.map((run) => [run.name, run])).values()];
  return page(call, [...latest].reverse(), (shown) => ({ total_count: latest.length, check_runs: shown }));
}

function findRun({ world, params }: Call): Json {
  const run = world.checkRuns.find(({ id }) => id === Number(params.id));
  if (run === undefined) throw notFound();
  return run;
}

function demandApp({ caller }: Call): void {
  if (caller.kind !== 'installation') throw new GitHubError(403, 'You must authenticate via a GitHub App.');
}
