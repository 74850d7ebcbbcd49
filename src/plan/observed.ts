/**
 * What a plan may know about the world, and nothing else: one consistent reading of GitHub, made by `github/observe.ts`.
 */
export interface Observed {
  readonly repository: {
    /** GraphQL node id. */
    readonly id: string;
    readonly owner: string;
    readonly name: string;
    readonly defaultBranch: string;
  };
  /** Login of the App's own account, e.g. `accession[bot]`. */
  readonly bot: string;
  readonly issue: ObservedIssue;
  /** Head of the default branch when it was read; everything below was read at this commit. */
  readonly base: { readonly commit: string; readonly tree: string };
  /** The list at `base`, `null` where the file is missing or is not a plain file. */
  readonly list: ObservedFile | null;
  /** Our branch for this issue, `null` where it does not exist. */
  readonly branch: ObservedBranch | null;
  /** The newest pull request from our branch, whatever its state. */
  readonly pull: ObservedPull | null;
  /** Our status comments on the issue, oldest first; more than one only after a lost race. */
  readonly statuses: readonly ObservedComment[];
}

export interface ObservedIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  /** The year in which it was filed: what counts as "this year" for it. */
  readonly year: number;
  readonly state: 'open' | 'closed';
  readonly locked: boolean;
  readonly labels: readonly string[];
  readonly author: { readonly login: string; readonly id: number; readonly isBot: boolean };
}

export interface ObservedFile {
  readonly path: string;
  /** Decoded as UTF-8, byte order mark included. */
  readonly text: string;
  /** Git file mode, `100644` or `100755`. */
  readonly mode: string;
}

export interface ObservedBranch {
  readonly head: string;
  /** The commit of the default branch that it builds on. */
  readonly mergeBase: string;
  /** The list at `head`, `null` where it is gone. */
  readonly text: string | null;
}

export interface ObservedPull {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly title: string;
  readonly body: string;
}

export interface ObservedComment {
  readonly id: number;
  readonly body: string;
}
