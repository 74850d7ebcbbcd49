import { inlineTagsOf } from '../entry/inline-tags.ts';
import type { Template } from '../entry/template.ts';
import { allEntries, type List } from '../list/list.ts';
import type { Shown } from '../paper/tidy-fields.ts';
import type { Fields } from '../submission/submission.ts';

/** A tag in code: `` `Image Generation` ``. */
const CODE = /`([^`\n]{1,40})`/g;
/** A hashtag in plain text: `#wind`. */
const HASHTAG = /(?<=\s)#\p{L}[\p{L}\p{N}_-]{0,40}(?=\s|$)/gu;

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
    shortYears: hasShortYears(entries),
    hashtags: entries.map(({ raw }) => raw.match(HASHTAG) ?? []),
    tags: entries.flatMap(({ raw }) => [...raw.matchAll(CODE)].map(([, tag = '']) => tag.trim())),
  };
}

/** Fewest venues with a year that tell how a list writes them, and the share of them that is most. */
const FEWEST = 3;
const MOST = 0.8;

/** Whether most venues have a short year: `CVPR'24`. */
function hasShortYears(entries: readonly { readonly raw: string; readonly fields: Fields }[]): boolean {
  const dated = entries.filter(({ fields: { venue, year } }) => venue !== undefined && /^\d{4}$/.test(year ?? ''));
  const short = dated.filter(({ raw, fields: { venue = '', year = '' } }) =>
    ["'", '’'].some((mark) => raw.includes(`${venue}${mark}${year.slice(2)}`)),
  );
  return dated.length >= FEWEST && short.length >= dated.length * MOST;
}
