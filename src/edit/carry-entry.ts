import type { Template } from '../entry/template.ts';
import { isAddress } from '../knowledge/hosts.ts';
import type { Entry, List, Section } from '../list/list.ts';
import { numberEntry } from '../numbering/numbering.ts';
import { failed, type Result } from '../problems.ts';
import { chooseSlot, type PlaceOptions } from '../slot/choose-slot.ts';
import type { Change } from './change.ts';
import { examples } from './examples.ts';
import { placeEntry } from './place-entry.ts';
import { verifyChange } from './verify-change.ts';

/** An entry that stands somewhere else. */
export interface Carried extends Pick<Entry, 'shape' | 'headers' | 'fields' | 'numbered'> {
  readonly raw: string;
}

/**
 * Puts an entry from elsewhere into a section in its own words, to the byte but for its number.
 *
 * Problems: those of {@link verifyChange}.
 *
 * @returns `undefined` where it is not made as the entries there are: of another shape or table, with another mark in front, numbered
 * where they are not
 */
export function carryEntry(
  list: List,
  section: Section,
  { raw, shape, headers, fields, numbered }: Carried,
  template: Template | null,
  options: PlaceOptions,
): Result<Change> | undefined {
  const slot = chooseSlot(list, section, fields, options);
  const [near] = examples(list, section, slot.index);
  const isAlike =
    near?.shape === shape &&
    near.headers.join('\n').toLowerCase() === headers.join('\n').toLowerCase() &&
    markInFrontOf(list.text.slice(near.start, near.end)) === markInFrontOf(raw);
  const { number, spelled, renumbered, notes } = numberEntry(list, section, slot.index);
  if (!isAlike || (number === null) !== (numbered === null)) return undefined;
  const text = numbered ? raw.slice(0, numbered.start) + (spelled ?? '') + raw.slice(numbered.end) : raw;
  const edit = placeEntry(list, section, slot, text, renumbered);
  const change = { kind: 'insert', list, section, index: slot.index, edit, text, renumbered, template } as const;
  const fault = verifyChange(change, (now) =>
    saysTheSame(now.fields, fields) ? undefined : 'it would read otherwise',
  );
  if (fault) return failed(fault);
  return {
    ok: true,
    value: {
      edit,
      section: section.path,
      number,
      entry: text,
      notes,
      get placing() {
        return slot.explain();
      },
    },
  };
}

/** What stands in front of an entry's words: indent, mark of an item, marks of a heading. */
function markInFrontOf(raw: string): string {
  return (/^[ \t]{0,20}(?:[-*+]|\d{1,6}[.)]|#{1,6})?/.exec(raw)?.[0] ?? '').replace(/\d+/, '0');
}

/** The title and the addresses; how the rest falls into fields depends on the entries around. */
function saysTheSame(now: Entry['fields'], before: Entry['fields']): boolean {
  const links = (fields: Entry['fields']): string => Object.values(fields).filter(isAddress).sort().join('\n');
  return now.title === before.title && links(now) === links(before);
}
