/**
 * One thing to do on GitHub, as data. A dry run prints actions, `github/execute.ts` runs them in order; each carries what
 * must still be true for it to be done, so that nothing is written over somebody else's work.
 */
export type Action =
  | PublishBranch
  | DeleteBranch
  | ReportCheck
  | OpenPullRequest
  | UpdatePullRequest
  | EquipPullRequest
  | WriteComment
  | DeleteComment
  | React
  | AddLabel
  | RemoveLabel
  | CloseIssue
  | EnableAutoMerge
  | DisableAutoMerge
  | PublishReview
  | DiscardReview;

/** In the order in which they are to be done. Empty: the world is as it should be. */
export type Plan = readonly Action[];

/** tree → commit → ref: nothing is visible before the ref is there. */
export interface PublishBranch {
  readonly kind: 'publish-branch';
  readonly branch: string;
  /** The tree that the first commit changes. */
  readonly tree: string;
  /** One after the other, at least one. */
  readonly commits: readonly PublishedCommit[];
  /** Of the first commit: one, the base; or two, the branch's own head and the base, where the branch holds commits of people. */
  readonly parents: readonly string[];
  /** Head that the branch must have for the move to happen, `null`: the branch must not exist. */
  readonly replaces: string | null;
}

/** A commit as the files that it writes whole, at least one, over the tree of the one before. */
export interface PublishedCommit {
  readonly files: readonly { readonly path: string; readonly mode: string; readonly text: string }[];
  readonly message: string;
}

export interface DeleteBranch {
  readonly kind: 'delete-branch';
  readonly branch: string;
  /** Head that the branch must have. */
  readonly head: string;
}

/**
 * Says by a check on a commit whether the proposal is made for the list as it is now, so that a required check keeps a
 * stale one from being merged. Only where the App may write checks.
 */
export interface ReportCheck {
  readonly kind: 'report-check';
  /** The commit, `null`: the one that the plan has just published. */
  readonly head: string | null;
  readonly state: CheckState;
}

/** `pending` keeps a pull request from being merged, where the check is required. */
export type CheckState = 'pending' | 'success';

export interface OpenPullRequest {
  readonly kind: 'open-pull-request';
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  /** Absent: it may be reviewed at once. */
  readonly draft?: true;
}

/** Gives a new pull request what the list wants each of them to have; what is there already stays. */
export interface EquipPullRequest {
  readonly kind: 'equip-pull-request';
  /** `null`: the one that the plan has just opened. */
  readonly pull: number | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Logins, and teams as `organization/team`. */
  readonly reviewers: readonly string[];
  readonly milestone: number | null;
}

export interface UpdatePullRequest {
  readonly kind: 'update-pull-request';
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** Absent: it stays as it is, also where a person has closed it since it was read. */
  readonly state?: 'open' | 'closed';
  /** What it was when it was read, and what it says again where a person has merged or closed it since. */
  readonly was: { readonly state: string; readonly title: string; readonly body: string };
  /** The commit that the new words are about, `null`: the one that the plan has published before. They stay where it ended with that. */
  readonly about: string | null;
}

/**
 * Has GitHub merge a pull request by itself once it may, and shows on the command that asks for it that it was seen. Where GitHub refuses,
 * the command counts as seen all the same, so that it is asked for once.
 */
export interface EnableAutoMerge {
  readonly kind: 'enable-auto-merge';
  readonly pull: number;
  /** GraphQL node id of the pull request. */
  readonly id: string;
  /** The command. */
  readonly comment: number;
}

/** Keeps GitHub from merging a pull request by itself. */
export interface DisableAutoMerge {
  readonly kind: 'disable-auto-merge';
  readonly pull: number;
  /** GraphQL node id of the pull request. */
  readonly id: string;
}

export interface WriteComment {
  readonly kind: 'write-comment';
  /** The issue, or a pull request: to GitHub that is one too. */
  readonly issue: number;
  /** Comment to rewrite, `null`: a new one. */
  readonly comment: number | null;
  /** Markdown; {@link PULL_REQUEST} stands for the number of the pull request that the plan opens. */
  readonly body: string;
}

export interface DeleteComment {
  readonly kind: 'delete-comment';
  readonly comment: number;
}

/** Shows on a command that it was seen: taken (`+1`), or given by somebody who may not (`-1`). */
export interface React {
  readonly kind: 'react';
  readonly comment: number;
  readonly content: '+1' | '-1';
}

export interface AddLabel {
  readonly kind: 'add-label';
  readonly issue: number;
  readonly label: string;
}

export interface RemoveLabel {
  readonly kind: 'remove-label';
  readonly issue: number;
  readonly label: string;
}

export interface CloseIssue {
  readonly kind: 'close-issue';
  readonly issue: number;
  /** As GitHub has it: what was asked for is done, or will not be done. */
  readonly reason: 'completed' | 'not_planned';
}

/**
 * Reviews a pull request as a comment, never as an approval or a request for changes. Somebody has one pending review of a
 * pull request at the most, so that of two runs at once only one gets through, and the other sees its review.
 */
export interface PublishReview {
  readonly kind: 'publish-review';
  readonly pull: number;
  /** The commit whose lines are meant. */
  readonly commit: string;
  /** Markdown; its first line is the mark by which the review is found again. */
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

/** A comment on lines that a pull request shows, counted from 1 at the commit that is reviewed. */
export interface ReviewComment {
  readonly path: string;
  readonly first: number;
  readonly last: number;
  readonly body: string;
}

/** Takes away a review of ours that a run prepared and did not publish. */
export interface DiscardReview {
  readonly kind: 'discard-review';
  readonly pull: number;
  readonly review: number;
}

/** In a comment's body: the pull request that an earlier action of the same plan opens, written `#7` once it is known. */
export const PULL_REQUEST = '#\u0001';
