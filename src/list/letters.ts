/** The letters and digits of a text, however it is escaped: what two spellings of one value have in common. */
export function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/&amp;/g, '&')
    .replace(/%[0-9a-f]{2}/gi, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
