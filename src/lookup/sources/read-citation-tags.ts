import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { CslPerson } from '../../metadata/metadata.ts';
import type { Said } from '../answer-cache.ts';
import { boundedDate, boundedPeople, boundedText } from './bounded.ts';
import { plainTitle } from './plain-title.ts';

/** Names of tags that say where a paper appeared, the first before the others. */
const CONTAINERS: readonly string[] = ['citation_conference_title', 'citation_journal_title', 'citation_inbook_title'];
const DATES: readonly string[] = [
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'citation_year',
];

/**
 * Reads the tags by which pages of publishers tell search engines what paper they show.
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 *
 * @param source who says it
 * @returns `null` where the page has no title of a paper
 */
export function readCitationTags(page: string, source: string): Said | null {
  const tags = metaTags(page);
  const first = (...names: readonly string[]): string | undefined =>
    names.flatMap((name) => tags.get(name) ?? []).find((value) => value !== '');
  const title = boundedText(plainTitle(first('citation_title') ?? ''));
  if (title === undefined) return null;
  const container = boundedText(first(...CONTAINERS));
  const issued = boundedDate((first(...DATES) ?? '').split(/[/-]/));
  const doi = boundedText(first('citation_doi'))?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/i, '');
  const authors = tags.get('citation_author') ?? (first('citation_authors') ?? '').split(';');
  return {
    source,
    item: {
      title,
      author: boundedPeople(authors.map(personNamed)),
      ...(container !== undefined && { 'container-title': container }),
      ...(issued && { issued }),
      ...(doi !== undefined && { DOI: doi }),
    },
  };
}

/** `Lee, Ann` or `Ann Lee`. */
function personNamed(name: string): CslPerson {
  const [family, given, ...more] = name.split(',').map(boundedText);
  return family !== undefined && given !== undefined && more.length === 0
    ? { family, given }
    : { literal: boundedText(name) };
}

/** Contents of the page's `meta` tags, by their names in small letters. */
function metaTags(page: string): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  // Without recursion: a page may nest as deep as it likes.
  const left: DefaultTreeAdapterTypes.ChildNode[] = [...parse(page).childNodes].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'meta') {
      const attribute = (wanted: string): string => node.attrs.find(({ name }) => name === wanted)?.value ?? '';
      const name = (attribute('name') || attribute('property')).toLowerCase();
      tags.set(name, [...(tags.get(name) ?? []), attribute('content').trim()]);
    }
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child) left.push(child);
    }
  }
  return tags;
}
