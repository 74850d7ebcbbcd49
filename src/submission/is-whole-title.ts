import { findVenues } from '../paper/find-venue.ts';

const FEW_WORDS = 4;

/**
 * Whether a text that was taken for a title can be a whole one. A wrong title is worse than none, which is asked for.
 *
 * ```
 * "…"                                     no letters
 * "RoboCerebra: …", "A DiT-style Zig..."  cut
 * "PVTv2: CVMJ 2022 (PVT: ICCV 2021)"     what remains beside several venues are names
 * ```
 */
export function isWholeTitle(text: string): boolean {
  if (!/\p{L}{2}|[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]/u.test(text) || /…|\.{3}/.test(text)) return false;
  const venues = findVenues(text);
  if (venues.length < 2) return true;
  let rest = '';
  let from = 0;
  for (const { start, end } of venues) {
    rest += `${text.slice(from, start)} `;
    from = Math.max(from, end);
  }
  const words = (rest + text.slice(from)).split(/[^\p{L}\p{N}]+/u).filter((word) => /\p{L}/u.test(word));
  return words.length >= FEW_WORDS;
}
