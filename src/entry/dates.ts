import { MONTH_NAMES, MONTHS, monthOf } from '../knowledge/months.ts';
import { isWordy } from '../knowledge/words.ts';
import type { Part } from './reading.ts';

/** A point in time as precisely as a list says it; months and days count from 1. */
export interface PaperDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date found in a text, and how it is written: `{Y}` 2024, `{y}` 24, `{MM}` 05, `{M}` 5, `{m}` 11 (which is both), `{Mon}` May, `{Month}`, `{DD}`, `{D}`. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  readonly date: PaperDate;
  readonly format: string;
}

const NAME = `(?:${MONTH_NAMES.join('|')})`;
const MONTH_NAME = new RegExp(NAME);
const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';
const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';

/** From the most telling form to the least; the first that matches at a place wins. Groups: y, m, n (month's name), d, s (two-digit year). */
const FORMS: readonly RegExp[] = [
  `(?<d>${DAY})(?:st|nd|rd|th)?[ -](?<n>${NAME})\\.?,?[ -](?<y>${YEAR})`,
  `(?<n>${NAME})\\.? (?<d>${DAY})(?:st|nd|rd|th)?,? (?<y>${YEAR})`,
  `(?<n>${NAME})\\.?,?[ -]?'?(?<y>${YEAR})`,
  `(?<n>${NAME})\\.?,? ?['’](?<s>\\d\\d)`,
  `(?<y>${YEAR})[ ,.-]{1,2}(?<n>${NAME})\\.?`,
  `(?<m>${MONTH})/(?<d>${DAY})/(?<s>[012]\\d)(?!\\d)`,
  `(?<y>${YEAR})(?<p>[.\\/-])(?<m>${MONTH})\\k<p>(?<d>${DAY})(?!\\d)`,
  `(?<y>${YEAR})[.\\/-](?<m>${MONTH})(?![\\d-])`,
  `(?<m>${MONTH})[.\\/-](?<y>${YEAR})(?!\\d)`,
  `(?<y>${YEAR})年(?<m>${MONTH})月`,
  `(?<y>${YEAR})(?<m>1[0-2]|0[1-9])(?<d>3[01]|[12]\\d|0[1-9])?(?![\\d.])`,
  `(?<=\\p{L})['’](?<y>${YEAR})(?!\\d)`,
  `(?<y>${YEAR})(?![\\d])`,
  `['’](?<s>\\d\\d)(?!\\d)`,
  `(?<=[A-Z][A-Za-z]{1,9})['’] (?<s>[012]\\d)(?=[\\])}*|,.;]|$)`,
  `(?<=\\b[A-Z][A-Za-z]{0,9}[A-Z] ?)(?<s>[012]\\d)(?![\\d:%]|\\.\\d)`,
].map((source) => new RegExp(source, 'gdu'));

