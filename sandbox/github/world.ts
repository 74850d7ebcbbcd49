import type { Caller, Permissions, Role } from './caller.ts';
import { Clock } from './clock.ts';
import type { Emulated, EmulatedAnswer } from './emulated.ts';
import { BareRepository } from './git/bare-repository.ts';
import { ObjectStore } from './git/object-store.ts';
import { GitHubError } from './github-error.ts';
import type { InstallationState } from './installation.ts';
import { type Json, objectIn, textIn } from './json.ts';
import type { Pull } from './pulls/pull.ts';
import type { Users } from './users.ts';
import type { Outbox } from './webhooks/outbox.ts';

/** The App that is installed. */
export interface AppIdentity {
  readonly id: number;
  readonly slug: string;
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly installationId: number;
  readonly botLogin: string;
}

/** What stays the same while an embedded GitHub runs. */
export interface Setting {
  readonly url: string;
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly app: AppIdentity;
  readonly permissions: Permissions;
  readonly people: ReadonlyMap<string, Role>;
  readonly users: Users;
  /** Events that the App has subscribed to; left out, all. */
  readonly events: ReadonlySet<string> | undefined;
  readonly requiredChecks: readonly string[];
  /** Ways of merging that the repository allows; `auto`: once nothing is left to wait for. */
  readonly mergesAllowed: readonly MergeWay[];
  readonly otherInstallations: readonly number[];
}

/** A way of merging a pull request, as the settings of a repository allow it. */
export type MergeWay = 'merge' | 'squash' | 'rebase' | 'auto';

/** A review of a pull request. */
export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly login: string;
  readonly commit: string;
  readonly at: string;
  readonly comments: readonly Json[];
  body: string;
  state: string;
}

/** A change of the title or the body of an issue. */
export interface IssueEdit {
  readonly issue: number;
  readonly kind: 'title' | 'body';
  readonly login: string;
  readonly at: string;
}

/** A label that somebody set. */
export interface LabelSet {
  readonly issue: number;
  readonly label: string;
  readonly login: string;
  readonly at: string;
}

/** A ruleset for branches. */
export interface Rules {
  readonly branches: RegExp;
  readonly restricted: readonly ('creation' | 'update' | 'deletion')[];
}

/** No ruleset. */
export const NO_RULES: Rules = { branches: /(?!)/, restricted: [] };

/** Whether the repository can be written to, and has issues. */
export type Access = 'open' | 'archived' | 'without-issues';

/** emulate grants 5,000 requests an hour to each token; a list of pull requests takes one for each of them. */
export const READER_TOKENS: readonly string[] = Array.from({ length: 100 }, (_, index) => `reader-${index}`);

/** Everything there is: what emulate keeps (issues, comments, labels, the App), and what the front keeps itself. */
export class World {
  readonly store = new ObjectStore();
  /** Full names (`refs/heads/main`) and the commits they stand at. */
  readonly refs = new Map<string, string>();
  readonly repository = new BareRepository(this.store, this.refs);
  readonly pulls = new Map<number, Pull>();
  readonly reviews: Review[] = [];
  readonly edits: IssueEdit[] = [];
  readonly labelsSet: LabelSet[] = [];
  readonly checkRuns: Json[] = [];
  readonly reactions = new Map<string, Json[]>();
  /** Issues that are no longer here. */
  readonly gone = new Map<number, 'deleted' | 'transferred'>();
  readonly installationTokens = new Map<string, Permissions>();
  readonly clock = new Clock();
  repositoryJson: Json = {};
  installation: InstallationState = 'active';
  /** Permissions that were accepted since the start; a token has those of the time when it was given out. */
  accepted: Permissions | undefined;
  rules: Rules = NO_RULES;
  access: Access = 'open';
  #reads = 0;

  readonly setting: Setting;
  readonly emulated: Emulated;
  readonly outbox: Outbox;

  constructor(setting: Setting, emulated: Emulated, outbox: Outbox) {
    this.setting = setting;
    this.emulated = emulated;
    this.outbox = outbox;
  }

  get url(): string {
    return this.setting.url;
  }

  get users(): Users {
    return this.setting.users;
  }

  /** `/repos/owner/name`. */
  get path(): string {
    return `/repos/${this.setting.owner}/${this.setting.name}`;
  }

  /** Address of something in the repository, for the API. */
  api(path: string): string {
    return `${this.url}${this.path}${path}`;
  }

  /** Address of something in the repository, for people. */
  html(path: string): string {
    return `${this.url}/${this.setting.owner}/${this.setting.name}${path}`;
  }

  /** The commit that a branch stands at. */
  branch(name: string): string | undefined {
    return this.refs.get(`refs/heads/${name}`);
  }

  /** The token of a person. */
  tokenOf(login: string): string {
    if (!this.setting.people.has(login)) throw new Error(`Unexpected person ${login}, expected one that was seeded.`);
    return `ghp_${login}`;
  }

  /** A person as a caller, for what is done without a request. */
  person(login: string): Caller {
    const authorization = `token ${this.tokenOf(login)}`;
    return { kind: 'person', login, role: this.setting.people.get(login) ?? 'none', authorization };
  }

  /** Who reads what emulate keeps: the owner, by one token after the other. */
  reader(): Caller {
    this.#reads += 1;
    const authorization = `token ${READER_TOKENS[this.#reads % READER_TOKENS.length]}`;
    return { ...this.person(this.setting.owner), authorization };
  }

  /**
   * Who asks emulate for a change of an issue: the caller, or the owner for an App that has `pull_requests` alone, which
   * emulate does not take for enough.
   */
  agentFor(caller: Caller): Caller {
    const short = caller.kind === 'installation' && caller.permissions.issues !== 'write';
    return short ? this.person(this.setting.owner) : caller;
  }

  /** Asks emulate in somebody's name; throws its refusals. */
  async ask(caller: Caller, method: string, path: string, body?: unknown): Promise<EmulatedAnswer> {
    const answer = await this.emulated.ask(method, path, caller.authorization, body);
    if (answer.status < 400) return answer;
    const refusal = objectIn(answer.body);
    throw new GitHubError(answer.status, textIn(refusal.message));
  }

  /** Tells the App what happened, if it is installed and has asked to be told. Of its own installation it always is. */
  emit(event: string, caller: Caller, payload: Json): void {
    const { app, events } = this.setting;
    if (this.installation !== 'active') return;
    const sender = this.users.of(caller.login);
    if (event === 'installation') {
      this.outbox.add(event, { ...payload, sender });
      return;
    }
    if (events?.has(event) === false) return;
    const installation = {
      id: app.installationId,
      node_id: Buffer.from(`Installation${app.installationId}`).toString('base64'),
    };
    this.outbox.add(event, { ...payload, repository: this.repositoryJson, sender, installation });
  }
}
