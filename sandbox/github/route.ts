import type { Caller, Needs } from './caller.ts';
import type { Json } from './json.ts';
import type { World } from './world.ts';

/** A request as a route sees it. */
export interface Call {
  readonly method: string;
  /** Path with query, as sent. */
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
  readonly caller: Caller;
  readonly world: World;
}

/** An answer; `body` is JSON, `raw` are bytes with their media type. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly raw?: { readonly type: string; readonly content: Uint8Array | string };
  readonly headers?: Readonly<Record<string, string>>;
}

/** One thing that emulate does not do, or does otherwise than GitHub. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `:name` stands for one part of the path, `*name` for all that is left. */
  readonly path: string;
  readonly needs?: Needs;
  handle(call: Call): Reply | Promise<Reply>;
}

/** A route with its path made ready. */
export interface CompiledRoute extends Route {
  readonly pattern: RegExp;
}

/** Makes a path ready for {@link matchRoute}. */
export function compileRoute(route: Route): CompiledRoute {
  const source = route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*(\w+)/g, '(?<$1>.+)');
  return { ...route, pattern: new RegExp(`^${source}/?$`) };
}

/** A part of a path as one reads it; Octokit writes the slashes of a ref as `%2F`. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The first route for a request, with what the named parts of its path are. */
export function matchRoute(
  routes: readonly CompiledRoute[],
  method: string,
  path: string,
): { route: CompiledRoute; params: Record<string, string> } | undefined {
  for (const route of routes) {
    const groups = route.method === method ? route.pattern.exec(path) : null;
    if (groups === null) continue;
    const params = Object.entries(groups.groups ?? {}).map(([name, value]) => [name, decodePart(value)]);
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}

/** Cuts one page out of a list and says in `Link` where the others are (`page`, `per_page` ≤ 100, 30 by default). */
export function page(call: Call, items: readonly unknown[], wrap?: (items: readonly unknown[]) => unknown): Reply {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30) || 30));
  const number = Math.max(1, Number(call.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const url = new URL(call.url, call.world.url);
    url.searchParams.set('page', `${to}`);
    return `<${url}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  const shown = items.slice((number - 1) * size, number * size);
  const body = wrap === undefined ? shown : wrap(shown);
  return { status: 200, body, ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}) };
}
