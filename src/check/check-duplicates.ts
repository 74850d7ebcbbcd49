import type { Entry } from '../list/list.ts';
import { type ListFile, type Place, placesOf } from '../list/place.ts';
import { compareMarks, type Marks, marksOf } from '../paper/same-paper.ts';
import { similarTitles } from '../paper/similar-titles.ts';
import { type Finding, finding } from './finding.ts';
import { linesOf } from './line-at.ts';

interface Known extends Place {
  readonly entry: Entry;
  readonly marks: Marks;
}

/** Entries with one address that are compared: where more share it, it is not that of a paper. */
const MOST_COMPARED = 20;

/**
 * Finds papers that are listed twice: by a common identity (an arXiv id, a DOI, …), the same address or the same title.
 * The later entry is named. Twice in one section is a `duplicate`, in two sections `listed-twice`; two titles with one paper
 * are `shared-paper`, which mostly is a link that was copied along.
 */
export function checkDuplicates(files: readonly ListFile[]): Finding[] {
  const index = new Map<string, Known[]>();
  const lines = new Map(files.map(({ path, list }) => [path, linesOf(list.text)]));
  const lineOf = (path: string, { start }: Entry): number => lines.get(path)?.(start) ?? 1;
  return placesOf(files).flatMap(({ file, section }) =>
    section.entries.flatMap((entry): Finding[] => {
      const marks = marksOf(entry.fields);
      const keys = [...marks.identities, ...(marks.titleKey === '' ? [] : [`title:${marks.titleKey}`])];
      const twins = keys
        .flatMap((key) => index.get(key) ?? [])
        .filter((known) => compareMarks(known.marks, marks) === 'same')
        // One address for two titles may be that of a page with both; an identity is that of one paper.
        .filter((known) => alike(known.marks, marks) || sharesIdentity(known.marks, marks));
      for (const key of keys) {
        const known = index.get(key) ?? [];
        if (known.length < MOST_COMPARED) index.set(key, [...known, { file, section, entry, marks }]);
      }
      const here = twins.find((known) => known.file === file && known.section.start === section.start);
      const twin = here ?? twins[0];
      if (!twin) return [];
      const place = { path: file.path, line: lineOf(file.path, entry) };
      const line = `line ${lineOf(twin.file.path, twin.entry)}`;
      const other = twin.file === file ? line : `${line} of ${twin.file.path}`;
      if (!alike(twin.marks, marks))
        return [
          finding('shared-paper', place, {
            value: marks.title,
            expected: `another than that of “${twin.marks.title}” on ${other}`,
          }),
        ];
      const code = twin === here ? 'duplicate' : 'listed-twice';
      return [finding(code, place, { value: marks.title || (entry.fields.paper ?? ''), expected: other })];
    }),
  );
}

function alike(one: Marks, other: Marks): boolean {
  return (
    one.titleKey === '' ||
    other.titleKey === '' ||
    one.titleKey === other.titleKey ||
    similarTitles(one.title, other.title)
  );
}

function sharesIdentity(one: Marks, other: Marks): boolean {
  return [...one.identities].some((key) => !key.startsWith('link:') && other.identities.has(key));
}
