import { MONTHS } from '../knowledge/months.ts';
import { trimEndMarks } from '../knowledge/trim-marks.ts';
import { AMBIGUOUS_VENUES, VENUES } from '../knowledge/venues.ts';
import { venueKey } from './venue.ts';

/** A venue as it stands in a text. */
export interface VenueMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_TEXT = 5000;

const AMBIGUOUS: ReadonlySet<string> = new Set(AMBIGUOUS_VENUES);

/** Characters of the longest name that people put a year to. */
const LONGEST_NAME = 16;

const NAMES = VENUES.flatMap(({ names }) => names).filter((name) => name.length <= LONGEST_NAME);
const SURE = alternatives(NAMES.filter((name) => !AMBIGUOUS.has(name)));
const SHAKY = alternatives(NAMES.filter((name) => AMBIGUOUS.has(name)));

const WORKSHOP = '(?:[ -]?W(?![A-Za-z])|[ -]?WS(?![A-Za-z])|\\s+Workshops?)?';
const SHORT = "(?:\\s?['’‘`]\\s?|[ _-]?)[0-3]\\d(?!\\d)";
const QUOTED = "\\s?['’‘`]\\s?[0-3]\\d(?!\\d)";
const FULL = `(?:\\s?['’‘\`]\\s?|[\\s,_|:-]{0,3})(?:\\b(?:${MONTHS.join('|')}|[A-Z][a-z]{2})\\.? )?(?:19|20)\\d\\d(?!\\d)(?:[.-](?:0?[1-9]|1[0-2])(?!\\d))?`;
const TAIL =
  '(?:[\\s,(_*\\[-]{1,4}(?:Findings|Oral|Spotlight|Highlight|Poster|Main(?: Conference)?|Long|Short|Demo|Industry Track|Datasets and Benchmarks(?: Track)?|D&B|Best Paper(?: Award)?|(?:[A-Z][\\w@-]{1,20} ){0,3}Workshop)(?![A-Za-z])\\)?)?';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}@/.-])(?:${SURE})${WORKSHOP}(?:${FULL}|${SHORT})${TAIL}`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}@/.-])(?:${SHAKY})${WORKSHOP}(?:${FULL}|${QUOTED})${TAIL}`, 'gu'),
  new RegExp(`(?<![\\p{N}/.-])(?:19|20)\\d\\d[ -](?:${SURE})(?![\\p{L}\\p{N}])${TAIL}`, 'giu'),
];

/** A venue that nobody knows, where the words around it say that it is one. */
const ACCEPTED =
  /\b(?:accepted|published|appear(?:ed|s)?|presented|publication)\s+(?:to|by|at|in|on|for)\s+(?:the\s+)?([A-Z][A-Za-z&-]{1,14}(?:\s?['’‘]\s?\d\d|[ -]?(?:19|20)\d\d)?)(?![A-Za-z])/g;
const BRACKETED = /[([]\s?([A-Z][A-Za-z&-]{2,14}(?:\s?['’‘]\s?\d\d|[ -]?(?:19|20)\d\d))\s?[)\]]/g;

/**
 * The venues that a text mentions, in its order: known names with a year in any spelling (`CVPR'24`, `iccv2021`,
 * `2018-NIPS`), unknown ones where the words around them leave no doubt (`accepted to ICANN 2024`, `[PAKDD 2020]`).
 */
export function findVenues(text: string): VenueMention[] {
  const searched = text.slice(0, LONGEST_TEXT);
  const found: VenueMention[] = [];
  const add = (mention: string, start: number): void => {
    const trimmed = withoutLooseEnd(mention);
    const end = start + trimmed.length;
    const clashes = found.some((other) => start < other.end && other.start < end);
    if (!clashes) found.push({ text: trimmed, start, end });
  };
  for (const pattern of PATTERNS) for (const match of searched.matchAll(pattern)) add(match[0], match.index);
  for (const pattern of [ACCEPTED, BRACKETED]) {
    for (const match of searched.matchAll(pattern)) {
      const name = match[1];
      if (name !== undefined && looksLikeAcronym(name)) add(name, match.index + match[0].indexOf(name));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Marks at the end that belong to the text around the mention; a bracket stays where it closes one. */
function withoutLooseEnd(mention: string): string {
  const trimmed = trimEndMarks(mention, ' *_[(,-');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
}

/**
 * The venue that a text means: the only one that it mentions, else the only one it says something was accepted at, else
 * the only one beside arXiv. `undefined` where that leaves several.
 */
export function findVenue(text: string): string | undefined {
  const found = findVenues(text);
  const accepted = found.filter(({ start }) => IS_ACCEPTED.test(text.slice(Math.max(0, start - 30), start)));
  const reviewed = found.filter(({ text: name }) => venueKey(name) !== 'arxiv');
  return (
    onlyOne(found) ?? onlyOne(accepted) ?? onlyOne(reviewed) ?? (found.length === 0 ? venueOfPapers(text) : undefined)
  );
}

const PAPERS_OF = new RegExp(
  `(?<![\\p{L}\\p{N}@/.-])(${SURE})(?=\\s(?:(?:Oral|Poster|Spotlight|Highlight)\\s)?papers?\\b)`,
  'giu',
);

/** “A RecSys paper” is about recommender systems, “an arXiv paper” says where it lies. */
const FIELDS: ReadonlySet<string> = new Set(['recsys', 'arxiv', 'bioRxiv'].map(venueKey));

/** A venue that is named without a year: “our CVPR paper”. */
function venueOfPapers(text: string): string | undefined {
  const names = [...text.slice(0, LONGEST_TEXT).matchAll(PAPERS_OF)]
    .map(([name]) => name)
    .filter((name) => !FIELDS.has(venueKey(name)));
  const [first, ...others] = names;
  return first !== undefined && others.every((other) => venueKey(other) === venueKey(first)) ? first : undefined;
}

const IS_ACCEPTED = /\b(?:accepted|published|appear(?:ed|s)?|presented)\s+(?:to|by|at|in)\s+(?:the\s+)?$/i;

function onlyOne(mentions: readonly VenueMention[]): string | undefined {
  const [first, ...others] = mentions;
  if (first === undefined) return undefined;
  return others.every((other) => venueKey(other.text) === venueKey(first.text)) ? first.text : undefined;
}

/** Two capitals at least, so that `Accepted in May 2024` names no venue. */
function looksLikeAcronym(name: string): boolean {
  return (
    (name.match(/[A-Z]/g) ?? []).length >= 2 &&
    !/^(?:GitHub|OpenReview|ImageNet)$/i.test(name.replace(/[\s'’‘-]?\d+$/, ''))
  );
}

function alternatives(names: readonly string[]): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]?'))
    .join('|');
}
