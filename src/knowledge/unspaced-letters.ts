/** Letters of scripts that put no blanks between words, so that words have to be told by their number. */
export const UNSPACED_LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
