import { findUnshown } from '../judge/find-unshown.ts';
import type { Reminder } from '../reminder.ts';
import type { Fields } from '../submission/submission.ts';

/**
 * The one reminder that names what was given and does not stand in the new entry.
 *
 * @param fields ids of the fields
 * @param labels what people call them
 * @param hasRemarks whether the list's entries say something about their papers: else notes are for whoever reads the issue
 */
export function remindOfUnshown(
  fields: readonly string[],
  labels: Readonly<Record<string, string>> = {},
  hasRemarks = false,
): Reminder[] {
  const values = fields.filter((id) => id !== 'notes' || hasRemarks).map((id) => labels[id] ?? id);
  return values.length === 0 ? [] : [{ code: 'no-place', values }];
}

/** What a section may say of all its entries. */
const SAID_ABOVE: readonly string[] = ['year', 'date', 'venue'];

/**
 * The ids without those whose value the section's headings say: a year under `2023`, the venue under `SIGGRAPH 2023`.
 *
 * @param path names of the section and of those around it
 */
export function unsaidAbove(ids: readonly string[], given: Fields, path: readonly string[]): string[] {
  const said = path.join(' · ');
  return ids.filter((id) => !SAID_ABOVE.includes(id) || findUnshown(said, { [id]: given[id] ?? '' }).length > 0);
}
