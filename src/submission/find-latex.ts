/** A piece of a text that is written in LaTeX, with its braces and dollars. */
export interface LatexSpan {
  readonly start: number;
  readonly end: number;
}

const LONGEST_SPAN = 300;
const DEEPEST = 10;
/** More pieces than this nobody typed by hand. */
const MOST_SPANS = 300;

/** What a backslash escapes: a character that means something to LaTeX. */
const ESCAPED = /[&%$#_{}]/;
/** `\'e`, `\"{u}`, `\~n`: accents that are no letters. */
const ACCENT = /['"`^~=.]/;
/** `\c{c}`, `\v S`: accents that are letters. */
const LETTER_ACCENTS: ReadonlySet<string> = new Set('c d b H k r t u v'.split(' '));
/** What braces hold to keep its capitals: `{BERT}`, `{3D}`, not `{1, 2}` or `{name}`. */
const PROTECTED = /^(?:\p{Lu}|\d\p{Lu})[\p{L}\p{M}\p{N} .'+-]*$/u;
/** Signs that only formulas have. */
const FORMULA = /[\\^_{}]/;
/** The longest formula without such a sign: `$k$`, `$3D$`. */
const SHORTEST_FORMULA = /^[\p{L}\p{N}]{1,3}$/u;

/**
 * The pieces of a text that are LaTeX, in its order: `\alpha`, `{\it all of it}`, `D{\'i}az`, `\&`, `{GAN}`, `$F^3$`. Prices
 * (`$5 and $6`), paths (`C:\temp`) and other braces are none. One pass, each piece of at most 300 characters.
 */
export function findLatex(text: string): LatexSpan[] {
  const spans: LatexSpan[] = [];
  let at = 0;
  while (at < text.length && spans.length < MOST_SPANS) {
    const end = spanEnd(text, at);
    if (end !== undefined) spans.push({ start: at, end });
    // Outside of a piece, a backslash and what it stands before are passed over together.
    at = end ?? at + (text[at] === '\\' ? 2 : 1);
  }
  return spans;
}

function spanEnd(text: string, at: number): number | undefined {
  const character = text[at];
  if (character === '\\') return macroEnd(text, at);
  if (character === '$') return formulaEnd(text, at);
  if (character !== '{') return undefined;
  const end = closingBrace(text, at);
  if (end === undefined) return undefined;
  const inside = text.slice(at + 1, end - 1);
  const isLatex = PROTECTED.test(inside) || /\\["'`^~=.&%$#_a-zA-Z]/.test(inside) || /^\{\S.*\}$/.test(inside);
  return isLatex ? end : undefined;
}

/** Behind a command and its arguments; nothing where the backslash stands inside a word, as in a path. */
function macroEnd(text: string, at: number): number | undefined {
  const next = text[at + 1] ?? '';
  if (ESCAPED.test(next)) return at + 2;
  if (ACCENT.test(next)) return letterEnd(text, at + 2);
  if (next === '(') return parenthesisEnd(text, at);
  const name = /^[a-zA-Z]{1,30}/.exec(text.slice(at + 1, at + 32))?.[0];
  if (name === undefined) return undefined;
  const end = at + 1 + name.length;
  if (LETTER_ACCENTS.has(name)) return letterEnd(text, end);
  if (/[\w:\\/]$/.test(text.slice(Math.max(0, at - 1), at)) && text[end] !== '{') return undefined;
  return argumentsEnd(text, end);
}

/** Behind the letter of an accent: `e`, `{e}`, `\i`, ` S`. */
function letterEnd(text: string, from: number): number | undefined {
  const start = text[from] === ' ' ? from + 1 : from;
  if (text[start] === '{') return closingBrace(text, start);
  const letter = /^(?:\\[ij](?![a-zA-Z]) ?|\p{L})/u.exec(text.slice(start, start + 4))?.[0];
  return letter === undefined ? undefined : start + letter.length;
}

function argumentsEnd(text: string, from: number): number {
  let end = from;
  while (text[end] === '{') {
    const closed = closingBrace(text, end);
    if (closed === undefined) break;
    end = closed;
  }
  return end;
}

function parenthesisEnd(text: string, at: number): number | undefined {
  const end = text.slice(0, at + LONGEST_SPAN).indexOf('\\)', at + 2);
  return end < 0 ? undefined : end + 2;
}

/** A dollar opens a formula before a character and closes it behind one, and no digit follows: so Pandoc tells it from money. */
function formulaEnd(text: string, at: number): number | undefined {
  for (let end = at + 1; end < Math.min(text.length, at + LONGEST_SPAN); end += 1) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === '$') {
      const inside = text.slice(at + 1, end);
      const isClosed = inside !== '' && !/^\s|\s$/.test(inside) && !/\d/.test(text[end + 1] ?? '');
      return isClosed && (FORMULA.test(inside) || SHORTEST_FORMULA.test(inside)) ? end + 1 : undefined;
    }
  }
  return undefined;
}

function closingBrace(text: string, from: number): number | undefined {
  let depth = 0;
  for (let end = from; end < Math.min(text.length, from + LONGEST_SPAN); end += 1) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === '{') depth += 1;
    else if (text[end] === '}') depth -= 1;
    if (depth === 0) return end + 1;
    if (depth > DEEPEST) return undefined;
  }
  return undefined;
}
