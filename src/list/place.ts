import { PATH_SEPARATOR } from './find-section.ts';
import { headlessSection, nameOfFile } from './headless-section.ts';
import type { ListFile, Section } from './list.ts';
import { countlessKey, isNamed, pathKey } from './path-key.ts';
import { shortestPaths } from './shortest-paths.ts';
import { type ToldPaths, tellApart } from './tell-apart.ts';

/** A section and the file it stands in. */
export interface Place {
  readonly file: ListFile;
  readonly section: Section;
}

/** Every section of every file, in their order. */
export function placesOf(files: readonly ListFile[]): Place[] {
  return files.flatMap((file) => file.list.sections.map((section) => ({ file, section })));
}

/** Paths of the sections that headings alone do not tell apart from others of their file, and of one without any heading. */
export function toldPathsOf(places: readonly Place[]): ToldPaths {
  const files = new Set(places.map(({ file }) => file));
  const headless = [...files].flatMap((file): [Section, readonly string[]][] => {
    const section = headlessSection(file.list);
    return section ? [[section, [nameOfFile(file)]]] : [];
  });
  return new Map([...[...files].flatMap(({ list }) => [...tellApart(list.sections)]), ...headless]);
}

/** Between a file and a section in it. */
const FILE_SEPARATOR = ': ';

/**
 * The files that an answer may mean, and the name of the section in it.
 *
 * ```
 * papers/vision.md: Pruning > 2024     one file, "Pruning > 2024"
 * Pruning > 2024                       all files, "Pruning > 2024"
 * ```
 */
export function splitFile(files: readonly ListFile[], asked: string): { files: readonly ListFile[]; name: string } {
  const answer = asked.trim();
  for (const file of files) {
    const rest = answer.toLowerCase().startsWith(file.path.toLowerCase()) ? answer.slice(file.path.length) : '';
    const name = /^\s*[:>：]\s*(\S.*)$/s.exec(rest)?.[1];
    if (name !== undefined) return { files: [file], name };
  }
  return { files, name: answer };
}

/**
 * What places are called: by the path of their headings, told apart where one file has the same twice ({@link tellApart}),
 * with the file in front where another file has it.
 *
 * ```
 * papers/audio.md: Papers > Pruning      papers/vision.md: Papers > Pruning      Papers > Surveys
 * ```
 */
export function sayPlaces(places: readonly Place[]): ReadonlyMap<Section, string> {
  const told = toldPathsOf(places);
  const names = withFiles(
    places,
    places.map(({ section }) => (told.get(section) ?? section.path).join(PATH_SEPARATOR)),
  );
  return new Map(places.map(({ section }, index) => [section, names[index] ?? '']));
}

/**
 * What each place is called in a form: as {@link shortestPaths} has it, with the file in front where headings do not tell
 * two apart.
 *
 * @param wanted places with entries
 * @param files all there are, whose sections a name must not be mistaken for
 * @returns one name a place, in the same order
 */
export function namePlaces(wanted: readonly Place[], files: readonly ListFile[]): string[] {
  const all = placesOf(files);
  const told = toldPathsOf(all);
  const pathOf = ({ section }: Place): readonly string[] => told.get(section) ?? section.path;
  return withFiles(wanted, shortestPaths(wanted.map(pathOf), all.map(pathOf)));
}

/**
 * The places that a name as {@link namePlaces} gives it stands for: those of the whole path, else those that end with it, else
 * the one that does but for the number of papers in a heading.
 */
export function placesNamed(name: string, places: readonly Place[]): Place[] {
  const split = splitFile([...new Set(places.map(({ file }) => file))], name);
  const inFile = findNamed(
    split.name,
    places.filter(({ file }) => split.files.includes(file)),
  );
  // A heading may look as if a file stood in front.
  return inFile.length > 0 ? inFile : findNamed(name, places);
}

function findNamed(name: string, places: readonly Place[]): Place[] {
  const told = toldPathsOf(places);
  const pathOf = ({ section }: Place): readonly string[] => told.get(section) ?? section.path;
  const spelt = places.filter((place) => endsAs(pathOf(place), name));
  if (spelt.length === 1) return spelt;
  const exact = places.filter(({ section }) => isNamed(section.path, name));
  const found = exact.length > 0 ? exact : places.filter((place) => isNamed(pathOf(place), name));
  const some = found.length > 0 ? found : namedButForCounts(name, places);
  const length = name.split(PATH_SEPARATOR).length;
  const whole = some.filter((place) => pathOf(place).length === length);
  return whole.length > 0 ? whole : some;
}

/** Whether a path ends with a name to the letter. */
function endsAs(path: readonly string[], name: string): boolean {
  const parts = name.split(PATH_SEPARATOR);
  return path.slice(-parts.length).join(PATH_SEPARATOR) === name;
}

function namedButForCounts(name: string, places: readonly Place[]): Place[] {
  const found = places.filter(({ section }) => isNamed(section.path, name, countlessKey));
  return new Set(found.map(({ section }) => pathKey(section.path))).size === 1 ? found : [];
}

/** Names of places, those that several files have with the file in front. */
function withFiles(places: readonly Place[], names: readonly string[]): string[] {
  const filesOf = new Map<string, Set<ListFile>>();
  const keys = places.map(({ section }) => pathKey(section.path));
  for (const [index, { file }] of places.entries()) {
    const key = keys[index] ?? '';
    filesOf.set(key, (filesOf.get(key) ?? new Set()).add(file));
  }
  return places.map(({ file }, index) => {
    const isElsewhere = (filesOf.get(keys[index] ?? '')?.size ?? 0) > 1;
    return isElsewhere ? file.path + FILE_SEPARATOR + names[index] : (names[index] ?? '');
  });
}
