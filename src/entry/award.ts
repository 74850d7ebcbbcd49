import { AWARD_WORDS } from '../knowledge/award-words.ts';
import { hasMark } from '../knowledge/trim-marks.ts';
import { wordsOf } from '../knowledge/words.ts';
import { iconsOf } from './icons.ts';

/** Whether a short text tells how a paper was honoured or presented: `Oral`, `Best Paper Award`, `🏆 Spotlight`. It is no venue, wherever it stands. */
export function isAward(text: string): boolean {
  const words = text.slice(iconsOf(text).length).trim();
  return words.length <= 60 && wordsOf(words).length <= 7 && !hasMark(words, ':?') && AWARD_WORDS.test(words);
}
