import type { Template } from '../entry/template.ts';
import type { Language } from '../knowledge/language.ts';
import type { ListRules } from '../paper/list-rules.ts';
import type { ChangeForms } from '../submission/change-forms.ts';
import type { Form } from '../submission/form.ts';

/** How a list describes itself, from `.github/accession.yml` and the issue form in the repository. */
export interface Config {
  /** Paths of the lists in the repository, in their order; with `*` and `**` each may stand for several. */
  readonly lists: readonly string[];
  /** How an entry is written, `null` where that is to be learnt from the list. */
  readonly entry: Template | null;
  /** Where in its section a new entry goes; `auto` is read off the section. */
  readonly order: Order;
  /** The form in the repository, `null` where it has none: then the product's own labels are known. */
  readonly form: Form | null;
  /** The forms that ask for a change of an entry and for its removal: the repository's own, else the product's. */
  readonly changeForms: ChangeForms;
  /** What is proposed, and when. */
  readonly propose: Proposal;
  /** Whether what may be proposed goes into one pull request, with a commit for each issue. */
  readonly batch: boolean;
  /** In which the bot writes on GitHub. */
  readonly language: Language;
  /** Whether free text that names a paper and asks for its addition counts as a submission. */
  readonly freeText: boolean;
  /** Whether pull requests that people make by hand are reviewed, once each. */
  readonly review: boolean;
  /** What is asked about papers, and whom. */
  readonly lookup: Lookup;
  /** Further hosts whose pages about papers may be read. */
  readonly lookupHosts: readonly string[];
  /** Whether the Action keeps an issue up to date, at its schedule, with what sources know of the list's papers. */
  readonly audit: boolean;
  /** Whether a section that is not there may be asked for, or the words of the option for it. */
  readonly newSection: boolean | string;
  /** What the list asks of each paper. */
  readonly rules: ListRules;
  /** How many proposals may be open at a time. */
  readonly limits: {
    /** Asked for by one person. */
    readonly perUser: number;
    /** In the repository. */
    readonly perRepository: number;
  };
  readonly labels: Labels;
  readonly pullRequest: PullRequestSettings;
}

/** What a pull request has from the start. */
export interface PullRequestSettings {
  readonly draft: boolean;
  /** Names of labels. */
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  /** Logins, and teams as `organization/team`. */
  readonly reviewers: readonly string[];
  /** Number of a milestone, `null`: none. */
  readonly milestone: number | null;
}

/** Names of labels on issues. */
export interface Labels {
  /** Waits for its author. */
  readonly needsChanges: string;
  /** Waits for a maintainer's approval. */
  readonly ready: string;
  /** A pull request stands for it. */
  readonly proposed: string;
  /** Set by somebody who may write: it may be proposed. */
  readonly approved: string;
}

/**
 * - `auto`: as the section itself is ordered
 * - `append`, `prepend`: as its last, as its first entry
 * - `date`, `date-desc`: by date or year, oldest first, newest first
 * - `title`: alphabetically
 */
export type Order = (typeof ORDERS)[number];
export const ORDERS = ['auto', 'append', 'prepend', 'date', 'date-desc', 'title'] as const;

/**
 * - `at once`: a pull request, as soon as nothing is wrong
 * - `after approval`: a pull request, once somebody who may write has approved what was shown
 * - `patch`: a patch in the status comment, which needs no write access to the code
 */
export type Proposal = (typeof PROPOSALS)[number];
export const PROPOSALS = ['at once', 'after approval', 'patch'] as const;

/**
 * - `off`: nothing
 * - `arxiv`: papers on arXiv
 * - `all`: those with a DOI, on OpenReview and in the ACL Anthology too, and pages of the hosts that are named
 */
export type Lookup = (typeof LOOKUPS)[number];
export const LOOKUPS = ['off', 'arxiv', 'all'] as const;

/** Where the configuration stands in a repository, and the forms beside it. */
export const CONFIG_PATH = '.github/accession.yml';
export const FORM_PATH = '.github/ISSUE_TEMPLATE/add-paper.yml';
export const CHANGE_FORM_PATHS = {
  update: '.github/ISSUE_TEMPLATE/update-paper.yml',
  remove: '.github/ISSUE_TEMPLATE/remove-paper.yml',
} as const;
