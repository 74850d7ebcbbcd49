import { type Caller, demand } from './caller.ts';
import { GitHubError, notFound } from './github-error.ts';
import type { Json } from './json.ts';
import { type Call, matchRoute, type Reply } from './route.ts';
import { ALL_ROUTES } from './routes/all-routes.ts';
import type { World } from './world.ts';

/** A request that was read. */
export interface ReadRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** Answers a request: by a correction where there is one, by emulate otherwise. Refusals are answers too. */
export async function answer(world: World, caller: Caller, request: ReadRequest): Promise<Reply> {
  try {
    return await dispatch(world, caller, request);
  } catch (error) {
    if (error instanceof GitHubError) return { status: error.status, body: error.body, headers: error.headers };
    throw error;
  }
}

async function dispatch(world: World, caller: Caller, request: ReadRequest): Promise<Reply> {
  const { method, url } = request;
  const { pathname, searchParams: query } = new URL(url, world.url);
  const matched = matchRoute(ALL_ROUTES, method, pathname);
  if (matched === undefined) return forward(world, caller, request);
  const { route, params } = matched;
  if (params.owner !== undefined) demandRepository(world, params);
  if (params.owner !== undefined) demandAccess(world, method, pathname);
  if (route.needs?.jwt === true) demandApp(caller);
  else if (params.owner !== undefined) demand(caller, route.needs ?? {}, method !== 'GET');
  const call: Call = { ...request, params, query, caller, world };
  return route.handle(call);
}

async function forward(world: World, caller: Caller, { method, url, body }: ReadRequest): Promise<Reply> {
  const writes = method !== 'GET' && method !== 'HEAD';
  if (writes && url.startsWith('/repos/')) demand(caller, { person: 'write' }, true);
  const reply = await world.emulated.ask(method, url, caller.authorization, writes ? body : undefined);
  const { link } = reply.headers;
  return { status: reply.status, body: reply.body, ...(typeof link === 'string' ? { headers: { link } } : {}) };
}

function demandRepository(world: World, { owner, repo }: Readonly<Record<string, string>>): void {
  if (`/repos/${owner}/${repo}`.toLowerCase() !== world.path.toLowerCase()) throw notFound();
}

/** An archived repository can be read only, and one without issues has none to be read. */
function demandAccess(world: World, method: string, path: string): void {
  if (world.access === 'archived' && method !== 'GET')
    throw new GitHubError(403, 'Repository was archived so is read-only.');
  if (world.access === 'without-issues' && /\/issues(?:\/|$)/.test(path))
    throw new GitHubError(410, 'Issues are disabled for this repo');
}

function demandApp(caller: Caller): void {
  if (caller.kind !== 'app') throw new GitHubError(401, 'A JSON web token could not be decoded');
}
