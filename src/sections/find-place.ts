import { spellingKey } from '../entry/venues.ts';
import type { ListFile } from '../list/list.ts';
import { readVenue } from '../paper/venue.ts';
import { failed, type Result } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import { withoutCount } from './count-in-name.ts';
import { findAmong } from './find-section.ts';
import { baseName, isUnder, type Place, placesOf, splitFile } from './place.ts';
import { PATH_SEPARATOR } from './section-key.ts';

/**
 * The section that was asked for, and the file that holds it: as {@link findAmong} finds it in all lists together, or, with
 * a file in front (`papers/vision.md: Pruning`), in that one. A list without headings is meant by its file's name, too.
 *
 * Problems: those of {@link findAmong}; why nothing may be written into the file.
 */
export function findPlace(files: readonly ListFile[], asked: string, subGroup?: string): Result<Place> {
  const places = placesOf(files);
  const split = splitFile(files, asked);
  const found = findOpen(split.files, places, split.name, subGroup);
  if (found.ok || split.files === files) return found;
  // A heading may look as if a file stood in front.
  const whole = findOpen(files, places, asked, subGroup);
  return whole.ok ? whole : found;
}

/**
 * The one place that a paper can be for where no section was asked for: that of all entries of the only list, which has no heading but
 * those above them, or, where all that holds entries is headed by a year, or by a venue and its year, that of the paper's;
 * `undefined` where it may be for another section.
 */
export function findOnlyPlace(files: readonly ListFile[], fields: Fields): Place | undefined {
  const places = placesOf(files);
  const [place, ...others] = places.filter(({ section }) => section.entries.length > 0);
  if (!place) return undefined;
  const all = [place, ...others];
  if (others.length > 0) return findPlaceOfYear(files, all, fields) ?? findPlaceOfVenue(all, fields);
  return places.every((other) => other === place || isUnder(place, other)) ? place : undefined;
}

function findPlaceOfYear(files: readonly ListFile[], held: readonly Place[], fields: Fields): Place | undefined {
  const year = fields.year ?? readVenue(fields.venue ?? '').year ?? /(?:19|20)\d\d/.exec(fields.date ?? '')?.[0];
  const found = year === undefined ? undefined : findPlace(files, year);
  if (!found?.ok || !isOneOfYears(found.value)) return undefined;
  const above = (place: Place) => [place.file.path, ...place.section.path.slice(0, -1)].join(PATH_SEPARATOR);
  return held.every((place) => above(place) === above(found.value)) ? found.value : undefined;
}

/** `## NeurIPS 2022`, where all that holds entries is headed so. */
function findPlaceOfVenue(held: readonly Place[], fields: Fields): Place | undefined {
  const { name, year = fields.year } = readVenue(fields.venue ?? '');
  if (name === '' || year === undefined) return undefined;
  const headed = held.map((place) => ({ place, venue: readVenue(withoutCount(place.section.path.at(-1) ?? '')) }));
  if (headed.some(({ venue }) => venue.year === undefined || venue.name === '')) return undefined;
  const [own, ...more] = headed.filter(
    ({ venue }) => venue.year === year && spellingKey(venue.name) === spellingKey(name),
  );
  return more.length === 0 ? own?.place : undefined;
}

/**
 * The place of a paper: the section that was asked for and the paper's sub-group in it; where all parts of that are years, the
 * part of the paper's year.
 *
 * ```
 * ## Pruning
 * **2024**        a paper of 2024 for “Pruning”
 * **2023**
 * ```
 *
 * Problems: those of {@link findPlace}.
 */
export function findPlaceOf(files: readonly ListFile[], asked: string, fields: Fields): Result<Place> {
  const { year = fields.date?.slice(0, 4), 'sub-group': subGroup } = fields;
  const place = findPlace(files, asked, subGroup);
  const hasParts = !place.ok && place.problems.some(({ code }) => code === 'section-has-parts');
  if (!hasParts || !year) return place;
  const part = findPlace(files, asked, subGroup ? `${subGroup}${PATH_SEPARATOR}${year}` : year);
  return part.ok && isOneOfYears(part.value) ? part : place;
}

/** Whether the sections beside a section are years as it is one. */
function isOneOfYears({ file, section }: Place): boolean {
  const parent = { section: { ...section, path: section.path.slice(0, -1) } };
  return file.list.sections
    .filter((other) => other.path.length === section.path.length && isUnder({ section: other }, parent))
    .every(({ path }) => /^\D{0,4}(?:19|20)\d\d\D{0,4}$/.test(withoutCount(path.at(-1) ?? '')));
}

/** Looks in what may be written into; the rest counts where nothing else is meant. */
function findOpen(
  files: readonly ListFile[],
  places: readonly Place[],
  name: string,
  subGroup: string | undefined,
): Result<Place> {
  const [open, closed] = [false, true].map((isRefused) =>
    files.filter(({ list }) => (list.refused !== null) === isRefused),
  ) as [ListFile[], ListFile[]];
  const find = (some: readonly ListFile[]) =>
    findIn(
      places.filter(({ file }) => some.includes(file)),
      name,
      subGroup,
      places,
    );
  const found = find(open);
  const refusal = closed[0]?.list.refused;
  return !found.ok && refusal && (open.length === 0 || find(closed).ok) ? failed(refusal) : found;
}

function findIn(
  places: readonly Place[],
  name: string,
  subGroup: string | undefined,
  all: readonly Place[],
): Result<Place> {
  const asked = name.trim().toLowerCase();
  const isMeant = ({ file: { path }, section, path: told }: Place): boolean =>
    section.path.length === 0 && told.length > 0 && [path, baseName(path)].some((one) => one.toLowerCase() === asked);
  const [headless, ...more] = places.filter(isMeant);
  return headless && more.length === 0 ? { ok: true, value: headless } : findAmong(places, name, subGroup, all);
}
