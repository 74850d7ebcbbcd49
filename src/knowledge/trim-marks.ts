/**
 * A text without the given characters at its end.
 *
 * Written as a loop: `/[…]+$/` looks at every run of such characters in the text, and takes quadratic time on a long one.
 *
 * @param marks the characters, each on its own; blanks are meant by a space
 */
export function trimEndMarks(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && isMark(text[end - 1], marks)) end -= 1;
  return text.slice(0, end);
}

/** A text without the given characters at either end. */
export function trimMarks(text: string, marks: string): string {
  const trimmed = trimEndMarks(text, marks);
  let start = 0;
  while (start < trimmed.length && isMark(trimmed[start], marks)) start += 1;
  return trimmed.slice(start);
}

function isMark(character: string | undefined, marks: string): boolean {
  return character !== undefined && (marks.includes(character) || (marks.includes(' ') && /\s/.test(character)));
}
