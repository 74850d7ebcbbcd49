/**
 * What whoever reviews a change should know, and what stands in nobody's way: a code and the values. `texts/` makes a sentence of it in the
 * language of the list. Values are as they were typed or read; the sentence quotes them.
 */
export type Reminder =
  /** Answers, by their labels, or a value, for which the entries show no place. */
  | { readonly code: 'no-place'; readonly values: readonly string[] }
  /** The names of the authors are in the order of the entries beside, not as they were typed. */
  | { readonly code: 'names-turned'; readonly typed: string }
  | { readonly code: 'authors-cleaned' }
  | { readonly code: 'unknown-latex'; readonly value: string }
  | { readonly code: 'capitals' }
  /** Words of the title that were given to these fields, by their labels; to none: left out. */
  | { readonly code: 'title-parted'; readonly value: string; readonly labels: readonly string[] }
  /** An answer to what the form does not ask. */
  | { readonly code: 'not-asked'; readonly label: string }
  /** Only the first line of an answer counts. */
  | { readonly code: 'answer-cut'; readonly label: string }
  | { readonly code: 'ticked'; readonly labels: readonly string[] }
  /** What whoever filed the issue wrote for the maintainers. */
  | { readonly code: 'from-issue'; readonly text: string }
  /** Where the entry stood, and its number there. */
  | { readonly code: 'moved'; readonly section: string; readonly number: number | null }
  /** A word for nothing was answered, and the value stays. */
  | { readonly code: 'value-kept'; readonly label: string }
  /** A word for nothing was answered, and the value goes. */
  | { readonly code: 'value-cleared'; readonly label: string; readonly value: string }
  | { readonly code: 'numbers-broken' }
  /** An entry, by its line from 1, that the `entry:` template does not fit; it counts all the same. */
  | { readonly code: 'template-misfit'; readonly line: number; readonly name: string }
  | { readonly code: 'template-misfit-elsewhere'; readonly entries: number }
  /** A line, from 1, cites a number that is another one now, or gone (`null`). */
  | { readonly code: 'cited'; readonly line: number; readonly number: number; readonly now: number | null }
  | { readonly code: 'cited-elsewhere'; readonly places: number }
  /** A line, from 1, says how many papers there are. */
  | { readonly code: 'counted'; readonly line: number; readonly said: number; readonly now: number }
  | { readonly code: 'counted-elsewhere'; readonly lines: number }
  /** The contents have a line for each paper, and one has to be added or has to go. */
  | { readonly code: 'contents-line'; readonly change: 'add' | 'remove' }
  | { readonly code: 'section-new' }
  | { readonly code: 'section-line' }
  /** GitHub shows the first bytes of a file. */
  | { readonly code: 'not-shown-whole'; readonly shown: number; readonly bytes: number }
  /** Answers that were left empty, by their labels, and were found at a source. */
  | { readonly code: 'looked-up'; readonly labels: readonly string[]; readonly source: string }
  /** What only the authors themselves say at a source. */
  | { readonly code: 'claimed'; readonly label: string; readonly value: string; readonly source: string }
  /** Sources that did not answer. */
  | { readonly code: 'silent'; readonly sources: readonly string[] }
  /** An identifier that no source knows. */
  | { readonly code: 'unknown-paper'; readonly key: string }
  | { readonly code: 'title-differs'; readonly label: string; readonly value: string; readonly source: string }
  | { readonly code: 'authors-differ'; readonly label: string; readonly value: string; readonly source: string }
  | {
      readonly code: 'value-differs';
      readonly label: string;
      readonly typed: string;
      readonly value: string;
      readonly source: string;
    };

/** The sentence of each reminder in one language. Values stand between “ and ”, in every language. */
export type ReminderWords = {
  readonly [K in Reminder['code']]: (reminder: Extract<Reminder, { readonly code: K }>) => string;
};
