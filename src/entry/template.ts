/**
 * How a paper is written as an entry: one list of tokens that both {@link renderEntry} and {@link parseEntry} walk.
 *
 * ```
 * - **[{{number}}] {{title}}**, {{venue}}.{{#code}} [[Code]({{code}})]{{/code}}{{^code}} [Code]{{/code}}
 * ^^^^^          ^^                     ^            ^^^^^^^^^                               text
 *      ^^^^^^^^^^  ^^^^^^^^^    ^^^^^^^^^                     ^^^^^^^^                       field
 *                                       ^^^^^^^^^…                                           group, when there is code
 *                                                                          ^^^^^^^^^…         group, when there is none
 * ```
 *
 * The notation is Mustache's (https://mustache.github.io/mustache.5.html); a value is escaped by where it stands, so the
 * unescaped forms of Mustache do not exist here.
 */
export interface Template {
  /** The text it was compiled from. */
  readonly source: string;
  readonly tokens: readonly Token[];
}

export type Token = TextToken | BreakToken | FieldToken | GroupToken;

/** Characters that stand in every entry. */
export interface TextToken {
  readonly kind: 'text';
  readonly text: string;
}

/**
 * A line break with the blanks around it, e.g. `"\n\n  "`. Its exact bytes are layout and belong to the single entry:
 * reading captures them, a new entry takes them from its nearest neighbour.
 */
export interface BreakToken {
  readonly kind: 'break';
  /** Position among the template's breaks, from 0: the key of {@link Layout.breaks}. */
  readonly index: number;
  readonly text: string;
}

/** A place for the value of a field. */
export interface FieldToken {
  readonly kind: 'field';
  /** Position among the template's fields, from 0: the key of {@link Layout.spellings}. */
  readonly index: number;
  readonly id: string;
  readonly place: Place;
}

/** Tokens that appear for each value of a field, or, negated, once where it has none. */
export interface GroupToken {
  readonly kind: 'group';
  readonly id: string;
  readonly negated: boolean;
  /** Whether the group repeats for each of several values, that is, whether it holds `{{.}}`. */
  readonly repeats: boolean;
  readonly tokens: readonly Token[];
}

/** Where a value stands, which decides how it is escaped and what its neighbours are. */
export interface Place {
  readonly context: Context;
  /** The literal character right before and right after the value, `""` at a line's edge. */
  readonly before: string;
  readonly after: string;
}

/**
 * - `text`: running Markdown text · `cell`: text in a table row, where `|` ends the cell
 * - `url`: a whole link target · `url-part`: a piece of one
 * - `badge`: the text of a shields.io badge in a link target
 * - `code`: inline code · `html`: HTML text or an attribute's value
 */
export type Context = 'text' | 'cell' | 'url' | 'url-part' | 'badge' | 'code' | 'html';

/** What is irregular in one entry and not part of the template. */
export interface Layout {
  /** Break index → the bytes that stand there. */
  readonly breaks: ReadonlyMap<number, string>;
  /** `"<field index>/<repetition>"` → how a value is spelled where that differs from how the template would write it. */
  readonly spellings: ReadonlyMap<string, string>;
}
