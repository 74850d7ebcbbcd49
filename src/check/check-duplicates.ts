import { isAddress } from '../knowledge/hosts.ts';
import { type Entry, type ListFile, lineAt } from '../list/list.ts';
import { compareMarks, type Marks, marksOf } from '../paper/same-paper.ts';
import { similarTitles } from '../paper/similar-titles.ts';
import { type Place, placesOf } from '../sections/place.ts';
import type { Fields } from '../submission/submission.ts';
import { type Finding, finding } from './finding.ts';

interface Marked {
  readonly entry: Entry;
  readonly marks: Marks;
}

interface Known extends Marked, Pick<Place, 'file' | 'section'> {}

/** Entries with one address that are compared: where more share it, it is not that of a paper. */
const MOST_COMPARED = 20;
/** Talks and notes share short titles (“Keynote”, “Reading note”); papers hardly ever do. */
const LONGEST_SHARED_TITLE = 5;
/** From so many, and such a part of the list, on it is how the list is arranged, and said once. */
const MANY = 20;
const LARGE_PART = 0.1;

/**
 * Finds papers that are listed twice: by a common identity (an arXiv id, a DOI, …), the same address or the same title.
 * The later entry is named. Twice in one section is a `duplicate`, in two sections `listed-twice`; two titles with one paper
 * are `shared-paper`, which mostly is a link that was copied along.
 */
export function checkDuplicates(files: readonly ListFile[]): Finding[] {
  const found = findTwins(files);
  const again = found.filter(({ code }) => code === 'listed-twice');
  const entries = placesOf(files).reduce((sum, { section }) => sum + section.entries.length, 0);
  const [first] = again;
  if (!first || again.length < Math.max(MANY, entries * LARGE_PART)) return found;
  const summary = finding('many-listed-twice', first, { value: `${again.length}`, expected: `line ${first.line}` });
  return [summary, ...found.filter((one) => !again.includes(one))];
}

function findTwins(files: readonly ListFile[]): Finding[] {
  const index = new Map<string, Known[]>();
  return placesOf(files).flatMap(({ file, section }) =>
    section.entries.flatMap((entry): Finding[] => {
      const marks = marksOf(entry.fields);
      const keys = [...marks.identities, ...(marks.titleKey === '' ? [] : [`title:${marks.titleKey}`])];
      const twins = keys
        .flatMap((key) => index.get(key) ?? [])
        .filter((known) => compareMarks(known.marks, marks) === 'same')
        // One address for two titles may be that of a page with both; an identity is that of one paper.
        .filter((known) => alike(known.marks, marks) || sharesIdentity(known.marks, marks))
        .filter((known) => !isOtherThing(known, { entry, marks }));
      for (const key of keys) {
        const known = index.get(key) ?? [];
        if (known.length < MOST_COMPARED) index.set(key, [...known, { file, section, entry, marks }]);
      }
      const here = twins.find((known) => known.file === file && known.section.start === section.start);
      const twin = here ?? twins[0];
      if (!twin) return [];
      const place = { path: file.path, line: lineAt(file.list, entry.start) };
      const line = `line ${lineAt(twin.file.list, twin.entry.start)}`;
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

/**
 * Whether two entries that look alike are not: rows without a title that say different things of one paper, and short titles
 * with nothing but different addresses.
 */
function isOtherThing(one: Marked, other: Marked): boolean {
  const [a, b] = [one.entry.fields, other.entry.fields];
  if (one.marks.titleKey === '' || other.marks.titleKey === '')
    return Object.keys(a).some((id) => id !== 'number' && id in b && a[id] !== b[id]);
  if (sharesIdentity(one.marks, other.marks) || one.marks.title.split(/\s+/).length > LONGEST_SHARED_TITLE)
    return false;
  const [links, others] = [linksOf(a), linksOf(b)];
  return links.length > 0 && others.length > 0 && !links.some((link) => others.includes(link));
}

function linksOf(fields: Fields): string[] {
  return Object.values(fields).filter(isAddress);
}

function sharesIdentity(one: Marks, other: Marks): boolean {
  return [...one.identities].some((key) => !key.startsWith('link:') && other.identities.has(key));
}