/** Forms that mean a date only right after a preprint server's name or alone: `arXiv 25.06`, `06/05`. */
const SHORT = new RegExp(`(?<s>[012]\\d)\\.(?<m>${MONTH})(?!\\d|\\.\\d)`, 'gd');
const GLUED = /(?<=arxiv ?['’]?)(?<s>[012]\d)(?<m>0[1-9]|1[0-2])(?![\d.])/dgi;

/** `06/05`, a month and a day that a list writes alone. */
const DAY_ONLY = new RegExp(`^(?<m>${MONTH})[/-](?<d>${DAY})$`, 'd');

/** All dates in a text, from left to right, not overlapping; none of years that are a span, or pages: `2018-2020`, `2001--2010`. */
export function findDates(text: string, short = /arxiv|preprint/i.test(text)): DateSpan[] {
  const found: DateSpan[] = [];
  if (!/\d\d/.test(text)) return found;
  for (const form of short ? [...FORMS, SHORT, GLUED] : FORMS) {
    for (const hit of text.matchAll(form)) {
      const [start, end] = [hit.index, hit.index + hit[0].length];
      const glued = isWordy(text[end] ?? '') || /[\d.:/]/.test(text[start - 1] ?? '');
      if (glued || found.some((other) => start < other.end && end > other.start)) continue;
      if (/^\d/.test(hit[0]) && '/=_'.includes(text[start - 1] ?? ' ')) continue;
      found.push(readSpan(hit, start, end));
    }
  }
  const inOrder = found.sort((a, b) => a.start - b.start);
  const isSpan = (from: DateSpan | undefined, to: DateSpan | undefined): boolean =>
    from?.format === '{Y}' && to?.format === '{Y}' && /^(?:--?|[–—])$/.test(text.slice(from.end, to.start));
  return inOrder.filter((date, i) => !isSpan(date, inOrder[i + 1]) && !isSpan(inOrder[i - 1], date));
}

function readSpan(hit: RegExpExecArray, start: number, end: number): DateSpan {
  const { y, s, m, n, d } = hit.groups ?? {};
  const name = n?.replace('.', '') ?? '';
  // `202309`: without its zeros nobody could tell where the month begins.
  const isRun = /^\d{6,8}$/.test(hit[0]);
  const tokens: Readonly<Record<string, string>> = {
    y: '{Y}',
    s: '{y}',
    n: MONTHS.includes(name) && name !== 'May' ? '{Month}' : '{Mon}',
    m: isRun ? '{MM}' : tokenOf(m, 'M'),
    d: isRun ? '{DD}' : tokenOf(d, 'D'),
  };
  // By their places and from the right: a month of 1 also stands inside a day of 18.
  const places = Object.entries(hit.indices?.groups ?? {})
    .filter(([group, place]) => place !== undefined && tokens[group] !== undefined)
    .sort(([, [one]], [, [other]]) => other - one);
  let format = hit[0];
  for (const [group, [from, to]] of places)
    format = format.slice(0, from - hit.index) + tokens[group] + format.slice(to - hit.index);
  format = format.replace(/(\{[Dd]+\})(?:st|nd|rd|th)/, '$1{th}');
  const year = y ? Number(y) : s ? (Number(s) > 60 ? 1900 : 2000) + Number(s) : undefined;
  const month = m ? Number(m) : monthOf(name);
  return {
    start,
    end,
    format,
    date: { ...(year ? { year } : {}), ...(month ? { month } : {}), ...(d ? { day: Number(d) } : {}) },
  };
}

/** `{M}` for one digit, `{MM}` with a leading zero, `{m}` for two digits that could be either. */
function tokenOf(digits: string | undefined, letter: 'M' | 'D'): string {
  if (digits?.length === 1) return `{${letter}}`;
  return digits?.startsWith('0') ? `{${letter}${letter}}` : `{${letter.toLowerCase()}}`;
}

/** The name of a date's month as it stands in a text (`Sept` in `Sept 2022`, a whole name with its stop), `undefined` where it is a number. */
export function monthName(text: string): string | undefined {
  const hit = MONTH_NAME.exec(text);
  if (!hit) return undefined;
  return MONTHS.includes(hit[0]) && /^\.[ ,]/.test(text.slice(hit.index + hit[0].length)) ? `${hit[0]}.` : hit[0];
}

/**
 * The date in this format, `null` where it is not precise enough. `names` are months as the list spells them: `Sept`, and
 * `June` where others are three letters long.
 */
export function writeDate(
  date: PaperDate,
  format: string,
  padded: boolean,
  names: ReadonlyMap<number, string> = new Map(),
): string | null {
  let short = false;
  const pads = padded || format.includes('{Y}{MM}');
  const own = MONTHS[(date.month ?? 0) - 1] ?? '';
  const spelling = names.get(date.month ?? 0) ?? own.slice(0, 3);
  // A stop stands for letters left out: `Jan. 2024`, but `May 2024`.
  const fitting = spelling === own ? format.replace(/(\{Mon\})\.(?=[ ,])/, '$1') : format;
  const text = fitting.replace(/\{(\w+)\}/g, (_, token: string) => {
    const spelt = token.startsWith('Mon') ? names.get(date.month ?? 0) : undefined;
    if (spelt !== undefined) return spelt.replace('.', '');
    const unit = token.slice(0, 1).toUpperCase();
    const isNumber = ['M', 'MM', 'D', 'DD'].includes(token.toUpperCase());
    const value = TOKENS[isNumber ? unit.repeat(pads ? 2 : 1) : token]?.(date);
    if (value === undefined) short = true;
    return value ?? '';
  });
  return short ? null : text;
}

const two = (value: number | undefined) => (value === undefined ? undefined : String(value % 100).padStart(2, '0'));
const nameOf = (month: number | undefined) => MONTHS[(month ?? 0) - 1];

/** What the tokens of formats stand for. */
const TOKENS: Readonly<Record<string, (date: PaperDate) => string | undefined>> = {
  Y: ({ year }) => year?.toString(),
  y: ({ year }) => two(year),
  MM: ({ month }) => two(month),
  M: ({ month }) => month?.toString(),
  Mon: ({ month }) => nameOf(month)?.slice(0, 3),
  Month: ({ month }) => nameOf(month),
  DD: ({ day }) => two(day),
  D: ({ day }) => day?.toString(),
  th: ({ day }) => (day ? suffix(day) : undefined),
};

function suffix(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** Reads a value that is nothing but a date (`2024`, `2024-05`, `May 2024`, `12/2023`). */
export function readDate(value: string): DateSpan | undefined {
  const lone = DAY_ONLY.exec(value.trim());
  if (lone) return readSpan(lone, 0, lone[0].length);
  const span = findDates(value.trim(), true)[0];
  return span && span.start === 0 && span.end === value.trim().length ? span : undefined;
}

/** What a part of an entry says that is a date. */
export function saidDate({ date, format }: DateSpan): Pick<Part, 'field' | 'value' | 'form' | 'format'> {
  return { field: date.month ? 'date' : 'year', value: isoDate(date), form: 'date', format };
}

/** `2024`, `2024-05` or `2024-05-08`: how a date is handed on as a field. */
export function isoDate({ year, month, day }: PaperDate): string {
  return [year, month && two(month), day && two(day)].filter(Boolean).join('-');
}
