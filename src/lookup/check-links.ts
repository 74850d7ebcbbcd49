import { type Dispatcher, request } from 'undici';
import type { LinkState } from '../metadata/link-state.ts';
import type { Clock } from './arxiv-batches.ts';
import { USER_AGENT } from './get-guarded.ts';

const MOST_REDIRECTS = 3;
const FOREVER: ReadonlySet<number> = new Set([301, 308]);
const FOR_NOW: ReadonlySet<number> = new Set([302, 303, 307]);
const GONE: ReadonlySet<number> = new Set([404, 410]);
/** Milliseconds for one address, and between two of one host. */
const PATIENCE = 10_000;
const PAUSE = 1000;
/** Hosts that are asked at the same time. */
const MOST_HOSTS = 8;

/**
 * Looks whether addresses still lead somewhere: by `HEAD`, and by `GET` where that is not answered well. One request at a time to a host,
 * a second between two. What cannot be reached is unclear: it may be away for a moment, or not want to be asked.
 *
 * @param dispatcher whose connector checks addresses, see `createGuardedAgent`
 * @param onChecked called for each address that was looked at
 */
export async function checkLinks(
  urls: readonly string[],
  dispatcher: Dispatcher,
  clock: Clock,
  onChecked: () => void = () => {},
): Promise<Map<string, LinkState>> {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const { hostname } = new URL(url);
    hosts.set(hostname, [...(hosts.get(hostname) ?? []), url]);
  }
  const states = new Map<string, LinkState>();
  const left = [...hosts.values()];
  const work = async (): Promise<void> => {
    for (let own = left.shift(); own; own = left.shift()) {
      for (const [index, url] of own.entries()) {
        if (index > 0) await clock.sleep(PAUSE);
        states.set(url, await stateOf(url, dispatcher));
        onChecked();
      }
    }
  };
  await Promise.all(Array.from({ length: MOST_HOSTS }, work));
  return states;
}

async function stateOf(url: string, dispatcher: Dispatcher): Promise<LinkState> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    let at = url;
    let isForGood = true;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const { status, location } = await ask(at, dispatcher, signal);
      if (GONE.has(status)) return { kind: 'gone', status };
      if (!FOREVER.has(status) && !FOR_NOW.has(status)) return settle(url, at, status, isForGood);
      isForGood &&= FOREVER.has(status);
      at = new URL(location, at).href;
    }
  } catch {
    // Who cannot be reached now may be there tomorrow.
  }
  return { kind: 'unclear' };
}

function settle(url: string, at: string, status: number, isForGood: boolean): LinkState {
  const isElsewhere = at !== new URL(url).href;
  if (status >= 400) return { kind: 'unclear' };
  return isElsewhere && isForGood && status === 200 ? { kind: 'moved', to: at } : { kind: 'there' };
}

async function ask(
  url: string,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly location: string }> {
  const { username, password, port } = new URL(url);
  if (username !== '' || password !== '' || port !== '') throw new Error(`${url} is not asked`);
  let status = 0;
  let location = '';
  for (const method of ['HEAD', 'GET'] as const) {
    const answer = await request(url, { dispatcher, method, signal, headers: { 'user-agent': USER_AGENT } });
    answer.body.on('error', () => {}).destroy();
    status = answer.statusCode;
    location = String(answer.headers.location ?? '');
    // Many servers answer HEAD with an error, or as if nothing were there.
    if (status < 400) break;
  }
  return { status, location };
}
