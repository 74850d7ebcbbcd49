/** What the words of a problem may name. */
export interface ProblemSaid {
  /** What people call the field. */
  readonly field: string;
  readonly value: string;
  readonly expected: string;
  /** Where it stands, e.g. `line 3, column 1`. */
  readonly at?: string;
  /** What was probably meant. */
  readonly suggestion?: string;
}

/** The words of one problem: what is wrong, with the value seen, and what to do. Values stand between “ and ”, in every language. */
export type Wording = (said: ProblemSaid) => { message: string; fix: string };
