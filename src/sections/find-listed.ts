import { type ListFile, lineAt } from '../list/list.ts';
import { type Difference, type Duplicate, findDuplicates, type KnownEntry } from '../paper/find-duplicates.ts';
import type { Paper } from '../paper/paper.ts';
import { type Problem, problem, quote } from '../problems.ts';
import { type Place, placesOf } from './place.ts';
import { shortNames } from './short-names.ts';

interface ListedEntry extends KnownEntry {
  readonly file: ListFile;
  readonly start: number;
  /** What the section is called in a form. */
  readonly shown: string;
}

/**
 * What stands against adding a paper at a place because the lists have it, or seem to: `already-listed` where it is in this
 * very section, `listed-elsewhere` where it is in another, `similar-title` where only the titles are nearly the same. At most
 * one for each.
 *
 * @param own the place asked for, `null` where it is not known: then every section is another
 */
export function findListed(files: readonly ListFile[], own: Place | null, paper: Paper): Problem[] {
  const places = placesOf(files);
  const short = shortNames(places);
  const entries = places.flatMap((place) => {
    const { file, name } = place;
    const shown = short(place);
    return place.section.entries.map(
      ({ number, fields, start }): ListedEntry => ({ section: name, number, fields, start, file, shown }),
    );
  });
  const found = findDuplicates(paper, entries, (other) => other === own?.name);
  const same = found.filter(({ sameness }) => sameness === 'same');
  const here = same.find(({ sameSection }) => sameSection);
  const shown = new Set(entries.flatMap(({ fields }) => Object.keys(fields)));
  if (here) return [report('already-listed', paper, here, shown)];
  const elsewhere = same[0] ? [report('listed-elsewhere', paper, same[0], shown)] : [];
  const similar = found.find(({ sameness }) => sameness !== 'same');
  return [...elsewhere, ...(similar ? [report('similar-title', paper, similar, shown)] : [])];
}

function report(
  code: 'already-listed' | 'listed-elsewhere' | 'similar-title',
  { fields }: Paper,
  { entry, differs }: Duplicate<ListedEntry>,
  shown: ReadonlySet<string>,
): Problem {
  const name = code === 'similar-title' ? ` ${quote(entry.fields.title ?? '')},` : '';
  const number = entry.number === null ? 'an entry of' : `number ${entry.number} in`;
  const line = lineAt(entry.file.list, entry.start);
  return problem(code, {
    field: 'title',
    value: fields.title ?? fields.paper ?? '',
    expected:
      `${name} ${number} ${quote(entry.shown)}.${code === 'already-listed' ? sayDifferences(differs, shown) : ''}`.trim(),
    see: { path: entry.file.path, line },
  });
}

const MOST_DIFFERENCES = 4;

/** What the two say differently, as far as entries of this list show it. */
function sayDifferences(differs: readonly Difference[], shown: ReadonlySet<string>): string {
  const told = differs.filter(({ field }) => shown.has(field)).slice(0, MOST_DIFFERENCES);
  if (told.length === 0) return ' Nothing in it would change.';
  const parts = told.map(({ field, listed, asked }) =>
    listed === undefined
      ? `it has no ${quote(field)}, here it is ${quote(asked)}`
      : `its ${quote(field)} is ${quote(listed)}, here it is ${quote(asked)}`,
  );
  return ` Is this an update? Differences: ${parts.join('; ')}.`;
}
