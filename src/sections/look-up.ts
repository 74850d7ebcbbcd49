import { slugsOf } from '../list/headings.ts';
import { type Place, splitFile } from './place.ts';
import { countlessKey, nameKey, PATH_SEPARATOR, spelling } from './section-key.ts';

/** What two names of sections have in common, from the strictest comparison to the loosest. */
const COMPARISONS: readonly ((name: string) => string)[] = [
  spelling,
  nameKey,
  /** Whatever number of papers stands behind it. */
  (name) => countlessKey([name]),
  /** Whatever number stands in front of it. */
  (name) => countlessKey([name.replace(/^[^\p{L}\p{N}]{0,8}\d{1,2}(?:\.\d{1,2}){0,4}[.)、:]?\s+/u, '')]),
];

/**
 * The places that a path names best: by the end of their headings, by what else tells them apart, or by an anchor (`#naps-1`). The
 * whole path beats the end of a longer one; a section with entries beats an empty one of the same name.
 */
export function lookUp(places: readonly Place[], path: readonly string[]): Place[] {
  const found = narrow(
    findLike(places, path, ({ section }) => section.path),
    path,
  );
  if (found.length === 1) return found;
  const apart = findLike(
    places.filter((place) => place.path !== place.section.path),
    path,
    (place) => place.path,
  );
  if (apart.length > 0) return narrow(apart, path);
  const [anchor = '', ...more] = path;
  const isAnchor = more.length === 0 && /^#[^\s#]/.test(anchor);
  const anchored = isAnchor ? findAnchored(places, anchor.slice(1).toLowerCase()) : [];
  return anchored.length > 0 ? anchored : found;
}

/** The places that a name of a form's option stands for, with a file in front or without. */
export function placesNamed(name: string, places: readonly Place[]): Place[] {
  const split = splitFile([...new Set(places.map(({ file }) => file))], name);
  const own = places.filter(({ file }) => split.files.includes(file));
  const found = lookUp(own, split.name.split(PATH_SEPARATOR));
  // A heading may look as if a file stood in front.
  return found.length > 0 ? found : lookUp(places, name.split(PATH_SEPARATOR));
}

function findLike(
  places: readonly Place[],
  asked: readonly string[],
  pathOf: (place: Place) => readonly string[],
): Place[] {
  if (asked.length === 0) return [];
  for (const keyOf of COMPARISONS) {
    const end = asked.map(keyOf).join('\n');
    const found = places.filter((place) => pathOf(place).slice(-asked.length).map(keyOf).join('\n') === end);
    if (found.length > 0) return found;
  }
  return [];
}

function narrow(found: readonly Place[], path: readonly string[]): Place[] {
  const whole = found.filter(({ section }) => section.path.length === path.length);
  const candidates = whole.length > 0 ? whole : found;
  const filled = candidates.filter(({ section }) => section.entries.length > 0);
  return filled.length > 0 ? filled : [...candidates];
}

/** The sections whose headings have an anchor on the page. */
function findAnchored(places: readonly Place[], anchor: string): Place[] {
  return [...new Set(places.map(({ file }) => file))].flatMap((file) => {
    const own = places.filter((place) => place.file === file && place.section.kind === 'heading');
    const slugs = slugsOf(own.map(({ section }) => section.path.at(-1) ?? ''));
    return own.filter((_, index) => slugs[index] === anchor);
  });
}
