import { groupBy } from '../entry/group-by.ts';
import { isAddress } from '../knowledge/hosts.ts';
import type { Entry, ListFile, Section } from '../list/list.ts';
import { spread } from '../list/spread.ts';
import { findPlace } from './find-place.ts';
import { looksPublished } from './looks-published.ts';
import { type Place, placesOf } from './place.ts';
import { referenceLinks } from './reference-links.ts';
import { pathKey } from './section-key.ts';
import { shortNames } from './short-names.ts';

/** A section that papers can be added to, and what a form calls it. */
export interface Option {
  readonly place: Place;
  readonly name: string;
}

/**
 * The sections that a form offers, each under a name that means it and no other: those with entries, without the ones that a
 * paper cannot go into (no name, links by reference) and those that hold something else than papers where the list holds papers
 * (talks, people, links under the page's own title).
 */
export function nameOptions(files: readonly ListFile[]): Option[] {
  const all = placesOf(files);
  const offered = withoutOthers(openPlaces(all));
  const short = shortNames(all);
  return offered.flatMap((place) => {
    const names = [short(place), place.name];
    const name = names.find((one) => means(files, one, place));
    return name === undefined ? [] : { place, name };
  });
}

function means(files: readonly ListFile[], name: string, { section }: Place): boolean {
  if (name.trim() === '') return false;
  const found = findPlace(files, name);
  return found.ok && found.value.section === section;
}

/** The places with entries that a learnt style can write into: see `reference-links`. */
function openPlaces(places: readonly Place[]): Place[] {
  const readers = new Map(places.map(({ file }) => [file, referenceLinks(file.list.text)]));
  return places.filter(({ file, section: { entries } }) => {
    const isClosed = ({ start, end, layout }: Entry): boolean =>
      layout === undefined && readers.get(file)?.(file.list.text.slice(start, end)) === true;
    return entries.length > 0 && entries.filter(isClosed).length * 2 <= entries.length;
  });
}

/** Entries of a section that are looked at first: where one of them is a paper, the others change nothing. */
const FIRST = 16;
/** Share of the entries that show they are papers, in a list of papers. */
const MOSTLY_PAPERS = 0.6;

/**
 * Sections without one entry that shows it is a paper are left out where most entries of the others do, unless most parts of
 * their heading hold papers: of `Naps > 2023`, `Naps > 2024` and `Naps > 2025` one may have a single line without a date.
 */
function withoutOthers(places: readonly Place[]): readonly Place[] {
  const counted = places.map((place) => ({
    place,
    papers: countPapers(place.section.entries),
    all: place.section.entries.length,
  }));
  const [papers, all] = [sum(counted.map((one) => one.papers)), sum(counted.map((one) => one.all))];
  if (papers < all * MOSTLY_PAPERS) return places;
  const parts = groupBy(counted, ({ place: { section } }) => pathKey(section.path.slice(0, -1)));
  const outer = Math.min(...counted.map(({ place: { section } }) => section.path.length).filter((depth) => depth > 1));
  const isPart = ({ path }: Section): boolean => {
    const beside = path.length > outer ? (parts.get(pathKey(path.slice(0, -1))) ?? []) : [];
    return beside.filter((one) => one.papers > 0).length * 2 > beside.length;
  };
  return counted.filter((one) => one.papers > 0 || isPart(one.place.section)).map(({ place }) => place);
}

/** How many entries show that they are papers, by some of them; none only where all of them were looked at. */
function countPapers(entries: readonly Entry[]): number {
  const isPaper = ({ fields }: Entry): boolean => looksPublished(fields) && Object.values(fields).some(isAddress);
  const first = spread(entries, FIRST);
  const papers = first.filter(isPaper).length;
  if (papers > 0 || entries.length <= FIRST) return (papers / first.length) * entries.length;
  return entries.filter(isPaper).length;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
