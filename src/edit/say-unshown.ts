import { quote } from '../problems.ts';

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
