import { type Difference, type Duplicate, findDuplicates, type KnownEntry } from '../paper/find-duplicates.ts';
import type { Paper } from '../paper/paper.ts';
import { type Problem, problem, quote } from '../problems.ts';
import { findSection, PATH_SEPARATOR } from './find-section.ts';
import type { List } from './list.ts';

interface ListedEntry extends KnownEntry {
  readonly start: number;
}

/**
 * What stands against adding a paper because the list has it, or seems to: `already-listed` where it is in the section
 * asked for, `listed-elsewhere` where it is in another, `similar-title` where only the titles are nearly the same. At
 * most one for each; none where the section is not known, which somebody else complains about.
 */
export function findListed(list: List, paper: Paper): Problem[] {
  const section = findSection(list, paper.section, paper.fields['sub-group']);
  if (!section.ok) return [];
  const own = section.value.path.join(PATH_SEPARATOR);
  const entries = list.sections.flatMap(({ path, entries }) =>
    entries.map(
      ({ number, fields, start }): ListedEntry => ({ section: path.join(PATH_SEPARATOR), number, fields, start }),
    ),
  );
  const found = findDuplicates(paper, entries, (other) => other === own);
  const same = found.filter(({ sameness }) => sameness === 'same');
  const here = same.find(({ sameSection }) => sameSection);
  const shown = new Set(entries.flatMap(({ fields }) => Object.keys(fields)));
  if (here) return [report('already-listed', list, paper, here, shown)];
  const elsewhere = same[0] ? [report('listed-elsewhere', list, paper, same[0], shown)] : [];
  const similar = found.find(({ sameness }) => sameness !== 'same');
  return [...elsewhere, ...(similar ? [report('similar-title', list, paper, similar, shown)] : [])];
}

function report(
  code: 'already-listed' | 'listed-elsewhere' | 'similar-title',
  list: List,
  { fields }: Paper,
  { entry, differs }: Duplicate<ListedEntry>,
  shown: ReadonlySet<string>,
): Problem {
  const name = code === 'similar-title' ? ` ${quote(entry.fields.title ?? '')},` : '';
  const number = entry.number === null ? 'an entry of' : `number ${entry.number} in`;
  const line = list.text.slice(0, entry.start).split('\n').length;
  return problem(code, {
    field: 'title',
    value: fields.title ?? fields.paper ?? '',
    expected:
      `${name} ${number} ${quote(entry.section)}.${code === 'already-listed' ? sayDifferences(differs, shown) : ''}`.trim(),
    see: { line },
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
