import { bareLetters } from '../knowledge/words.ts';

/** The letters and digits of a text, however it is escaped: what two spellings of one value have in common. */
export function letters(text: string): string {
  return bareLetters(text.replace(/&amp;|%[0-9a-f]{2}/gi, ''));
}
