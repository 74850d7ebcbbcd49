import type { Template } from '../entry/template.ts';
import { allEntries, type Entry, type List } from '../list/list.ts';
import { readList } from '../list/read-list.ts';
import { settlePaper } from '../paper/settle-paper.ts';
import { validatePaper } from '../paper/validate-paper.ts';
import type { Fields } from '../submission/submission.ts';
import type { Change } from './change.ts';
import type { AddedEntry } from './find-added-entries.ts';
import { applyInsertion, insertEntry } from './insert-entry.ts';
import { haveSamePaths } from './verify-change.ts';

/** An entry as it would have been written into the list by us, at the place where somebody put it. */
export interface Rewritten {
  /** Whole lines, without the last line break. */
  readonly text: string;
  /** What it says, as the list spells it. */
  readonly fields: Fields;
  readonly insertion: Change;
}

/** What came of writing added entries anew. */
export interface Rewriting {
  /** For each of the entries, `null` where it cannot be written. */
  readonly entries: readonly (Rewritten | null)[];
  /** The list without the entries. */
  readonly rest: List;
  /** The list with the entries written anew, `null` where one could not be. */
  readonly result: List | null;
}

/**
 * Takes entries out of a list and puts them in again, one by one, each at its place and in the list's own style, as for a
 * submission that says the same.
 *
 * @returns `null` where the list reads otherwise without them
 */
export function rewriteAdded(list: List, added: readonly AddedEntry[], template: Template | null): Rewriting | null {
  const rest = readList(list.bom + without(list, added), template);
  if (rest.refused || !haveSamePaths(list, rest)) return null;
  const seen = allEntries(rest).map(({ fields }) => fields);
  const own = new Set(added.map(({ entry }) => entry));
  const written = new Map<number, number>();
  let [now, isWhole] = [rest, true];
  const entries = added.map(({ entry, section }): Rewritten | null => {
    const ordinal = list.sections.indexOf(section);
    const within = now.sections[ordinal];
    const earlier = section.entries.filter((one) => one.start < entry.start && !own.has(one)).length;
    const at = earlier + (written.get(ordinal) ?? 0);
    const fields = settledFields(entry, seen, template);
    const insertion = within && fields ? insertEntry(now, { section: '', fields }, template, { within, at }) : null;
    const next = insertion?.ok ? readList(applyInsertion(now, insertion.value), template) : null;
    const placed = next?.sections[ordinal]?.entries[at];
    if (!fields || !insertion?.ok || !next || !placed) {
      isWhole = false;
      return null;
    }
    now = next;
    written.set(ordinal, (written.get(ordinal) ?? 0) + 1);
    return { text: wholeLines(next, placed), fields, insertion: insertion.value };
  });
  return { entries, rest, result: isWhole ? now : null };
}

/** What an entry says, through the same gates as what is typed into a form; `null` where it does not pass. */
function settledFields(entry: Entry, seen: readonly Fields[], template: Template | null): Fields | null {
  const { number: _, ...typed } = entry.fields;
  const submission = { kind: 'form' as const, papers: [typed], repeated: [], asked: [] };
  const paper = validatePaper(submission, { required: [] });
  return paper.ok ? settlePaper(paper.value, seen, template === null).fields : null;
}

/** The text without the entries' lines and the blank lines behind them. */
function without({ text, lines }: List, added: readonly AddedEntry[]): string {
  let [kept, at] = ['', 0];
  for (const { first, last } of added) {
    const next = lines.slice(last).find(({ blank }) => !blank)?.start ?? text.length;
    kept += text.slice(at, Math.max(at, lines[first - 1]?.start ?? at));
    at = Math.max(at, next);
  }
  return kept + text.slice(at);
}

/** An entry with what stands in front of it on its first line. */
export function wholeLines({ text }: List, { start, end }: Pick<Entry, 'start' | 'end'>): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, end).trimEnd();
}
