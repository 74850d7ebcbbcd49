import { inlineTagsOf } from '../entry/inline-tags.ts';
import { namesLinksFreely } from '../entry/names-links-freely.ts';
import type { Style } from '../entry/style.ts';
import type { List } from './list.ts';

/** What a style takes from all entries of a list, however far they are. */
export function habitsOfList({ text, sections }: List): Pick<Style, 'namesLinksFreely' | 'inlineTags'> {
  const entries = sections.flatMap((section) => section.entries);
  return {
    namesLinksFreely: namesLinksFreely(entries.map(({ fields }) => fields)),
    inlineTags: inlineTagsOf(entries.map(({ start, end }) => text.slice(start, end))),
  };
}
