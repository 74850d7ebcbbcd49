/**
 * The words of a heading without the marks that may close it: `Naps ##`. Marks that no blank parts from a word belong to it.
 * https://github.github.com/gfm/#atx-headings
 */
export function withoutClosingMarks(text: string): string {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (trimmed[end - 1] === '#') end -= 1;
  return end === 0 || /\s/.test(trimmed[end - 1] ?? '') ? trimmed.slice(0, end).trim() : trimmed;
}
