import { isAddress } from '../knowledge/hosts.ts';
import type { Fields } from '../submission/submission.ts';
import { addressKey } from './link-key.ts';
import type { Paper } from './paper.ts';
import { compareMarks, marksOf } from './same-paper.ts';
import { titleKey } from './title-key.ts';

/** An entry as far as duplicates are concerned. */
export interface KnownEntry {
  readonly section: string;
  readonly number: number | null;
  readonly fields: Fields;
}

/** An entry that is, or may be, the paper that was asked for. */
export interface Duplicate<E extends KnownEntry = KnownEntry> {
  readonly entry: E;
  readonly sameness: 'same' | 'similar-title';
  readonly sameSection: boolean;
  /** Fields that the paper states otherwise than the entry, or that the entry lacks. */
  readonly differs: readonly Difference[];
}

/** One field in which a paper and an entry differ. */
export interface Difference {
  readonly field: string;
  /** `undefined` where the entry has none. */
  readonly listed: string | undefined;
  readonly asked: string;
}

/**
 * The entries of a list that are, or may be, the paper that was asked for: certain ones first, then those in the section
 * asked for. A duplicate with differences looks like an update.
 *
 * @param isSection whether an entry's section is the one that the paper asks for
 */
export function findDuplicates<E extends KnownEntry>(
  paper: Paper,
  entries: readonly E[],
  isSection: (section: string) => boolean = (section) => section === paper.section,
): Duplicate<E>[] {
  const asked = marksOf(paper.fields);
  const found = entries.flatMap((entry): Duplicate<E>[] => {
    const sameness = compareMarks(asked, marksOf(entry.fields));
    if (sameness === 'different') return [];
    return [
      { entry, sameness, sameSection: isSection(entry.section), differs: differences(paper.fields, entry.fields) },
    ];
  });
  return found.sort((a, b) => rank(a) - rank(b));
}

function rank({ sameness, sameSection }: Duplicate): number {
  return (sameness === 'same' ? 0 : 2) + (sameSection ? 0 : 1);
}

/** Not part of what an entry says. */
const SILENT: ReadonlySet<string> = new Set(['notes', 'section']);

function differences(asked: Fields, listed: Fields): Difference[] {
  return Object.entries(asked).flatMap(([field, value]) => {
    const known = listed[field];
    if (SILENT.has(field) || (known !== undefined && comparable(known) === comparable(value))) return [];
    return [{ field, listed: known, asked: value }];
  });
}

function comparable(value: string): string {
  return isAddress(value) ? addressKey(value) : titleKey(value) || value;
}
