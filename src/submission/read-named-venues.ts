import { findVenues } from '../paper/find-venue.ts';
import { plainLine } from './plain-line.ts';
import type { Fields } from './submission.ts';

/** `SegFormer: NeurIPS 2021`, `M3CoT: … . ACL 2024`: what a method is called, and where its paper appeared at the end or behind the colon. */
const NAMED = /^([\p{L}\p{N}][\p{L}\p{N}+.'-]{1,30}(?: [\p{L}\p{N}+.'-]{1,20})?)\s?[:：]\s/u;
/** One such line may say anything. */
const FEWEST = 2;

/**
 * Papers that are only called by what their method is, each on a line with its venue: enough to tell how many are meant and to say
 * so, not enough to write one.
 *
 * @returns none where there are fewer than two such lines
 */
export function readNamedVenues(lines: readonly string[]): Fields[] {
  const papers = lines.flatMap((line): Fields[] => {
    const text = plainLine(line);
    const name = NAMED.exec(text)?.[1];
    const [venue] = findVenues(text);
    if (name === undefined || venue === undefined) return [];
    const isAtEnd = /^[\s.)\]]*$/.test(text.slice(venue.end));
    const isBehindName = /[:：]\s*$/.test(text.slice(0, venue.start));
    return isAtEnd || isBehindName ? [{ name, venue: venue.text }] : [];
  });
  return papers.length >= FEWEST ? papers : [];
}
