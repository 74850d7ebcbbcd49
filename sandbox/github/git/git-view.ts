import type { Commit } from './git-object.ts';

/** What a person pushes: files with their new content (`null` deletes one) as one commit on a branch. */
export interface Push {
  /** Login; needs the right to write. */
  readonly as: string;
  /** Created where it does not exist. */
  readonly branch: string;
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  readonly message?: string;
  /** Branch or SHA to start from: by default the branch itself, or the default branch where it does not exist. */
  readonly from?: string;
  /** Also where that is no fast-forward. */
  readonly force?: boolean;
}

/** A commit with its name. */
export type NamedCommit = Commit & { readonly sha: string };

/** The repository as git sees it, without a request. Refs are branches, full refs or SHAs. */
export interface GitView {
  /** Every ref and where it stands. */
  refs(): Readonly<Record<string, string>>;
  /** SHA of a ref, `undefined` where there is none. */
  resolve(ref: string): string | undefined;
  /** Bytes of a file; throws where there is none. */
  read(ref: string, path: string): Buffer;
  /** Text of a file; throws where there is none. */
  text(ref: string, path: string): string;
  /** Paths of all files, sorted. */
  files(ref: string): string[];
  /** Commits from a ref back to the first one, newest first. */
  log(ref: string): NamedCommit[];
  mergeBase(one: string, other: string): string | undefined;
  /** Whether the commit `older` can be reached from `newer`. */
  isAncestor(older: string, newer: string): boolean;
  /** Text of a file once `theirs` is merged into `ours`, `undefined` on conflict; nothing is changed by asking. */
  merged(ours: string, theirs: string, path: string): string | undefined;
  /** Unified diff between two commits. */
  diff(before: string, after: string): string;
  /** Pushes a commit in a person's name, webhooks and all; gives its SHA. */
  push(push: Push): Promise<string>;
  /** Deletes a branch in a person's name. */
  deleteBranch(as: string, branch: string): Promise<void>;
  /** Writes everything out as a bare repository, for the command line; gone after closing. */
  path(): string;
}
