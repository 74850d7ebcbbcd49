/**
 * Stage ①: what a person typed, read and not yet judged.
 *
 * Field ids are the vocabulary of the whole product: `section`, `title`, `authors`, `venue`, `year`, `paper`, `code`,
 * `project`, `name`, `tasks`, `technique`, `notes`, and whatever else a form adds under its own id.
 */
export interface Submission {
  /** How the body was read: by the form's headings, by labels such as `Title: …`, or as free text. */
  readonly kind: 'form' | 'labelled' | 'free';
  /** One item per paper found, in the order of the text; a form gives exactly one, an empty body none. */
  readonly papers: readonly Fields[];
  /** Ids of questions that were answered more than once, differently; the first answer is the one in `papers`. */
  readonly repeated: readonly string[];
  /** Ids of the questions that stand in the body, answered or not; none unless it is a form. */
  readonly asked: readonly string[];
  /** Ids of those among them that the form does not ask; not there where it asks all. */
  readonly unasked?: readonly string[];
  /** The words of those headings, by id, that are no labels of the form; not there where all are. */
  readonly called?: Fields;
  /** Ids of questions for one line below whose answer more stands, which does not count; not there where none has. */
  readonly cut?: readonly string[];
  /** Labels of the boxes that were ticked; read where the list has rules for some. */
  readonly ticked?: readonly string[];
  /** Ids of questions about a change that were answered by a word for nothing; see `findDeclined`. */
  readonly declined?: readonly string[];
}

/** Field id → text, trimmed, line endings `\n`. A field that was left empty is absent. */
export type Fields = Readonly<Record<string, string>>;
