import { fieldOfLabel } from '../knowledge/field-words.ts';
import { linkRole } from '../knowledge/link-role.ts';
import { findVenue } from '../paper/find-venue.ts';
import type { Drafts } from './drafts.ts';
import { findLinks } from './find-links.ts';
import { titleLikeness } from './looks-like-title.ts';
import { plainLine } from './plain-line.ts';
import type { TableRow } from './read-table.ts';
import { tidyTitle } from './tidy-title.ts';

/** Adds the paper of one table row: cells by their heads, the others by what they hold. */
export function readTableRow({ cells }: TableRow, drafts: Drafts): void {
  const named = new Map<string, string>();
  const links: Record<string, string> = {};
  let title: string | undefined;
  for (const { field, text } of cells) {
    if (text === '') continue;
    const [link] = findLinks(text);
    const id = field === 'paper-or-title' || field === 'title-or-name' ? 'title' : field;
    if (
      id === 'title' ||
      (id === undefined && title === undefined && titleLikeness(tidyTitle(link?.label ?? text).title) >= 2)
    ) {
      title ??= link ? link.label || undefined : plainLine(text);
      if (link) links[linkRole(link.url) === 'code' ? 'code' : 'paper'] ??= link.url;
    } else if (link) {
      const role = id ?? fieldOfLabel(link.label) ?? linkRole(link.url);
      links[role === 'paper-or-title' ? 'paper' : role] ??= link.url;
    } else if (id !== undefined) named.set(id, plainLine(text));
    else {
      const venue = findVenue(text);
      if (venue !== undefined) named.set('venue', venue);
    }
  }
  if (title === undefined && links.paper === undefined) return;
  delete links.other;
  delete links.ignored;
  drafts.addEntry(title, links);
  for (const [id, value] of named) drafts.add(id, id, value);
}
