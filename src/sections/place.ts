import type { ListFile, Section } from '../list/list.ts';
import { frontMatter } from '../markdown/parse-blocks.ts';
import { PATH_SEPARATOR, pathKey } from './section-key.ts';
import { tellApart } from './tell-apart.ts';

/** A section, where it is, and what it is called. */
export interface Place {
  readonly file: ListFile;
  readonly section: Section;
  /** Its headings from the outermost down, with what tells it from others of its file: see {@link tellApart}. */
  readonly path: readonly string[];
  /** The path in words, with the file in front where another file has the same. */
  readonly name: string;
}

/** Between a file and a section in it. */
const FILE_SEPARATOR = ': ';

/**
 * Every section of every file, in their order.
 *
 * ```
 * papers/audio.md: Papers > Pruning      papers/vision.md: Papers > Pruning      Papers > Surveys
 * ```
 */
export function placesOf(files: readonly ListFile[]): Place[] {
  const filesOf = new Map<string, Set<ListFile>>();
  for (const file of files)
    for (const { path } of file.list.sections)
      filesOf.set(pathKey(path), (filesOf.get(pathKey(path)) ?? new Set()).add(file));
  return files.flatMap((file) => {
    const { sections } = file.list;
    const apart = tellApart(sections);
    const headless = headlessSection(sections);
    return sections.map((section): Place => {
      const path = section === headless ? [nameOfFile(file)] : (apart.get(section) ?? section.path);
      const isElsewhere = (filesOf.get(pathKey(section.path))?.size ?? 0) > 1;
      const name = (isElsewhere ? file.path + FILE_SEPARATOR : '') + path.join(PATH_SEPARATOR);
      return { file, section, path, name };
    });
  });
}

/** Whether a section's headings begin with those of another: it is that one, or a part of it. */
export function isUnder({ section }: Pick<Place, 'section'>, { section: { path } }: Pick<Place, 'section'>): boolean {
  return path.every((part, depth) => section.path[depth] === part);
}

/** The one section with entries of a list that has no heading above them. */
function headlessSection(sections: readonly Section[]): Section | undefined {
  const [filled, ...more] = sections.filter(({ entries }) => entries.length > 0);
  return more.length === 0 && filled?.path.length === 0 ? filled : undefined;
}

const TITLE = /^title:[ \t]*(?:"([^"\r\n]{1,200})"|'([^'\r\n]{1,200})'|([^\s"'>|#][^\r\n]{0,200}))[ \t]*$/m;

/**
 * What a list without headings is called: by the title in its front matter, else as its file is.
 *
 * ```
 * ---
 * title: Sleep papers      Sleep papers          lists/night-shifts.md      night-shifts
 * ---
 * ```
 */
function nameOfFile({ path, list }: ListFile): string {
  const [, ...titles] = TITLE.exec(frontMatter(list.text)) ?? [];
  return titles.find((title) => title !== undefined)?.trim() ?? baseName(path);
}

/** The name of a file without its folder and ending. */
export function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.[a-z]{2,8}$/i, '');
}

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
