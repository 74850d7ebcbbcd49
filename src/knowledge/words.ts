/** What blanks part. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/);
}

/** Whether a text has a letter or a digit, of any script: without one it is marks. */
export function isWordy(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether a text has two letters next to each other. */
export function hasWord(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
