import { hostOf, isAddress } from './hosts.ts';

/** Pages that only lead on, and the parameters that hold where to: what a search or a mail program puts around an address. */
const TARGETS: Readonly<Record<string, readonly string[]>> = {
  'google.com/url': ['q', 'url'],
  'scholar.google.com/scholar_url': ['url'],
  'duckduckgo.com/l/': ['uddg'],
  'l.facebook.com/l.php': ['u'],
  'lm.facebook.com/l.php': ['u'],
  'linkedin.com/redir/redirect': ['url'],
  'linkedin.com/safety/go': ['url'],
  'out.reddit.com/': ['url'],
  'slack-redir.net/link': ['url'],
  'link.zhihu.com/': ['target'],
  'steamcommunity.com/linkfilter/': ['url', 'u'],
};

/** The end of hosts that do so under every path, each customer under a name of its own. */
const ANY_PATH = '.safelinks.protection.outlook.com';

/** One in another is met; more than this nobody made by copying. */
const DEEPEST = 3;

/**
 * Where an address of a redirector leads, read from the address itself; any other address as it is.
 *
 * ```
 * https://www.google.com/url?q=https://arxiv.org/abs/2401.00001&sa=D  → https://arxiv.org/abs/2401.00001
 * ```
 */
export function unwrapRedirect(address: string): string {
  let url = address;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const target = whereTo(url);
    if (target === undefined) break;
    url = target;
  }
  return url;
}

function whereTo(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname, searchParams, href } = new URL(address);
  const host = hostOf(href).replace(/^google\.(?:com?\.)?[a-z]{2,3}$/, 'google.com');
  const names = host.endsWith(ANY_PATH) ? ['url'] : (TARGETS[host + pathname] ?? []);
  return names.map((name) => searchParams.get(name) ?? '').find(isAddress);
}
