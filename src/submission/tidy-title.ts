import { readArxivId } from '../knowledge/arxiv-id.ts';
import { AWARD_WORDS } from '../knowledge/award-words.ts';
import { trimEndMarks } from '../knowledge/trim-marks.ts';
import { findVenues } from '../paper/find-venue.ts';

/** A title as typed, apart from what stood with it at either end. */
export interface TidyTitle {
  readonly title: string;
  readonly venue?: string;
  /** An arXiv identifier, without its version. */
  readonly arxiv?: string;
  /** Four digits. */
  readonly year?: string;
  /** `Oral`, `Best Paper`: where it stood without the venue. */
  readonly award?: string;
  /** The number of an entry, with its marks: `[11]`. */
  readonly number?: string;
}

const LONGEST_TITLE = 500;
/** So many things stand at the ends of a title; the rest is left as it is. */
const MOST_ENDS = 4;

/**
 * Takes a title out of what people type with it: quotes, emphasis, a dot at the end; a venue, an arXiv id, a year, an award, a
 * number or a remark in brackets or behind a mark at either end.
 *
 * ```
 * "[ACL-2025]Less is More: …"                 → "Less is More: …", venue "ACL-2025"
 * "Diffusion Models in Robotics (ArXiv 25)"   → "Diffusion Models in Robotics", venue "ArXiv 25"
 * "“Fast Model DeBias.”"                      → "Fast Model DeBias"
 * "M3CoT: A Benchmark. ACL 2024"              → "M3CoT: A Benchmark", venue "ACL 2024"
 * "[2401.00001] Fast and Slow (Oral)"         → "Fast and Slow", arxiv "2401.00001", award "Oral"
 * "[11] Fast and Slow"                        → "Fast and Slow", number "[11]"
 * ```
 */
