import type { Edit } from '../list/edit.ts';
import type { Heading } from '../list/headings.ts';
import { letters } from '../list/letters.ts';
import type { List } from '../list/list.ts';
import type { Page, PageHeading } from './page.ts';
import { retarget } from './page-link.ts';

/** Links to a heading that is called otherwise now, and the number of a paper in what they show. */
export function followLinks({ text }: List, page: Page, old: PageHeading, now: Heading, slug: string): Edit[] {
  const links = page.linksTo.get(old.slug) ?? [];
  const isAnchored = page.anchors.has(old.slug);
  const [number, next] = [old.text, now.text].map((heading) => /^\s*(\d{1,5})[.)]\s/.exec(heading)?.[1]);
  return links.flatMap((link): Edit[] => {
    const [from, to] = link.text;
    const shown = text.slice(from, to);
    const at =
      old.isEntry && number !== undefined && next !== undefined && number !== next ? shown.indexOf(number) : -1;
    const isNumbered =
      at >= 0 && /^\D*$/.test(shown.slice(0, at)) && /^[.)]\s/.test(shown.slice(at + (number?.length ?? 0)));
    return [
      ...(slug === link.target || isAnchored ? [] : [retarget(text, link, slug)]),
      ...(isNumbered ? [{ start: from + at, end: from + at + (number?.length ?? 0), content: next ?? '' }] : []),
    ];
  });
}

/**
 * Whether something leads to a heading in a way that cannot follow it: a link with another spelling of its anchor, or
 * with an address in front.
 */
export function isLinkedOddly({ lines, text }: List, page: Page, { slug, text: name }: PageHeading): boolean {
  const odd = page.links.some(
    ({ target }) => target !== slug && !page.anchors.has(target) && letters(target) === letters(name),
  );
  if (odd || page.anchors.has(slug)) return odd;
  const known = new Set(page.links.map(({ start }) => start - 1));
  const mark = `#${slug}`;
  return lines.some((line) => {
    if (line.opaque) return false;
    for (let at = line.text.indexOf(mark); at >= 0; at = line.text.indexOf(mark, at + 1)) {
      const isWhole = !/^[\p{L}\p{N}_-]/u.test(text.slice(line.start + at + mark.length, line.end));
      if (isWhole && !known.has(line.start + at)) return true;
    }
    return false;
  });
}
