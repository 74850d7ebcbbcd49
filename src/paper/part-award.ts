import { AWARD_WORDS } from '../knowledge/award-words.ts';
import { trimEndMarks } from '../knowledge/trim-marks.ts';
import type { Fields } from '../submission/submission.ts';
import { readVenue } from './venue.ts';

/**
 * How a paper was presented or honoured, where that was typed behind its venue, in a field of its own where the list shows such.
 *
 * ```
 * venue "COLM 2024 (oral)"   list "[ICLR'24 **Oral**]"   → venue "COLM 2024", award "Oral"
 * ```
 *
 * @param seen fields of the list's entries
 * @returns the fields that change
 */
export function partAward({ venue = '', award }: Fields, seen: readonly Fields[]): Fields {
  const awards = seen.flatMap((entry) => entry.award ?? []);
  const { qualifier } = readVenue(venue);
  const at = qualifier === undefined ? -1 : venue.toLowerCase().lastIndexOf(qualifier.toLowerCase());
  const isLast = qualifier !== undefined && at > 0 && /^[)\]\s.]{0,3}$/.test(venue.slice(at + qualifier.length));
  const isKnown = award !== undefined || awards.length === 0 || seen.some((entry) => entry.venue === venue);
  if (isKnown || !isLast || !AWARD_WORDS.test(qualifier)) return {};
  const typed = venue.slice(at, at + qualifier.length);
  const spelt = awards.find((one) => one.toLowerCase() === typed.toLowerCase());
  return { venue: trimEndMarks(venue.slice(0, at), ' ,;:([-'), award: spelt ?? typed };
}
