import type { Permissions, Role } from './caller.ts';
import type { Faults } from './faults.ts';
import type { AnswerPage } from './front.ts';
import type { GitView } from './git/git-view.ts';
import type { InstallationState } from './installation.ts';
import type { LogEntry } from './log.ts';
import type { Delivery } from './webhooks/outbox.ts';
import type { Match } from './webhooks/rules.ts';
import type { Access, AppIdentity, MergeWay, Rules } from './world.ts';

/** What an embedded GitHub starts with. */
export interface GitHubOptions {
  /** Login of the owner, who is an admin whether or not `people` says so. */
  readonly owner: string;
  readonly repository: string;
  /** Content of the first commit, by path. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Who there is, and what they may do in the repository; `none` is a stranger. */
  readonly people: Readonly<Record<string, Role>>;
  readonly defaultBranch?: string;
  /** Labels of the repository, by name. */
  readonly labels?: readonly string[];
  /** Permissions of the App; by default contents, issues and pull requests to write, metadata to read. */
  readonly permissions?: Permissions;
  /** Short name of the App, `accession` by default; its account is `<slug>[bot]`. */
  readonly slug?: string;
  /** Id of the App's installation; those of several GitHubs behind one address must differ. */
  readonly installationId?: number;
  /** Events that the App has subscribed to; left out, it hears of everything. */
  readonly events?: readonly string[];
  /** More installations of the App, listed before the one here; nothing else is known of them, and they get no token. */
  readonly otherInstallations?: readonly number[];
  /** Check runs without which nothing can be merged. */
  readonly requiredChecks?: readonly string[];
  /** Ways of merging that the repository allows; left out, all. */
  readonly mergesAllowed?: readonly MergeWay[];
  /** Whether the log keeps what was answered; it does not, unless asked to. */
  readonly keepsAnswers?: boolean;
  /** Where webhooks go; can be said later with `webhooks.sendTo`. */
  readonly webhookUrl?: string;
}

/** Webhooks and what may befall them. */
export interface WebhookControls {
  /** Every attempt so far, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Where to send from now on (127.0.0.1 only); `null`: nowhere. Serial by default. */
  sendTo(url: string | null, options?: { serial?: boolean }): void;
  /** The next events that match are never attempted, as if GitHub had forgotten them. */
  lose(match?: Match, times?: number): void;
  /** The next events that match fail (503) and wait for a redelivery. */
  fail(match?: Match, times?: number): void;
  /** The next events that match are sent twice under one GUID. */
  duplicate(match?: Match, times?: number): void;
  /** The next events that match are kept until `release`. */
  hold(match?: Match, times?: number): void;
  /** Lets go what is kept, in an order of choice; gives how many. */
  release(order?: (held: readonly Delivery[]) => readonly Delivery[]): number;
  /** Sends once more what was sent and matches; gives how many. */
  replay(match?: Match): number;
  /** Forgets the mishaps that have not happened yet. */
  clear(): void;
  /** Resolves when nothing is on its way any more. */
  idle(): Promise<void>;
}

/** A GitHub on this machine. */
export interface EmbeddedGitHub {
  /** Root of the API, `http://127.0.0.1:<port>`; GraphQL is at `/graphql`. */
  readonly url: string;
  readonly app: AppIdentity;
  /** History of requests and webhooks, oldest first. */
  readonly log: readonly LogEntry[];
  readonly webhooks: WebhookControls;
  readonly faults: Pick<Faults, 'inject' | 'clear' | 'waiting'>;
  readonly git: GitView;
  /** A personal token, so that tests act as people over HTTP. */
  tokenOf(login: string): string;
  /** Lets the owner remove, suspend or (again) install the App. */
  setInstallation(state: InstallationState): void;
  /** Sets the ruleset of the repository, which holds for all but the owner; `null` takes it away. */
  setRules(rules: Rules | null): void;
  /** Archives the repository, switches its issues off, or takes either back. */
  setAccess(access: Access): void;
  /**
   * Puts pull requests into the merge queue, each on top of the one before, and asks for the checks of what would be
   * merged; gives its commit. Nothing is merged: who asks looks at the checks.
   */
  queueMerge(as: string, pulls: readonly number[]): Promise<string>;
  /** Lets the owner accept other permissions; a token that was given out before keeps those it has. */
  setPermissions(permissions: Permissions): void;
  /** Shows pages to browsers from now on. */
  showPages(answer: AnswerPage): void;
  /** Stops everything and removes what is on disk. */
  close(): Promise<void>;
}
