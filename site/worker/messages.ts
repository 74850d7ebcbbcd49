import type { Finding } from '../../src/check/finding.ts';
import type { InitPlan } from '../../src/init/plan-init.ts';
import type { Problem } from '../../src/problems.ts';
import type { Form } from '../../src/submission/form.ts';
import type { Fields } from '../../src/submission/submission.ts';

/** What the page asks of its worker. */
export type Question =
  | { readonly kind: 'read'; readonly list: string }
  | { readonly kind: 'check'; readonly list: string }
  | { readonly kind: 'set-up'; readonly list: string }
  | { readonly kind: 'draft'; readonly list: string; readonly setUp: SetUp; readonly answers: Fields };

/** What the page sends its worker. */
export type Order =
  /** A question, and whether it is to be answered without the library for BibTeX and LaTeX, which cannot be had. */
  | { readonly id: number; readonly question: Question; readonly mayLack: boolean }
  /** The code of that library. */
  | { readonly bibtex: string };

/** What the worker sends the page. */
export type Reply =
  | { readonly id: number; readonly value: never }
  | { readonly id: number; readonly error: string }
  /** The question has to be asked again once the library is there. */
  | { readonly id: number; readonly lacksBibtex: true };

/** A piece of an entry: the field that it is the value of, or none. */
export interface Piece {
  readonly text: string;
  readonly field: string | null;
}

/** What was read of a list, at once. */
export interface ReadAnswer {
  readonly entries: number;
  readonly sections: readonly { readonly name: string; readonly entries: number }[];
  /** One entry, taken apart. */
  readonly sample: readonly Piece[];
  readonly sampleHtml: string;
}

/** What `accession init` would write. */
export interface SetUp {
  readonly files: InitPlan['files'];
  readonly form: Form;
  readonly config: string;
  readonly formText: string;
  readonly numbering: InitPlan['numbering'];
  readonly order: InitPlan['order'];
  readonly coverage: InitPlan['coverage'];
}

/** What would be proposed for some answers, or what stands in the way. */
export type Draft =
  | {
      readonly ok: true;
      readonly html: string;
      readonly diff: string;
      readonly number: number | null;
      readonly section: string;
      /** Sentences: why it stands where it stands, and what else a reviewer should know. */
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The answers to the questions, by kind. */
export interface Answers {
  readonly read: ReadAnswer;
  readonly check: readonly Finding[];
  readonly 'set-up': SetUp | null;
  readonly draft: Draft;
}
