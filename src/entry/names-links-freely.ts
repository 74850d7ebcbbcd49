import { isOneAddress } from '../knowledge/hosts.ts';
import type { Fields } from '../submission/submission.ts';
import { votesFor } from './votes.ts';

/** How many kinds of link stand in one or two entries each, and in no more than a quarter, where a list names its links freely: a further kind is one more. */
const FREE_KINDS = 3;

/**
 * Whether the entries of a list link to things of many kinds, each named as it comes (`[[Tutorial]]`, `[[PyPI]]`), so that a
 * link of a new kind is in their style; elsewhere it would be an invention.
 *
 * @param entries the fields of all entries of the list
 */
export function namesLinksFreely(entries: readonly Fields[]): boolean {
  const links = entries.flatMap((fields) => Object.entries(fields).filter(([, value]) => isOneAddress(value)));
  const shown = votesFor(links.flatMap(([id]) => (/-\d+$/.test(id) ? [] : [[id, 1] as const])));
  return [...shown.values()].filter((count) => count <= 2 && count * 4 <= entries.length).length >= FREE_KINDS;
}
