import type { Section } from './list.ts';

/**
 * The sections by the anchors that GitHub gives their headings: the second `Naps` is `#naps-1`.
 *
 * @param sections of one file, or of several: then an anchor may stand for more than one
 */
export function headingAnchors(sections: readonly Section[]): ReadonlyMap<string, Section[]> {
  const seen = new Map<string, number>();
  const anchors = new Map<string, Section[]>();
  for (const section of sections.filter(({ kind }) => kind === 'heading')) {
    const slug = (section.path.at(-1) ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]+/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    const anchor = before === 0 ? `#${slug}` : `#${slug}-${before}`;
    anchors.set(anchor, [...(anchors.get(anchor) ?? []), section]);
  }
  return anchors;
}
