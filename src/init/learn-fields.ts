import { DEFAULT_FORM } from '../submission/default-form.ts';
import type { Fields } from '../submission/submission.ts';
import { recentEntries } from './recent-entries.ts';

/** A field that a list's entries show. */
export interface LearntField {
  readonly id: string;
  /** Entries that show it, from 0 to 1. */
  readonly share: number;
  /** Entries of the last year that show it, from 0 to 1. */
  readonly recent: number;
  /** Values to show as examples: where a few come up again and again those, most used first, else one. */
  readonly examples: readonly string[];
  /** Whether its values come up again and again, as tasks and techniques do. */
  readonly repeats: boolean;
}

/** A field that fewer entries show is somebody's slip; more is asked of one that only this list knows. */
const LEAST_SHARE = 0.02;
const LEAST_SHARE_OF_OTHERS = 0.2;
const LEAST_ENTRIES = 2;
/** A column of a table, or what one section is about, is asked for though the rest of the list lacks it. */
const LEAST_SHARE_OF_SECTION = 0.5;
const LEAST_SECTION = 3;
const MOST_EXAMPLES = 12;
const LONGEST_EXAMPLE = 80;

/** Numbers are not typed, and a badge of some colour has no name to ask for it by. */
const NOT_ASKED = /^(?:number|badge)$|[:]|^(?:image|badge)-/;

/** What is the second of its kind has none either; a name of its own may end in a number: `rouge-1`. */
function isSecond(id: string, ids: ReadonlySet<string>): boolean {
  const base = /^(.+)-\d+$/.exec(id)?.[1];
  return base !== undefined && (ids.has(base) || KNOWN.has(base));
}

const KNOWN: ReadonlySet<string> = new Set(DEFAULT_FORM.fields.map(({ id }) => id));

/** Fields that hold several values, joined by commas. */
const PLURAL = new Set(['tasks', 'technique', 'tags', 'keywords', 'topics', 'data', 'type']);

/** Fields of which a value that comes up again is a better example than the last one, which may be an odd one. */
const FEW = new Set(['venue', 'affiliation', 'type', 'data']);
const LEAST_USUAL = 3;

/** Whether a field may hold several values, joined by commas. */
export const isPlural = (id: string): boolean => PLURAL.has(id);

/**
 * The fields that the entries of a list show, most shown first, with examples of their values.
 *
 * @param sections the same entries by their sections
 */
export function learnFields(entries: readonly Fields[], sections: readonly (readonly Fields[])[] = []): LearntField[] {
  const recent = recentEntries(entries);
  const values = new Map<string, string[]>();
  const ids = new Set(entries.flatMap((fields) => Object.keys(fields)));
  for (const fields of entries)
    for (const [id, value] of Object.entries(fields))
      if (value !== '' && !NOT_ASKED.test(id) && !isSecond(id, ids)) values.set(id, [...(values.get(id) ?? []), value]);
  return [...values]
    .filter(([id, found]) => found.length >= least(id, entries.length) || isOfSection(id, sections))
    .map(([id, found]): LearntField => {
      const counts = countValues(PLURAL.has(id) ? found.flatMap((value) => value.split(',')) : found);
      const again = [...counts].filter(([, count]) => count > 1);
      const repeats = PLURAL.has(id) && again.length > 0;
      const last = found.findLast((value) => value.length <= LONGEST_EXAMPLE);
      const [[usual, times] = ['', 0]] = FEW.has(id) ? counts : [];
      const example = times >= LEAST_USUAL ? usual : last;
      return {
        id,
        share: found.length / entries.length,
        recent: recent.filter((fields) => (fields[id] ?? '') !== '').length / recent.length,
        examples: repeats
          ? again.slice(0, MOST_EXAMPLES).map(([value]) => value)
          : example === undefined
            ? []
            : [example],
        repeats,
      };
    })
    .sort((a, b) => b.share - a.share);
}

function isOfSection(id: string, sections: readonly (readonly Fields[])[]): boolean {
  return sections.some((entries) => {
    const shown = entries.filter((fields) => (fields[id] ?? '') !== '').length;
    return entries.length >= LEAST_SECTION && shown >= entries.length * LEAST_SHARE_OF_SECTION;
  });
}

function least(id: string, entries: number): number {
  const share = DEFAULT_FORM.fields.some((field) => field.id === id) ? LEAST_SHARE : LEAST_SHARE_OF_OTHERS;
  return Math.max(Math.min(LEAST_ENTRIES, entries), entries * share);
}

/** How often each value stands there, most used first. */
function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values.map((one) => one.trim()))
    if (value !== '' && value.length <= LONGEST_EXAMPLE) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
