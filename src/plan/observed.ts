import type { BlameRange } from '../list/blame-range.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { Result } from '../problems.ts';
import type { Command } from '../submission/parse-command.ts';
import type { CheckState } from './action.ts';

/**
 * What a plan may know about the world, and nothing else: one reading of GitHub, made by `github/observe.ts`.
 */
export interface Observed {
  readonly repository: {
    /** GraphQL node id. */
    readonly id: string;
    readonly owner: string;
    readonly name: string;
    readonly defaultBranch: string;
    /** Address for people, e.g. `https://github.com/olga/papers`. */
    readonly url: string;
  };
  /** Login of the App's own account, e.g. `accession[bot]`. */
  readonly bot: string;
  readonly issue: ObservedIssue;
  /** Commands in the issue's comments, oldest first. */
  readonly commands: readonly ObservedCommand[];
  /** Head of the default branch when it was read; the lists are those at this commit. */
  readonly base: { readonly commit: string; readonly tree: string };
  /** The lists at `base`: the files that the configuration names, or which of them cannot be read as one. */
  readonly lists: Result<readonly ObservedFile[]>;
  /** Our branch for this issue, `null` where it does not exist. */
  readonly branch: ObservedBranch | null;
  /** The newest pull request from our branch, whatever its state. */
  readonly pull: ObservedPull | null;
  /** State of the check `accession/current` on the head of the open pull request; `undefined` where the App may not write checks. */
  readonly check?: CheckState | null;
  /** Who approved the open pull request and who edited the issue; read only where the proposal is about to change. */
  readonly approval?: Approval;
  /** Who last set the label by which a maintainer approves; read only where the issue carries it and the list asks for approvals. */
  readonly labelled?: Labelled;
  /** Our other open proposals in this repository. */
  readonly openProposals: readonly OpenProposal[];
  /**
   * What was looked up of the issue's paper; `null` where that is still to be asked for, should a plan want it. Without it nothing
   * is looked up.
   */
  readonly metadata?: Metadata | null;
  /** Our proposals for other issues that a person closed without merging them. */
  readonly turnedDown?: readonly OpenProposal[];
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

/** A comment of a person whose first line is a command. Edited comments are none. */
export interface ObservedCommand {
  readonly comment: number;
  readonly command: Command;
  readonly author: string;
  /** `author`: of the issue · `maintainer`: may write to the repository · `nobody`: neither, or it could not be told. */
  readonly standing: 'author' | 'maintainer' | 'nobody';
  /** When it was written, ISO 8601. */
  readonly at: string;
  /** Whether it already carries a reaction that shows it was seen. */
  readonly seen: boolean;
}

export interface ObservedFile {
  readonly path: string;
  /** Decoded as UTF-8, byte order mark included. */
  readonly text: string;
  /** Git file mode, `100644` or `100755`. */
  readonly mode: string;
  /** Which commit was the last to touch which of its lines, where GitHub said it in time. */
  readonly blame?: readonly BlameRange[];
}

export interface ObservedBranch {
  readonly head: string;
  /** The newest commit of the default branch that it holds. */
  readonly mergeBase: string;
  /** Whether all its own commits, those after the merge base, are the App's. */
  readonly allOurs: boolean;
  /** Paths that differ between the merge base and the head. */
  readonly files: readonly string[];
  /** The file that it changes: of the lists the first, or, where it changes none, the first there is. */
  readonly path: string;
  /** That file at the head and at the merge base, `null` where it is not there. */
  readonly text: string | null;
  readonly baseText: string | null;
  /** The further lists that it changes, likewise; read only where it holds the entries of several issues. */
  readonly further?: readonly ChangedText[];
  /** Messages of its own commits, oldest first. */
  readonly messages?: readonly string[];
}

/** A file of a branch at its head and at its merge base. */
export type ChangedText = Pick<ObservedBranch, 'path' | 'text' | 'baseText'>;

export interface ObservedPull {
  /** GraphQL node id. */
  readonly id?: string;
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly head: string;
  /** Name of the branch that it is from. */
  readonly branch: string;
  /** Whether GitHub merges it by itself once it may. */
  readonly isAutoMerged?: boolean;
  /** When it was opened first, ISO 8601. */
  readonly createdAt?: string;
  /** When it was closed or merged, ISO 8601; `null` while it is open. */
  readonly closedAt: string | null;
  /** Login of who closed it, `null` where GitHub does not say; read only where its body says that we did. */
  readonly closedBy?: string | null;
  readonly title: string;
  readonly body: string;
}

/** What tells whether a change of an open proposal may go in. */
export interface Approval {
  /** GraphQL node id of the pull request. */
  readonly pullId: string;
  /** When somebody who may write last approved it, or set it to be merged by itself, ISO 8601; `null`: nobody did. */
  readonly at: string | null;
  /** Whether GitHub merges it by itself once it may. */
  readonly isAutoMerged: boolean;
  /** Edits of the issue's title and body. */
  readonly edits: readonly Edit[];
  /** What we said in comments on the pull request, oldest first. */
  readonly said: readonly { readonly at: string; readonly body: string }[];
}

/** That a label was set. */
export interface Labelled {
  /** ISO 8601. */
  readonly at: string;
  /** Whether whoever set it may write to the repository: GitHub lets people set labels who may not. */
  readonly mayWrite: boolean;
}

/** Something that changed what an issue asks for. */
export interface Edit {
  /** ISO 8601. */
  readonly at: string;
  /** Login of whose it is, `ghost` where GitHub does not say. */
  readonly by: string;
  /** Whether they may write to the repository. */
  readonly mayWrite: boolean;
}

/** A proposal for another issue. */
export interface OpenProposal {
  readonly issue: number;
  readonly pull: number;
  /** Login of who asked for it, `""` where it is not known. */
  readonly by: string;
  /** What its paper is known by, see `paperDigests`. */
  readonly paper: readonly string[];
}

export interface ObservedComment {
  readonly id: number;
  readonly body: string;
  /** When it was last changed, ISO 8601. */
  readonly at: string;
}
