import { findVenue } from '../paper/find-venue.ts';
import type { Drafts } from './drafts.ts';
import { findLinks } from './find-links.ts';
import { looksLikeNames } from './looks-like-names.ts';
import { isSpeech, LIKELY, SURE, titleLikeness } from './looks-like-title.ts';
import { isListItem, plainLine } from './plain-line.ts';
import { readEntryLine } from './read-entry-line.ts';
import { tidyTitle } from './tidy-title.ts';

/** Reads a line without a label: an entry with links, a title, a venue, authors; prose is left alone. */
export function readPlainLine(line: string, drafts: Drafts): void {
  const plain = plainLine(line);
  const links = findLinks(plain);
  if (links.length > 0) {
    const { title, roles } = readEntryLine(plain, links, isListItem(line));
    if (title !== undefined || Object.keys(roles).length > 0) drafts.addEntry(title, roles);
    return;
  }
  const alone = venueAlone(plain);
  if (isUnknownLabel(line) || drafts.continueTitle(plain)) return;
  const { title, venue } = tidyTitle(plain);
  const announced = announcedTitle(plain);
  if (alone !== undefined) drafts.addBeside('venue', alone);
  else if (looksLikeNames(plain)) drafts.addBeside('authors', plain);
  else if (announced !== undefined) drafts.offerTitle(announced);
  else if (titleLikeness(title) < LIKELY || (isHeading(line) && !looksWhole(title)) || /[:：]$/.test(plain)) return;
  else if (venue !== undefined && isListItem(line)) drafts.addEntry(plain, {});
  else drafts.offerTitle(plain);
}

const QUOTED = /["“]([^"“”]{12,300})["”]/;
const FEW_WORDS = 4;

/** A title that its line announces: `please add: Title`, `Name — "Title"`. */
function announcedTitle(line: string): string | undefined {
  const text = line.slice(0, LONGEST_LINE);
  const quoted = QUOTED.exec(text);
  if (quoted?.[1] && titleLikeness(quoted[1]) >= LIKELY && text.replace(quoted[0], '').split(/\s+/).length <= FEW_WORDS)
    return quoted[1];
  for (const { index } of [...text.matchAll(/[:：]\s/g)].slice(0, FEW_WORDS)) {
    const after = text.slice(index + 2).trim();
    if (isSpeech(text.slice(0, index)) && titleLikeness(after) >= SURE) return after;
  }
  return undefined;
}

const LONGEST_LINE = 1000;

function isHeading(line: string): boolean {
  return /^\s{0,3}#/.test(line);
}

/** Headings name sections, unless they are as long as a title or have a name and a colon. */
function looksWhole(title: string): boolean {
  return titleLikeness(title) >= SURE && (/[:：]\s/.test(title) || title.split(/\s+/).length > 5);
}

/** `**Display name**: Foo`: a label that means nothing here, and a value too short for the rest of a title. */
function isUnknownLabel(line: string): boolean {
  const value = /^[\s>*+-]*\*\*[^*]{1,40}(?:\*\*\s?[:：]|[:：]\*\*)(.*)$/.exec(line)?.[1];
  return value !== undefined && value.trim().split(/\s+/).length < FEW_WORDS;
}

/** The venue of a line that says nothing else. */
function venueAlone(line: string): string | undefined {
  const venue = line.length < 80 ? findVenue(line) : undefined;
  if (venue === undefined) return undefined;
  return /^\[.*\]$/.test(line) || !/\p{L}{2}/u.test(line.replace(venue, '')) ? venue : undefined;
}
