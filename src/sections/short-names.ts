import type { Place } from './place.ts';
import { PATH_SEPARATOR, pathKey } from './section-key.ts';

/**
 * Tells what places are called in a form: by the shortest end of their headings that no other section of the lists ends with, with the
 * file in front where another has the same headings.
 *
 * @param all the places that a name must not be mistaken for
 */
export function shortNames(all: readonly Place[]): (place: Place) => string {
  const paths = all.map(({ path }) => path);
  const short = shortestPaths(paths);
  const names = new Map(
    all.map(({ path, name }, index) => {
      const file = name.slice(0, name.length - path.join(PATH_SEPARATOR).length);
      // Two files of one text are read as one list, so that their sections are the same objects.
      return [name, file + (short[index] ?? '')];
    }),
  );
  return ({ name }) => names.get(name) ?? name;
}

/**
 * What each section is called in a form: the shortest end of its heading path that no other section of the list ends with.
 *
 * ```
 * Awesome › Pruning › 2024     "Pruning > 2024"
 * Awesome › Caching › 2024     "Caching > 2024"
 * Awesome › Surveys            "Surveys"
 * ```
 *
 * @param wanted paths of the sections to name, each from the outermost heading down
 * @param all paths of all sections of the list, which an end must not be mistaken for
 * @returns one name a path, in the same order; two sections of one path get the same name
 */
export function shortestPaths(
  wanted: readonly (readonly string[])[],
  all: readonly (readonly string[])[] = wanted,
): string[] {
  const counts = new Map<string, Set<string>>();
  for (const path of all)
    for (let length = 1; length <= path.length; length += 1) {
      const end = pathKey(path.slice(-length));
      counts.set(end, (counts.get(end) ?? new Set()).add(pathKey(path)));
    }
  return wanted.map((path) => {
    for (let length = 1; length < path.length; length += 1) {
      const end = path.slice(-length);
      if (counts.get(pathKey(end))?.size === 1 && !isReserved(end)) return end.join(PATH_SEPARATOR);
    }
    return path.join(PATH_SEPARATOR);
  });
}

/** GitHub keeps the option “None” for itself. */
const isReserved = (path: readonly string[]): boolean => path.length === 1 && /^none$/i.test(path[0] ?? '');
