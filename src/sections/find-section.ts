import leven from 'leven';
import type { List, Section } from '../list/list.ts';
import { failed, type ProblemCode, problem, quote, type Result } from '../problems.ts';
import { lookUp } from './look-up.ts';
import { isUnder, type Place, placesOf } from './place.ts';
import { countlessKey, nameKey, PATH_SEPARATOR } from './section-key.ts';
import { shortNames } from './short-names.ts';

/** The section of one list that was asked for, as {@link findAmong} finds it. */
export function findSection(list: List, asked: string, subGroup?: string): Result<Section> {
  const found = findAmong(placesOf([{ path: '', list }]), asked, subGroup);
  return found.ok ? { ok: true, value: found.value.section } : found;
}

/**
 * The section that was asked for: a heading path in plain text joined by ` > `, from the document's title on or from any
 * heading on, as long as only one section ends like that. A number of papers in a name may be that of another day, and the
 * number in front of it (`2.1 Naps`) may be left out. Of sections of one path `Naps (2nd)` is the second, as is its anchor
 * (`#naps-1`). `subGroup` names a bold line, a parent bullet or a summary under it.
 *
 * Problems: `unknown-section` (with the nearest), `ambiguous-section`, `section-has-parts`, `empty-list`; they name sections as a form does.
 *
 * @param all places that the names must not be mistaken for
 */
export function findAmong(
  places: readonly Place[],
  asked: string,
  subGroup?: string,
  all: readonly Place[] = places,
): Result<Place> {
  const path = [...splitPath(asked, /\s+>\s+/), ...splitPath(subGroup ?? '', /\s+[>/]\s+/)];
  const best = lookUp(places, path);
  const [one, ...more] = best;
  const isStrange = !places.some(({ section }) =>
    section.path.some((part) => countlessKey([part]) === countlessKey(path.slice(0, 1))),
  );
  if (!one && path.length > 1 && isStrange)
    return findAmong(places, path.slice(1).join(PATH_SEPARATOR), undefined, all);
  if (!places.some(({ name }) => name !== '')) return failed(problem('empty-list'));
  const refuse = (code: ProblemCode, expected: string) =>
    failed(problem(code, { field: 'section', value: asked, expected }));
  if (!one)
    return subGroup
      ? withoutSubGroup(places, asked, subGroup, all)
      : refuse('unknown-section', suggest(places, path, all));
  if (more.length > 0) return refuse('ambiguous-section', sayNames(best, all));
  if (one.section.entries.length > 0) return { ok: true, value: one };
  const inside = places.filter((place) => place.section.entries.length > 0 && place !== one && isUnder(place, one));
  const [only, ...others] = inside;
  if (!only || (others.length === 0 && only.section.kind === 'group')) return { ok: true, value: only ?? one };
  return refuse('section-has-parts', sayNames(inside, all));
}

function splitPath(asked: string, separator: RegExp): string[] {
  return asked
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A sub-group that is none of the list's: the section itself, where it holds no groups. */
function withoutSubGroup(
  places: readonly Place[],
  asked: string,
  subGroup: string,
  all: readonly Place[],
): Result<Place> {
  const found = findAmong(places, asked, undefined, all);
  if (!found.ok) return found;
  const groups = places.filter((place) => place.section.kind === 'group' && isUnder(place, found.value));
  if (groups.length === 0) return found;
  const expected = suggest(groups, [subGroup], all);
  return failed(problem('unknown-section', { field: 'sub-group', value: subGroup, expected }));
}

/** As many as are read and not skipped. */
const MOST_NAMED = 5;
/** Characters of a name that are compared, since comparing takes the product of both lengths. */
const LONGEST_COMPARED = 80;

function sayNames(places: readonly Place[], all: readonly Place[]): string {
  const names = [...new Set(places.map(shortNames(all)))].map(quote);
  const more = names.length - MOST_NAMED;
  if (more > 0) return `${names.slice(0, MOST_NAMED).join(', ')} or one of ${more} more`;
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' or ');
}

/** The sections with the nearest names, else all with entries. */
function suggest(places: readonly Place[], path: readonly string[], all: readonly Place[]): string {
  const keyOf = (name: string): string => nameKey(name).slice(0, LONGEST_COMPARED);
  const wanted = keyOf(path.at(-1) ?? '');
  const named = places.filter(({ name }) => name !== '');
  const near = named
    .filter(({ section }) => section.entries.length > 0 || section.kind === 'heading')
    .map((place) => ({ place, far: distance(wanted, keyOf(place.section.path.at(-1) ?? place.name)) }))
    .filter(({ far }) => far <= Math.max(3, wanted.length * 0.5))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3);
  if (near.length > 0)
    return `${sayNames(
      near.map(({ place }) => place),
      all,
    )} (did you mean this?)`;
  const filled = named.filter(({ section }) => section.entries.length > 0);
  return sayNames(filled.length > 0 ? filled : named, all);
}

/** Edits from one name to the other; one that holds the other is near, however much longer it is. */
function distance(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.includes(short) ? 1 : leven(a, b);
}
