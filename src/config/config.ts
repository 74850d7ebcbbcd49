import type { Template } from '../entry/template.ts';
import type { Form } from '../submission/form.ts';

/** How a list describes itself, from `.github/accession.yml` and the issue form in the repository. */
export interface Config {
  /** Path of the list in the repository. */
  readonly list: string;
  /** How an entry is written, `null` where that is to be learnt from the list. */
  readonly entry: Template | null;
  /** The form in the repository, `null` where it has none: then the product's own labels are known. */
  readonly form: Form | null;
  /** Whether free text that names a paper and asks for its addition counts as a submission. */
  readonly freeText: boolean;
  /** How many proposals may be open at a time. */
  readonly limits: {
    /** Asked for by one person. */
    readonly perUser: number;
    /** In the repository. */
    readonly perRepository: number;
  };
  readonly labels: {
    /** On an issue that waits for its author. */
    readonly needsChanges: string;
  };
}

/** Where the configuration stands in a repository, and the form beside it. */
export const CONFIG_PATH = '.github/accession.yml';
export const FORM_PATH = '.github/ISSUE_TEMPLATE/add-paper.yml';
