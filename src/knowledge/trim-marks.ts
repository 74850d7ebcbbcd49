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

/** A text without the given characters at its beginning. */
export function trimStartMarks(text: string, marks: string): string {
  let start = 0;
  while (start < text.length && isMark(text[start], marks)) start += 1;
  return text.slice(start);
}

/** A text without the given characters at either end. */
export function trimMarks(text: string, marks: string): string {
  return trimStartMarks(trimEndMarks(text, marks), marks);
}

/** Whether a text begins with one of the given characters. */
export function beginsWithMark(text: string, marks: string): boolean {
  return isMark(text[0], marks);
}

/** Whether a text ends in one of the given characters. */
export function endsInMark(text: string, marks: string): boolean {
  return isMark(text.at(-1), marks);
}

/** Whether a text has one of the given characters. */
export function hasMark(text: string, marks: string): boolean {
  return [...marks].some((mark) => text.includes(mark));
}

function isMark(character: string | undefined, marks: string): boolean {
  return character !== undefined && (marks.includes(character) || (marks.includes(' ') && /\s/.test(character)));
}
