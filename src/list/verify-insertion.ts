import { findUnshown } from '../judge/find-unshown.ts';
import type { Fields } from '../submission/submission.ts';
import { applyEdit, type Edit } from './edit.ts';
import { letters } from './letters.ts';
import type { Entry, List, Section } from './list.ts';
import { readList } from './read-list.ts';

/** A list, and the edit that should put one entry into it. */
interface Written {
  readonly list: List;
  readonly section: Section;
  /** Where among the section's entries it should stand. */
  readonly index: number;
  readonly edit: Edit;
  /** The new entry's text. */
  readonly entry: string;
  /** What was given for the paper, by the ids of its fields. */
  readonly given: Fields;
  /** The same in the words of the list. */
  readonly meant: ReadonlyMap<string, string>;
  /** How many other entries get another number with it. */
  readonly renumbered: number;
}

/**
 * Reads the list again as it would be: it must hold the same sections and entries, byte for byte but for renumbered numbers, and one
 * more entry at the slot, each of whose fields says what was given.
 *
 * @returns what is wrong, to stand in a sentence; `null` where nothing is
 */
export function verifyInsertion(written: Written): string | null {
  const { list, section, index, edit, entry, given, meant, renumbered } = written;
  const after = readList(applyEdit(list.text, edit));
  if (after.refused) return 'it reads as a list that must not be written to';
  if (after.sections.length !== list.sections.length) return 'the sections changed';
  let moved = 0;
  for (const [i, old] of list.sections.entries()) {
    const now = after.sections[i];
    if (!now || now.path.join('\n') !== old.path.join('\n')) return 'the sections changed';
    const mine = old === section;
    if (now.entries.length !== old.entries.length + (mine ? 1 : 0))
      return `section “${old.path.at(-1) ?? ''}” would hold ${now.entries.length} entries instead of ${old.entries.length + (mine ? 1 : 0)}`;
    for (const [k, before] of old.entries.entries()) {
      const kept = now.entries[mine && k >= index ? k + 1 : k];
      if (!kept || !sameButNumber(list, before, after, kept)) return 'an existing entry would change';
      if (kept.number !== before.number) moved += 1;
    }
    const added = mine ? now.entries[index] : undefined;
    if (mine && (!added || after.text.slice(added.start, added.end).trimEnd() !== entry.trimEnd()))
      return 'the new entry does not read as one';
    const wrong = added && wrongField(added, given, meant);
    if (wrong !== undefined) return `its ${wrong} does not read back`;
  }
  return moved === renumbered ? null : 'other entries would be numbered anew';
}

function sameButNumber(a: List, before: Entry, b: List, after: Entry): boolean {
  const cut = (list: List, entry: Entry) => {
    const raw = list.text.slice(entry.start, entry.end);
    return entry.numbered ? `${raw.slice(0, entry.numbered.start)}#${raw.slice(entry.numbered.end)}` : raw;
  };
  return cut(a, before) === cut(b, after);
}

/**
 * The first field that the new entry, read as its section is, says otherwise than the paper: law 2. It may say it in the words of
 * the list, as they were meant. A part of a value is enough, since a year behind a title may be read as the year; a link may
 * stand under another name.
 */
function wrongField({ fields }: Entry, given: Fields, meant: ReadonlyMap<string, string>): string | undefined {
  // “1984” reads as a year wherever it stands, and what stands beside it as the title.
  if (!/\p{L}/u.test(given.title ?? 'x')) return undefined;
  const shown = Object.values(fields).join('\n');
  return Object.keys(given).find((id) => {
    const isUnshown = (url: string): boolean => findUnshown(shown, { [id]: url }).length > 0;
    const read = fields[id];
    const values = [given[id], meant.get(id)].flatMap((value) => value?.trim() || []);
    if (read === undefined || values.length === 0) return false;
    return values.every((value) => {
      if (/^https?:/i.test(value))
        return value.split(/[\s,]+/).every((url) => !unescaped(shown).includes(unescaped(url)) && isUnshown(url));
      return findUnshown(read, { [id]: value }).length > 0 && !letters(value).includes(letters(read));
    });
  });
}

/** The letters of an address, whichever of its characters are escaped. */
function unescaped(text: string): string {
  return letters(text.replace(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16))));
}
