import { COUNTED, looksLikeYear } from '../sections/count-in-name.ts';

/** A number of papers that a line of text names. */
export interface LineCount {
  /** Where its digits stand, offsets into the line. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Whether the line says nothing else, so that it can be about nothing else. */
  readonly isPlain: boolean;
}

/** Longer lines are text, and no line of a hostile list shall cost more. */
const LONGEST_LINE = 1000;

const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}.,+~≈<>/#-])(\\d{1,6})[\\s*_\`]{0,4}(?:(?:research|unique) )?(?:${COUNTED})(?![\\p{L}\\p{N}])`,
  'giu',
);
const BEHIND = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${COUNTED})(?: (?:count|number|total|listed|collected|included))?|论文(?:总?数量?)?)[\\s*_\`]{0,4}[:：=|-]?[\\s*_\`]{0,4}(\\d{1,6})(?![\\p{L}\\p{N}%+]|[.,/-]\\d)`,
  'giu',
);
const SHIELD = /\bimg\.shields\.io\/badge\/([^\s)"'<>?#]{1,200})/gi;
const STATIC_SHIELD = /\bimg\.shields\.io\/static\/v1\?label=([^\s&)"'<>#]{1,60})&message=(\d{1,6})(?=[&)"'\s>]|$)/gi;

/** Words that a line may have beside a count without being about anything else. */
const PLAIN_WORDS = new Set(
  `a all and are articles collected collection contains contain count counts covers current currently entries entry far has have
  here in included includes including is it list listed now num number of our paper papers publications repo repository research
  section so that the there this total unique we with`.split(/\s+/),
);

/** Words after which a number is only about right. */
const ROUGHLY = /\b(?:over|more than|about|around|nearly|almost|some|approximately|at least|up to)\s*[*_`]*$/i;

/**
 * The numbers of papers that a line names, in its words, in a picture's text and in badges. What is only about right
 * (`340+ papers`, `over 340 papers`) is none.
 *
 * ```
 * **Total:** 340 papers       ![papers](https://img.shields.io/badge/papers-340-blue)
 *            ^^^                                                         ^^^
 * ```
 */
export function countsInLine(line: string): LineCount[] {
  if (line.length > LONGEST_LINE || !/\d/.test(line)) return [];
  const pictures = [...line.matchAll(/!\[([^\]]{0,200})\]/g)].map(({ index, 1: text = '' }) => ({
    from: index + 2,
    text,
  }));
  return [
    ...badgeCounts(line),
    ...pictures.flatMap(({ from, text }) => wordCounts(text).map((count) => moveCount(count, from))),
    ...wordCounts(shownWords(line)),
  ];
}

/** The line with what nobody reads (targets, tags, pictures) blanked out, at the same offsets. */
function shownWords(line: string): string {
  const blank = (text: string): string => ' '.repeat(text.length);
  return line
    .replace(/!\[[^\]]{0,200}\](?:\([^)]{0,400}\))?/g, blank)
    .replace(/\]\([^)]{0,400}\)/g, blank)
    .replace(/<[^<>]{0,400}>/g, blank);
}

function wordCounts(text: string): LineCount[] {
  const found = new Map<number, LineCount>();
  for (const pattern of [BEFORE, BEHIND])
    for (const hit of text.matchAll(pattern)) {
      const digits = hit[1] ?? '';
      const start = hit.index + (pattern === BEFORE ? 0 : hit[0].length - digits.length);
      const end = start + digits.length;
      const value = Number(digits);
      if (ROUGHLY.test(text.slice(Math.max(0, start - 40), start))) continue;
      found.set(start, {
        start,
        end,
        value,
        isPlain: !looksLikeYear(value) && isPlain(text.slice(0, start) + text.slice(end)),
      });
    }
  return [...found.values()];
}

function isPlain(rest: string): boolean {
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => PLAIN_WORDS.has(word) || /^[共总计收录本列表论文目前已有个数量篇]+$/u.test(word));
}

/** shields.io: `label-message-color`, blanks as `_` or `%20`, a dash as `--`; the label may be missing. */
function badgeCounts(line: string): LineCount[] {
  const counts: LineCount[] = [];
  for (const { index, 0: whole, 1: path = '' } of line.matchAll(SHIELD)) {
    const from = index + whole.length - path.length;
    const parts = path.replaceAll('--', '\u0001\u0001').split('-').slice(0, -1);
    const message = parts.at(-1) ?? '';
    const label = parts.length > 1 ? parts.slice(0, -1).join('-') : '';
    const [, digits = '', unit = ''] = /^(\d{1,6})((?:_|%20)[a-z]{1,20})?$/i.exec(message) ?? [];
    if (digits === '' || !isAboutPapers(`${label} ${unit}`)) continue;
    const start = from + (label === '' ? 0 : label.length + 1);
    counts.push({ start, end: start + digits.length, value: Number(digits), isPlain: true });
  }
  for (const { index, 0: whole, 1: label = '', 2: digits = '' } of line.matchAll(STATIC_SHIELD)) {
    const end = index + whole.length;
    if (isAboutPapers(label)) counts.push({ start: end - digits.length, end, value: Number(digits), isPlain: true });
  }
  return counts;
}

function isAboutPapers(label: string): boolean {
  // `PaperNumber` is two words.
  const words = label.replace(/_|%20|\+/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return /\b(?:papers?|entries|articles|publications)\b/i.test(words) && isPlain(words);
}

function moveCount(count: LineCount, by: number): LineCount {
  return { ...count, start: count.start + by, end: count.end + by };
}
