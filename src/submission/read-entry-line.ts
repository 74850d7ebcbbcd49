import { fieldOfLabel } from '../knowledge/field-words.ts';
import { linkRole } from '../knowledge/link-role.ts';
import { trimEndMarks } from '../knowledge/trim-marks.ts';
import { findVenue } from '../paper/find-venue.ts';
import { isNothing } from './clean-answer.ts';
import { type FoundLink, withoutLinks } from './find-links.ts';
import { looksLikeNames } from './looks-like-names.ts';
import { LIKELY, titleLikeness } from './looks-like-title.ts';
import { tidyTitle } from './tidy-title.ts';

/** What a line with links says. */
export interface EntryLine {
  readonly title: string | undefined;
  /** Field id → address; the venue and the authors where the line names them. */
  readonly roles: Readonly<Record<string, string>>;
}

/**
 * Reads a line as people paste entries.
 *
 * ```
 * [Title](https://arxiv.org/…) [[Code](https://github.com/…)]
 * Title (ICLR 2023) [[Paper](…)] [[GitHub](…)]
 * Title https://arxiv.org/…
 * ```
 *
 * @param isItem whether the line is a list's item: then a link in front is the title, be it one word
 *
 * A link that is called by a field's name is that field; one that is called by many words is the title; others go by where
 * they lead.
 */
export function readEntryLine(line: string, links: readonly FoundLink[], isItem: boolean): EntryLine {
  const roles: Record<string, string> = {};
  let title: string | undefined;
  for (const link of links) {
    const role = roleOf(link);
    if (role === 'title' || (isItem && link.start === 0 && isName(link))) title ??= link.label;
    const id = role === 'title' ? linkRole(link.url).replace('project', 'paper') : role;
    if (id !== 'other' && id !== 'ignored') roles[id] ??= link.url;
  }
  const venue = findVenue(withoutLinks(line, links));
  if (venue !== undefined) roles.venue = venue;
  if (title !== undefined) return { title, roles };
  const before = trimEndMarks(line.slice(0, links[0]?.start), ' ([<:：,;|–-');
  return { ...leadingTitle(before, roles), roles };
}

/** The title in front of the links, apart from a date before it and the authors behind it. */
function leadingTitle(before: string, roles: Record<string, string>): { title: string | undefined } {
  const text = before.replace(/^\[[\d\s./-]{4,12}\]\s*/, '').replace(/\*([^*]{1,200})\*/g, '$1');
  const [first = '', second = ''] = text.split(/\.\s+/, 2);
  const isSplit = looksLikeNames(second) && titleLikeness(first) >= LIKELY;
  if (isSplit) roles.authors ??= second;
  const title = isSplit ? first : text;
  const isVenue = roles.venue !== undefined && !/\p{L}{2}/u.test(title.replace(roles.venue, ''));
  return { title: !isVenue && titleLikeness(tidyTitle(title).title) >= LIKELY ? title : undefined };
}

/** A label that is neither a field's name nor a word for "link". */
function isName({ label }: FoundLink): boolean {
  return (
    /^[\p{L}\p{N}]/u.test(label) &&
    fieldOfLabel(label) === undefined &&
    !/^(?:here|this|that|it|click here|https?:)/i.test(label)
  );
}

const LABEL_ROLES: Readonly<Record<string, string>> = { 'paper-or-title': 'paper', title: 'paper', venue: 'paper' };

function roleOf({ label, url }: FoundLink): string {
  if (isNothing(label) || /^(?:https?:|<.*>$)/.test(label)) return linkRole(url);
  const field = fieldOfLabel(label);
  if (field !== undefined) return LABEL_ROLES[field] ?? field;
  if (titleLikeness(tidyTitle(label).title) >= 1 && label.split(/\s/).length >= 3) return 'title';
  return linkRole(url);
}