export function tidyTitle(typed: string): TidyTitle {
  const line = typed
    .slice(0, LONGEST_TITLE)
    .replace(/<br\s?\/?>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let title = withoutQuotes(line);
  const found: Record<string, string> = {};
  for (let count = 0; count < MOST_ENDS; count += 1) {
    const beside = venueBeside(title, found) ?? bracketAt(title, found) ?? bareAt(title, found);
    if (!beside) break;
    title = withoutQuotes(`${title.slice(0, beside.start)}${title.slice(beside.end)}`.trim());
    if (beside.id !== '') found[beside.id] = beside.text;
  }
  title = trimEndMarks(withoutStop(title.replace(REMARK, '')), ' ,;:：–-').trim();
  return { title, ...found };
}

const REMARK = /\s*\((?:ours?|our (?:work|paper)|new|preprint|under review)\)\s*$/i;

/** The dot that closes a sentence; that of an abbreviation (`in the U.S.`) stays. */
function withoutStop(title: string): string {
  return /\p{Lu}\.\p{Lu}\.$/u.test(title) ? title : title.replace(/(?<![.…])[.。]$/, '');
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', "'": "'", '«': '»', '《': '》' };
const EMPHASIS = /^(\*{1,3}|_{1,3}|`{1,2})(?=\S)(.*\S)\1$/s;

function withoutQuotes(text: string): string {
  let inner = text.replace(/(["”’»》*_`])[.,。]$/, '$1');
  for (let next = unquoted(inner); next !== undefined; next = unquoted(inner)) inner = next;
  // One that opens and is never closed, or the other way round.
  const isOdd = (inner.split(/["“”]/).length - 1) % 2 === 1;
  return (isOdd ? inner.replace(/^["“”]|["“”]$/, '') : inner).trim();
}

/** What one pair of marks holds that stands around the whole text: not `"A" and "B"`. */
function unquoted(text: string): string | undefined {
  const [, mark = '', emphasised] = EMPHASIS.exec(text) ?? [];
  if (emphasised !== undefined) return emphasised.includes(mark) ? undefined : emphasised.trim();
  const open = text[0] ?? '';
  const close = QUOTES[open];
  const inside = text.slice(1, -1);
  if (text.length < 3 || close === undefined || !text.endsWith(close)) return undefined;
  const again = open === "'" || open === '‘' ? /(?<!\p{L})['‘]|['’](?!\p{L})/u.test(inside) : inside.includes(close);
  return again ? undefined : inside.trim();
}

/** Something beside a title: which field it is for, and where it stands. */
interface Beside {
  /** `''` for what goes without saying. */
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A venue at either end of a title, with the brackets or the separator that set it apart. */
function venueBeside(title: string, found: Readonly<Record<string, string>>): Beside | undefined {
  if (found.venue !== undefined) return undefined;
  for (const { text, start, end } of findVenues(title)) {
    const before = title.slice(0, start);
    const after = title.slice(end);
    const opened = /[([【]\s*$/.exec(before);
    const closed = /^\s*[)\]】]/.exec(after);
    if (opened && closed) {
      const outer = { id: 'venue', text, start: opened.index, end: end + closed[0].length };
      if (title.slice(0, outer.start).trim() === '' || /^[\s.]*$/.test(title.slice(outer.end))) return outer;
    }
    const apart = /[.,;|–-]\s+$/.exec(before);
    if (apart && /^[\s.]*$/.test(after)) return { id: 'venue', text, start: apart.index, end: title.length };
  }
  return undefined;
}

const FIRST = /^[([【]([^()[\]【】]{1,40})[)\]】](?!\()[\s:：–-]*/;
const LAST = /\s*[([【]([^()[\]【】]{1,40})[)\]】][\s.]*$/;

/** An identifier, a year, an award or a number in brackets at either end. */
function bracketAt(title: string, found: Readonly<Record<string, string>>): Beside | undefined {
  for (const [match, isFirst] of [
    [FIRST.exec(title), true],
    [LAST.exec(title.slice(-60)), false],
  ] as const) {
    const inside = match?.[1]?.trim();
    if (!match || inside === undefined) continue;
    const start = match.index + (isFirst ? 0 : Math.max(0, title.length - 60));
    const read = readBracket(inside, isFirst);
    if (read && found[read.id] === undefined) return { ...read, start, end: start + match[0].length };
  }
  return undefined;
}

function readBracket(inside: string, isFirst: boolean): Pick<Beside, 'id' | 'text'> | undefined {
  const id = readArxivId(inside.replace(/^arxiv\s*[:：]?\s*/i, ''))?.id;
  if (id !== undefined) return { id: 'arxiv', text: id };
  // Behind a title it may tell this edition of something from another: “Reading List (2014)”.
  if (isFirst && /^(?:19|20)\d\d$/.test(inside)) return { id: 'year', text: inside };
  if (AWARD_WORDS.test(inside)) return { id: 'award', text: inside };
  return isFirst && /^#?\d{1,3}$/.test(inside) ? { id: 'number', text: `[${inside}]` } : undefined;
}

/**
 * An identifier without brackets in front or behind: `arXiv:2401.00001 T`, `T. arXiv:2401.00001`. A mere number in front may be the title's own.
 */
function bareAt(title: string, found: Readonly<Record<string, string>>): Beside | undefined {
  if (found.arxiv !== undefined) return undefined;
  const first = /^(?:arxiv\s?[:：]\s?)?(\d{4}\.\d{4,5})(?:v\d{1,3})?[\s:：|–-]+(?=\S)/i.exec(title);
  const last = /[\s.,;|–-]+(?:arxiv preprint )?arxiv\s?[:：]\s?(\d{4}\.\d{4,5})(?:v\d{1,3})?[\s.]*$/i.exec(title);
  const match = first ?? last;
  const id = readArxivId(match?.[1] ?? '')?.id;
  return match && id !== undefined
    ? { id: 'arxiv', text: id, start: match.index, end: match.index + match[0].length }
    : undefined;
}
