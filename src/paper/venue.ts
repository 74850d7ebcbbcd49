import { MONTH_NAMES } from '../knowledge/months.ts';
import { venueByName, venueNameKey } from '../knowledge/venues.ts';

/** A venue taken apart. */
export interface Venue {
  /** Its name as typed, without year and qualifier: `CVPR`, `Nature Machine Intelligence`, `NeurIPS Lock-LLM Workshop`. */
  readonly name: string;
  /** Four digits. */
  readonly year?: string;
  /** `2024.05` in `arXiv 2024.05`. */
  readonly month?: string;
  /** What stands beside the name: `Findings`, `Oral`, `Datasets and Benchmarks Track`; as typed. */
  readonly qualifier?: string;
}

const LONGEST_VENUE = 300;

/**
 * Takes a venue apart.
 *
 * ```
 * "CVPR'24"                    CVPR · 2024
 * "NIPS 2018", "2018-NIPS"     NIPS · 2018
 * "arXiv 2024.05"              arXiv · 2024 · month 05
 * "Nature Communications 13, 7705"  no year: volume and article
 * "EMNLP'23_(Findings)"        EMNLP · 2023 · Findings
 * "CVPRW 2023"                 CVPRW · 2023
 * "Accepted to ACL 2025 Main"  ACL · 2025 · Main
 * "arXiv preprint arXiv:2305.11176"  arXiv
 * ```
 */
export function readVenue(typed: string): Venue {
  const text = typed
    .slice(0, LONGEST_VENUE)
    .replace(/[_`*]+/g, ' ')
    .replace(PREFIX, '')
    .replace(ARXIV_ID, 'arXiv')
    .trim();
  const { year, month, rest } = takeYear(text);
  const { qualifier, rest: name } = takeQualifier(rest);
  return {
    name: trimMarks(name),
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

const PREFIX = /^\s*(?:accepted|published|to appear|presented|appeared)\s+(?:to|by|at|in)\s+(?:the\s+)?/i;
const ARXIV_ID = /\barxiv(?: preprint| e-prints?)?[,: ]*arxiv\s?:\s?[\d.]+(?:v\d+)?(?:\s?\[[\w.-]+\])?/i;

const FULL_DATE = new RegExp(
  `(?:\\b(?:${MONTH_NAMES.join('|')})\\.?,? )?(?<!\\d)((?:19|20)\\d\\d)(?:[.\\-/]\\s?(0?[1-9]|1[0-2])(?:[.\\-/]\\d{1,2})?)?(?!\\d)`,
  'i',
);
const MONTH_FIRST = /(?<!\d)(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?!\d)/;
const SHORT_YEAR = /(?:\s?['’‘`]\s?|(?<=[A-Za-z])[ -]?)([0-3]\d)(?![\d.]|[,: (]{1,3}\d)|[,|]\s?([0-3]\d)$/;

function takeYear(text: string): { year?: string; month?: string; rest: string } {
  const late = MONTH_FIRST.exec(text);
  if (late?.[1] && late[2])
    return { year: late[2], month: late[1].padStart(2, '0'), rest: cut(text, late.index, late[0].length) };
  const full = FULL_DATE.exec(text);
  if (full?.[1]) {
    const rest = cut(text, full.index, full[0].length);
    return full[2] === undefined ? { year: full[1], rest } : { year: full[1], month: full[2].padStart(2, '0'), rest };
  }
  const short = SHORT_YEAR.exec(text);
  const digits = short?.[1] ?? short?.[2];
  return short && digits ? { year: `20${digits}`, rest: cut(text, short.index, short[0].length) } : { rest: text };
}

function cut(text: string, start: number, length: number): string {
  return `${text.slice(0, start)} ${text.slice(start + length)}`;
}

const QUALIFIER =
  /[\s,([-]*\b(findings|oral|spotlight|highlight|poster|main(?: conference| track)?|long|short|demos?|industry(?: track)?|(?:datasets and benchmarks|datasets & benchmarks|d&b)(?: track)?|best paper(?: award)?(?: finalist| honorable mention)?|preprint|journal track)\b[\])\s]*/i;

function takeQualifier(text: string): { qualifier?: string; rest: string } {
  const match = QUALIFIER.exec(text);
  if (!match?.[1]) return { rest: text };
  const rest = cut(text, match.index, match[0].length);
  return trimMarks(rest) === '' ? { rest: text } : { qualifier: match[1], rest };
}

/** Takes off what the year and the qualifier leave behind; a bracket at the end stays where it closes one. */
function trimMarks(text: string): string {
  const trimmed = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:|/'’‘)\]-]+/, '')
    .trim();
  let end = trimmed.length;
  while (end > 0 && isLeftover(trimmed.slice(0, end))) end -= 1;
  return trimmed.slice(0, end);
}

function isLeftover(text: string): boolean {
  if (text.endsWith(')')) return !text.includes('(') || text.endsWith('()');
  if (text.endsWith(']')) return !text.includes('[') || text.endsWith('[]');
  return /[\s,;:|/'’‘([-]$/.test(text);
}

/**
 * What a venue is compared by: equal for every spelling of one venue, whatever the year; a workshop is not its conference.
 *
 * ```
 * "NIPS 2018", "NeurIPS'23", "Advances in Neural Information Processing Systems" → "neurips"
 * "CVPRW 2023", "CVPR Workshop", "CVPR_W"                                        → "cvpr workshop"
 * ```
 */
export function venueKey(typed: string): string {
  const { name } = readVenue(typed);
  const [main, workshop] = splitWorkshop(acronymOf(name) ?? name.replace(/^proceedings of (?:the )?/i, ''));
  const key = venueNameKey(venueByName(main)?.names[0] ?? main);
  return workshop ? `${key} workshop` : key;
}

/** `TMLR` in `Transactions on Machine Learning Research (TMLR)`. */
function acronymOf(name: string): string | undefined {
  const inside = /\(([^()]{2,20})\)/.exec(name)?.[1];
  return inside !== undefined && venueByName(inside) !== undefined ? inside : undefined;
}

/** Tells `CVPRW`, `NeurIPS-W`, `ICML Workshops` and `ACL WS` from their conferences. */
function splitWorkshop(name: string): [main: string, workshop: boolean] {
  const worded = /^(.{2,60}?)[\s_-]*(?:workshops?|ws)$/i.exec(name)?.[1];
  if (worded !== undefined) return [worded, true];
  const lettered = /^(.{3,12}?)[\s_-]?w$/i.exec(name)?.[1];
  return lettered !== undefined && venueByName(lettered) !== undefined ? [lettered, true] : [name, false];
}

/** Whether a name is one of a venue that the product knows. */
export function isKnownVenue(name: string): boolean {
  return venueByName(splitWorkshop(name)[0]) !== undefined;
}

/**
 * A venue's name as the list writes it: the spelling that its entries use most for this venue, the typed name where they
 * use none.
 *
 * @param typed what a person typed; year and qualifier are left out
 * @param seen the venues of the list's entries, one for each mention
 */
export function spellVenue(typed: string, seen: readonly string[]): string {
  const key = venueKey(typed);
  const counts = new Map<string, number>();
  for (const venue of seen) {
    if (venueKey(venue) !== key) continue;
    const { name } = readVenue(venue);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const { name } = readVenue(typed);
  if (counts.has(name)) return name;
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? name;
}
