import { applyPatch, parsePatch, reversePatch } from 'diff';

/** What a pull request does to a file, by the lines of the file as it will be. Lines count from 1. */
export interface Patched {
  /** The file as it was, but perhaps for its last line break. */
  readonly before: string;
  readonly isAdded: (line: number) => boolean;
  /** Whether these lines are shown together in the diff, so that one comment may stand on all of them. */
  readonly isShown: (first: number, last: number) => boolean;
}

/**
 * Reads the hunks of one file, as GitHub lists them with the files of a pull request; `undefined` where they are not those
 * of this text.
 *
 * ```
 * @@ -3,2 +3,3 @@
 *  - one            line 3, shown
 * +- two            line 4, shown and added
 *  - three          line 5, shown
 * ```
 *
 * @param after the file as it will be
 * @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
export function readPatch(patch: string, after: string): Patched | undefined {
  const [parsed, ...more] = parsePatch(patch);
  if (!parsed?.hunks.length || more.length > 0) return undefined;
  const before = applyPatch(after, reversePatch(parsed), { autoConvertLineEndings: false });
  if (before === false) return undefined;
  const added = new Set<number>();
  const shown = new Map<number, number>();
  for (const [index, { newStart, lines }] of parsed.hunks.entries()) {
    let line = newStart;
    for (const text of lines) {
      if (text.startsWith('-') || text.startsWith('\\')) continue;
      if (text.startsWith('+')) added.add(line);
      shown.set(line, index);
      line += 1;
    }
  }
  return {
    before,
    isAdded: (line) => added.has(line),
    isShown: (first, last) => {
      const hunk = shown.get(first);
      return hunk !== undefined && shown.get(last) === hunk;
    },
  };
}
