import picomatch from 'picomatch';
import { failed, problem, quote, type Result } from '../problems.ts';

/** Files that are taken for lists at most: each is read for every submission. */
const MOST_LISTS = 50;

/** Everything that means something in a pattern but `*`: in a path it is only itself. */
const SPECIAL = /[?[\]{}()!+@|^$\\]/g;

/**
 * The files that `list` in the configuration names, in its order, each once; those of one pattern by their paths.
 *
 * ```
 * ["README.md", "papers/*.md"]    README.md, papers/audio.md, papers/vision.md
 * ```
 *
 * Problems: `no-list` for a pattern that no file matches, `bad-config` for more than 50 files. A path without `*` is taken
 * as it is, whether or not there is such a file.
 *
 * @param paths all files there are, `null` where they are too many to be told
 */
export function matchLists(lists: readonly string[], paths: readonly string[] | null): Result<string[]> {
  const found = new Set<string>();
  for (const list of lists) {
    const named = list.includes('*') ? matching(list, paths) : [list];
    if (named === null)
      return failed(
        problem('bad-config', {
          value: list,
          expected: `paths without * under ${quote('list')}, since the repository has too many files to look through`,
        }),
      );
    if (named.length === 0) return failed(problem('no-list', { value: list }));
    for (const path of named) found.add(path);
  }
  if (found.size > MOST_LISTS)
    return failed(
      problem('bad-config', { value: `${found.size} files`, expected: `at most ${MOST_LISTS} under ${quote('list')}` }),
    );
  return { ok: true, value: [...found] };
}

/** Longest path that a pattern matches, as it is for one in the configuration: it bounds the work on hostile trees. */
const LONGEST_PATH = 200;

function matching(pattern: string, paths: readonly string[] | null): string[] | null {
  if (paths === null) return null;
  const matches = picomatch(pattern.replace(SPECIAL, '\\$&'), { windows: false });
  return paths.filter((path) => path.length <= LONGEST_PATH && matches(path)).sort();
}
