import type { Json } from './json.ts';

/** What else of an account has an address. */
const ADDRESSES = [
  ...['followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations', 'repos', 'events'],
  'received_events',
] as const;

/** Accounts that the embedded GitHub knows, by login, each with a stable id. */
export class Users {
  readonly #ids = new Map<string, number>();

  readonly #logins: string[] = [];
  readonly url: string;
  readonly bot: string;

  constructor(url: string, bot: string, people: readonly string[]) {
    this.url = url;
    this.bot = bot;
    for (const [index, login] of people.entries()) this.#ids.set(login.toLowerCase(), 1001 + index);
    this.#ids.set(bot.toLowerCase(), 150_001);
    // GitHub's own account for commits made by its buttons and for Apps.
    this.#ids.set('web-flow', 19_864_447);
    this.#logins.push(...people, bot, 'web-flow');
  }

  /** The account with this login, letter case ignored; `undefined` for somebody unknown. */
  find(login: string): Json | undefined {
    const known = this.#logins.find((one) => one.toLowerCase() === login.toLowerCase());
    return known === undefined ? undefined : this.of(known);
  }

  /** An account as it stands in answers and payloads. */
  of(login: string): Json {
    const id = this.#ids.get(login.toLowerCase()) ?? 10_137;
    const bot = login === this.bot;
    const url = `${this.url}/users/${encodeURIComponent(login)}`;
    return {
      login,
      id,
      node_id: Buffer.from(`${bot ? '03:Bot' : '04:User'}${id}`).toString('base64'),
      avatar_url: `${this.url}/avatars/u/${id}`,
      gravatar_id: '',
      url,
      ...Object.fromEntries(ADDRESSES.map((name) => [`${name}_url`, `${url}/${name}`])),
      html_url: bot ? `${this.url}/apps/${login.replace(/\[bot\]$/, '')}` : `${this.url}/${login}`,
      type: bot ? 'Bot' : 'User',
      user_view_type: 'public',
      site_admin: false,
    };
  }

  /** The address that GitHub writes into commits made for an account. */
  email(login: string): string {
    return login === 'web-flow' ? 'noreply@github.com' : `${this.of(login).id}+${login}@users.noreply.github.com`;
  }

  /** The account that a commit's address belongs to, `null` where it is nobody's. */
  byEmail(email: string): Json | null {
    const login = this.#logins.find((one) => this.email(one) === email);
    return login === undefined ? null : this.of(login);
  }
}
