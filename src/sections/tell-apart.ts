import { groupBy } from '../entry/group-by.ts';
import type { Section } from '../list/list.ts';
import { spelling } from './section-key.ts';

/** Paths that tell sections apart, of those that their headings alone do not. */
export type ToldPaths = ReadonlyMap<Section, readonly string[]>;

/**
 * Tells sections apart that stand under headings of the same words: by the heading of their level that introduces them where
 * each has another, else by their order. Where one of them alone holds entries the path of headings means that one.
 *
 * ```
 * ## Naps                                ## Naps      Naps (1st)
 * ### Of cats                            - …
 * ### 2024    Naps > Of cats > 2024      ## Dreams
 * ### Of dogs                            ## Naps      Naps (2nd)
 * ### 2024    Naps > Of dogs > 2024      - …
 * ```
 *
 * @param sections of one file, all of them
 */
export function tellApart(sections: readonly Section[]): ToldPaths {
  const twins = [...groupBy(sections, ({ path }) => path.map(spelling).join('\n')).values()].filter(
    (same) => same.length > 1 && same.filter(({ entries }) => entries.length > 0).length !== 1,
  );
  if (twins.length === 0) return new Map();
  const leads = leadsOf(sections);
  return new Map(
    twins.flatMap((same) => {
      const own = same.map((section) => leads.get(section) ?? '');
      const areApart = new Set(own.map(spelling)).size === own.length && !own.includes('');
      return same.map((section, index): [Section, string[]] => {
        const [above, last] = [section.path.slice(0, -1), section.path.at(-1) ?? ''];
        return [section, areApart ? [...above, own[index] ?? '', last] : [...above, last + sayOrdinal(index + 1)]];
      });
    }),
  );
}

/** The last heading without entries and without parts before each section, of its level and under the same heading. */
function leadsOf(sections: readonly Section[]): Map<Section, string> {
  const leads = new Map<Section, string>();
  const open = new Map<string, string>();
  for (const [index, section] of sections.entries()) {
    const { path, entries, kind } = section;
    const parent = path.slice(0, -1).map(spelling).join('\n');
    const hasParts = (sections[index + 1]?.path.length ?? 0) > path.length;
    if (kind === 'heading' && entries.length === 0 && !hasParts) open.set(parent, path.at(-1) ?? '');
    else leads.set(section, open.get(parent) ?? '');
  }
  return leads;
}

function sayOrdinal(ordinal: number): string {
  const [last, ten] = [ordinal % 10, Math.floor(ordinal / 10) % 10];
  const ending = ten === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th');
  return ` (${ordinal}${ending})`;
}
