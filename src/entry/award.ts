import { wordsOf } from '../knowledge/words.ts';
import { iconsOf } from './icons.ts';

const AWARD =
  /^(?:(?:long |short )?oral|spotlight|highlight(?:ed)?|posters?|(?:notable )?top[- ]?\d|(?:best|outstanding|distinguished) (?:[a-z&-]{1,20} ){0,3}(?:papers?|posters?|demos?|awards?|candidates?|reviews?|dissertation|thesis)\b|honou?rable mention|invited (?:talk|paper)|.{1,30} (?:award|runner[- ]up|finalist|honou?rable mention)s?\b)/i;

/** Whether a short text tells how a paper was honoured or presented: `Oral`, `Best Paper Award`, `🏆 Spotlight`. It is no venue, wherever it stands. */
export function isAward(text: string): boolean {
  const words = text.slice(iconsOf(text).length).trim();
  return words.length <= 60 && wordsOf(words).length <= 7 && !/[:?]/.test(words) && AWARD.test(words);
}
