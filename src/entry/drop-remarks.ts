/** A comment with the blanks before it; it ends at the first `-->`, and none that GitHub hides is longer than an entry's line. */
const COMMENT = /[ \t]{0,8}<!--[^<>]{0,600}-->/g;

/**
 * A new entry without the remarks of its model: a comment in an existing entry is about that paper, so it goes unless most
 * entries hold the very same one.
 *
 * @param text the new entry
 * @param entries the list's entries as they stand
 */
export function dropRemarks(text: string, entries: readonly string[]): string {
  return text.replace(COMMENT, (comment) =>
    entries.filter((entry) => entry.includes(comment.trim())).length * 2 > entries.length ? comment : '',
  );
}
