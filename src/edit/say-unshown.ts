import { findUnshown } from '../judge/find-unshown.ts';
import { quote } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';

/**
 * The one sentence that names what was given and does not stand in the new entry.
 *
 * @param fields ids of the fields
 * @param labels what people call them
 * @param hasRemarks whether the list's entries say something about their papers: else notes are for whoever reads the issue
 */
export function sayUnshown(
  fields: readonly string[],
  labels: Readonly<Record<string, string>> = {},
  hasRemarks = false,
): string[] {
  const named = fields.filter((id) => id !== 'notes' || hasRemarks).map((id) => quote(labels[id] ?? id));
  return named.length === 0 ? [] : [`This list shows no place for: ${named.join(', ')}.`];
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
