import { isDigits, isPunctuation } from '../knowledge/words.ts';
import type { Fields } from '../submission/submission.ts';
import { escapeValue } from './escape-value.ts';
import type { Context, FieldToken, GroupToken, Layout, Template, Token } from './template.ts';
import { unescapeValue } from './unescape-value.ts';

/** What a template reads out of one entry. */
export interface ParsedEntry {
  readonly fields: Fields;
  readonly layout: Layout;
  /** Where its number stands, in units from the start of the entry; `null` where the template shows none. */
  readonly number: { readonly start: number; readonly end: number } | null;
}

/** An entry longer than this is none that a template describes; it also bounds the work. */
const LONGEST_ENTRY = 20_000;
const MOST_STEPS = 200_000;

/**
 * Reads an entry, `undefined` where the template does not claim it. The way back from {@link renderEntry}:
 * `renderEntry(template, fields, layout)` gives the same bytes.
 *
 * Where several readings are possible, a field takes as little as it can and a group appears where it can.
 */
export function parseEntry(template: Template, text: string): ParsedEntry | undefined {
  if (text.length > LONGEST_ENTRY) return undefined;
  return new Matcher(text).match(template);
}

interface Capture {
  readonly token: FieldToken;
  readonly repetition: number;
  readonly source: string;
  readonly at: number;
}

/** Calls its continuation with the position it reached; `false` sends the search back to the last choice. */
type Then = (at: number) => boolean;

class Matcher {
  readonly #text: string;
  #steps = 0;
  readonly #captures: Capture[] = [];
  readonly #breaks: { index: number; text: string }[] = [];
  /** Group id → whether it appears, so that `{{#x}}` and `{{^x}}` agree. */
  readonly #appears = new Map<string, boolean>();

  constructor(text: string) {
    this.#text = text;
  }

  match(template: Template): ParsedEntry | undefined {
    const matched = this.#tokens(template.tokens, 0, 0, 0, (at) => at === this.#text.length);
    return matched ? this.#result() : undefined;
  }

  #tokens(tokens: readonly Token[], index: number, at: number, repetition: number, then: Then): boolean {
    if (++this.#steps > MOST_STEPS) return false;
    const token = tokens[index];
    if (!token) return then(at);
    const rest: Then = (next) => this.#tokens(tokens, index + 1, next, repetition, then);
    switch (token.kind) {
      case 'text':
        return this.#text.startsWith(token.text, at) && rest(at + token.text.length);
      case 'break':
        return this.#break(token.index, at, rest);
      case 'field':
        return this.#field(token, at, repetition, rest);
      case 'group':
        return this.#group(token, at, rest);
    }
  }

  #break(index: number, at: number, rest: Then): boolean {
    let end = at;
    while (end < this.#text.length && (this.#text[end] as string).trim() === '') end += 1;
    const text = this.#text.slice(at, end);
    if (!text.includes('\n')) return false;
    this.#breaks.push({ index, text });
    if (rest(end)) return true;
    this.#breaks.pop();
    return false;
  }

  #field(token: FieldToken, at: number, repetition: number, rest: Then): boolean {
    for (const end of this.#ends(token, at)) {
      this.#captures.push({ token, repetition, source: this.#text.slice(at, end), at });
      if (rest(end)) return true;
      this.#captures.pop();
    }
    return false;
  }

  /** Where a value that begins at `at` may end, nearest first. */
  *#ends(token: FieldToken, at: number): Generator<number> {
    let end = at;
    while (end < this.#text.length) {
      const char = this.#text[end] as string;
      if (!mayHold(token, char)) return;
      // An escaped character is never the literal that follows the value.
      const isEscape = char === '\\' && ESCAPES.has(token.place.context) && isPunctuation(this.#text[end + 1]);
      end += isEscape ? 2 : 1;
      yield end;
    }
  }

  #group(token: GroupToken, at: number, rest: Then): boolean {
    const known = this.#appears.get(token.id);
    const present = known === undefined ? [true, false] : [known];
    for (const appears of present) {
      this.#appears.set(token.id, appears);
      const shows = appears !== token.negated;
      if (shows ? this.#repeat(token, at, 0, rest) : rest(at)) return true;
    }
    if (known === undefined) this.#appears.delete(token.id);
    return false;
  }

  #repeat(token: GroupToken, at: number, repetition: number, rest: Then): boolean {
    return this.#tokens(token.tokens, 0, at, repetition, (next) => {
      if (token.repeats && next > at && this.#repeat(token, next, repetition + 1, rest)) return true;
      return rest(next);
    });
  }

  #result(): ParsedEntry {
    const values = new Map<string, string[]>();
    const spellings = new Map<string, string>();
    for (const { token, repetition, source } of this.#captures) {
      const value = unescapeValue(source, token.place.context);
      if (escapeValue(value, token.place) !== source) spellings.set(`${token.index}/${repetition}`, source);
      const known = values.get(token.id) ?? [];
      if (repetition >= known.length) values.set(token.id, [...known, value]);
    }
    const number = this.#captures.find(({ token }) => token.id === 'number');
    return {
      number: number ? { start: number.at, end: number.at + number.source.length } : null,
      fields: Object.fromEntries([...values].map(([id, items]) => [id, items.join(', ')])),
      layout: { breaks: new Map(this.#breaks.map(({ index, text }) => [index, text])), spellings },
    };
  }
}

/** Contexts in which a backslash before punctuation is an escape. */
const ESCAPES: ReadonlySet<string> = new Set(['text', 'cell']);

/** Fields whose values are digits, wherever they stand. */
const NUMBERS: ReadonlySet<string> = new Set(['number', 'year']);

/** Characters that no value holds, by the context it stands in; a line's end is none in any, and a blank in no address. */
const OUTSIDE: Readonly<Record<Context, string>> = {
  text: '',
  cell: '|',
  url: '<>',
  'url-part': '<>()',
  badge: '<>()',
  code: '`',
  html: '<>',
};

/** Contexts in which a blank ends a value. */
const UNSPACED: ReadonlySet<Context> = new Set(['url', 'url-part', 'badge']);

function mayHold({ id, place: { context } }: FieldToken, char: string): boolean {
  if (NUMBERS.has(id)) return isDigits(char);
  return !OUTSIDE[context].includes(char) && !(UNSPACED.has(context) ? char.trim() === '' : '\r\n'.includes(char));
}
