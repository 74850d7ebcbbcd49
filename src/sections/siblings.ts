import type { List, Section } from '../list/list.ts';

/** Other sections with entries, the nearest relatives first, then by distance in the text. */
export function siblings(list: List, section: Section): Section[] {
  const at = list.sections.indexOf(section);
  const shared = (other: Section) => other.path.filter((part, i) => section.path[i] === part).length;
  return list.sections
    .map((other, i) => ({ other, far: Math.abs(i - at) - shared(other) * 1000 }))
    .filter(({ other }) => other !== section && other.entries.length > 0)
    .sort((a, b) => a.far - b.far)
    .map(({ other }) => other);
}
