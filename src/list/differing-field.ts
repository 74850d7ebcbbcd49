import type { Fields } from '../submission/submission.ts';

/** The first field in which two entries differ. */
export function differingField(one: Fields, other: Fields): string | undefined {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].find((id) => one[id] !== other[id]);
}
