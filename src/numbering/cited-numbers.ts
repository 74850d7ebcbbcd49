import type { Entry, List } from '../list/list.ts';
import type { Reminder } from '../reminder.ts';

/** An entry whose number changes. */
interface Moved {
  readonly entry: Entry;
  /** `null` where the entry goes with its number. */
  readonly number: number | null;
}

/** `[3]`, `[3, 5]`, `[3](#three)`, `#3`; a label of a link that leads elsewhere is no number of the list. */
const BRACKETS = /\\?\[(\d{1,4}(?:[ \t]?[,;–-][ \t]?\d{1,4}){0,9})\\?\](?!\((?!#)|:|\[)/g;
const HASH = /(?<=^|[\s(,;])(?<!\]\()#(\d{1,4})(?![\w-])/g;
const PARENTHESES = /\((\d{1,4})\)/g;

/** Lines that are named one by one. */
const MOST_SAID = 5;
/** Longer lines are text that nobody cites in. */
const LONGEST_LINE = 20_000;

/**
 * Says where the text of a list cites a number that moves or goes: what is meant there only a person can tell.
 *
 * ```
 * [3] extends [2], see #1
 *             ^^^      ^^     where [2] becomes [3]: line 7 cites number 2, which is 3 now
 * ```
 */
export function remindOfCited(list: List, moved: readonly Moved[]): Reminder[] {
  if (moved.length === 0) return [];
  const now = new Map(moved.map(({ entry, number }) => [entry.number, number]));
  const entries = list.sections.flatMap((section) => section.entries);
  const own = new Set(entries.flatMap(({ start, numbered }) => (numbered ? [start + numbered.start] : [])));
  const isParenthesized = moved.some(({ entry }) => list.text[entry.start + (entry.numbered?.start ?? 0) - 1] === '(');
  const patterns = [BRACKETS, HASH, ...(isParenthesized ? [PARENTHESES] : [])];
  const stays = staying(list, moved);
  const gone = moved.flatMap(({ entry, number }) => (number === null ? [entry] : []));
  const isGone = (at: number): boolean => gone.some((entry) => entry.start <= at && at < entry.end);
  const said = list.lines.flatMap(({ text, start, opaque }, line) => {
    if (opaque || text.length > LONGEST_LINE) return [];
    const shown = text.replace(/`[^`]{1,200}`/g, (code) => ' '.repeat(code.length));
    const hits = patterns.flatMap((pattern) => [...shown.matchAll(pattern)]);
    const cited = hits.flatMap(({ index, 0: whole, 1: digits = '' }) => {
      const at = start + index + whole.indexOf(digits);
      if (own.has(at) || isGone(at)) return [];
      return (digits.match(/\d+/g) ?? []).map(Number).filter((number) => now.has(number) && !stays(at, number));
    });
    return [...new Set(cited)].map(
      (number): Reminder => ({ code: 'cited', line: line + 1, number, now: now.get(number) ?? null }),
    );
  });
  const more = said.length - MOST_SAID;
  return more > 0 ? [...said.slice(0, MOST_SAID), { code: 'cited-elsewhere', places: more }] : said;
}

/** Tells whether at a place a number is that of another entry, one of the section around, which keeps it. */
function staying(list: List, moved: readonly Moved[]): (at: number, number: number) => boolean {
  const entries = new Set(moved.map(({ entry }) => entry));
  return (at, number) =>
    list.sections.some(
      (section) =>
        section.start <= at &&
        at < section.end &&
        section.entries.some((entry) => entry.number === number && !entries.has(entry)) &&
        !section.entries.some((entry) => entry.number === number && entries.has(entry)),
    );
}
