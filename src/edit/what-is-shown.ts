import { inlineTagsOf } from '../entry/inline-tags.ts';
import type { Template } from '../entry/template.ts';
import { allEntries, type List } from '../list/list.ts';
import type { Shown } from '../paper/tidy-fields.ts';

/** A tag in code: `` `Image Generation` ``. */
const CODE = /`([^`\n]{1,40})`/g;

/**
 * What lists show, for what was typed to be understood by.
 *
 * @param template where entries are written by one, which escapes every tag of HTML
 */
export function whatIsShown(lists: readonly List[], template: Template | null): Shown {
  const entries = lists.flatMap((list) =>
    allEntries(list).map(({ start, end, fields }) => ({ raw: list.text.slice(start, end), fields })),
  );
  return {
    seen: entries.map(({ fields }) => fields),
    marks: template ? new Set() : inlineTagsOf(entries),
    tags: entries.flatMap(({ raw }) => [...raw.matchAll(CODE)].map(([, tag = '']) => tag.trim())),
  };
}
