import { AMBIGUOUS_VENUES, VENUES, venueByName } from '../knowledge/venues.ts';
import { lettersOf } from './known-words.ts';

/**
 * The name of the server that an address leads to, where labels of links name servers.
 *
 * ```
 * "arxiv", "https://www.medrxiv.org/content/…"   medRxiv
 * "doi", "https://arxiv.org/abs/…"               arXiv
 * ```
 *
 * @param label a label that names another server, or DOIs
 */
export function serverNamed(label: string, address: string): string | undefined {
  return venueByName(label) === undefined && !/^doi$/i.test(label) ? undefined : serverOf(address);
}

/** The name of the server that an address leads to, where it is one that papers are said to be on: `bioRxiv`. */
export function serverOf(address: string): string | undefined {
  const host = lettersOf(/^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? '');
  return VENUES.map(({ names: [name = ''] }) => name).find(
    (name) => !AMBIGUOUS_VENUES.includes(name) && lettersOf(name).length > SHORTEST && host.includes(lettersOf(name)),
  );
}

const SHORTEST = 3;
