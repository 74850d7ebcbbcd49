import { wordsOf } from '../knowledge/words.ts';
import { hasInitial, isAuthors, isWholeName, leadOfAuthors, namesOf, namesOthers } from './authors.ts';
import { isAcronym, isVenue, spellingKey } from './venues.ts';

/** So many texts of a place say whether people stand there; more, where none of them can be anything but a name. */
const LEAST = 3;
const LEAST_UNSURE = 4;

/** Share of the texts that must read as names of people. */
const MOST = 0.8;

/** Share of the texts that only people are called by, and of those that are known venues. */
const SURE = 0.1;
const KNOWN = 0.1;

/** Share of the texts that differ where people stand: one of them has written more than one paper, but a venue comes again and again. */
const DISTINCT = 0.5;
const DISTINCT_UNSURE = 0.8;

/**
 * Whether texts beside dates that could be venues by their make are people: `(John Unsworth, 2002)`, `(Lisa Spiro et al., 2012)`.
 * Most of them differ, none is a known venue, and some are what no venue is called. Without such, all must be whole names, and
 * their last words neither the same nor words of titles: `(Cell Reports, 2020)`, `(Molecular Reports, 2021)`.
 *
 * @param texts what stands at one place, of each entry
 * @param titles of the same entries; without them, only what no venue is called tells
 */
export function arePersons(texts: readonly string[], titles?: readonly string[]): boolean {
  if (texts.length < LEAST) return false;
  const count = (test: (text: string) => boolean): number => texts.filter(test).length;
  if (count((text) => isVenue(text) || isAcronym(text)) > texts.length * KNOWN) return false;
  if (count((text) => isWholeName(text) || isAuthors(text)) < texts.length * MOST) return false;
  const distinct = new Set(texts.map(spellingKey)).size;
  if (count(areSurelyPeople) > texts.length * SURE) return distinct > texts.length * DISTINCT;
  if (titles === undefined) return false;
  const said = new Set(titles.flatMap((title) => wordsOf(title.toLowerCase())));
  const last = texts.map((text) => wordsOf(text.toLowerCase()).at(-1) ?? '');
  return (
    texts.length >= LEAST_UNSURE &&
    texts.every(isWholeName) &&
    distinct > texts.length * DISTINCT_UNSURE &&
    new Set(last).size > texts.length * DISTINCT_UNSURE &&
    last.filter((word) => said.has(word)).length <= texts.length * SURE
  );
}

/** Whether a text is what only people are called by: several whole names, `et al.`, or an initial, `Matthew G. Kirk`. */
export function areSurelyPeople(text: string): boolean {
  const names = text.slice(leadOfAuthors(text).length);
  if (namesOthers(names) || hasInitial(names)) return isAuthors(names) || isWholeName(names);
  const each = namesOf(names);
  return each.length > 1 && each.every(isWholeName);
}
