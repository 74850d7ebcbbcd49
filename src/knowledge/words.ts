/** What blanks part. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/);
}

/** The words of a table in the code, which has them on several lines. */
export function tableWords(words = ''): string[] {
  return wordsOf(words).filter((word) => word !== '');
}

/** A text on one line: whatever blanks are between its words are one. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The lines of a text. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

/** The letters and digits of a text in small letters: what spellings of one name have in common. */
export function bareLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a text has a letter or a digit, of any script: without one it is marks. */
export function isWordy(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether a text has two letters next to each other. */
export function hasWord(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Whether a text has a letter of any script. */
export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Whether a text begins with a capital. */
export function beginsLarge(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Whether a text begins with a small letter. */
export function beginsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Whether a text is a number in digits and nothing else. */
export function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

/** Whether a character is punctuation that Markdown lets be escaped: https://spec.commonmark.org/0.31.2/#ascii-punctuation-character */
export function isPunctuation(char = ''): boolean {
  return /^[!-/:-@[-`{-~]$/.test(char);
}

/** Whether a text begins as BibTeX does: `@article{`. */
export function isBibtex(text: string): boolean {
  return /^@\w+\s*\{/.test(text);
}
