import { failed, type Result } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import { withoutCount } from './companions/count-in-name.ts';
import { findSection, PATH_SEPARATOR } from './find-section.ts';
import { headlessSection, meansFile } from './headless-section.ts';
import type { ListFile } from './list.ts';
import { type Place, placesOf, sayPlaces, splitFile, toldPathsOf } from './place.ts';

/**
 * The section that was asked for, and the file that holds it: as {@link findSection} finds it in all lists together, or, with
 * a file in front (`papers/vision.md: Pruning`), in that one.
 *
 * Problems: those of {@link findSection}, with the file in front of the names where only that tells two sections apart; why
 * nothing may be written into the file.
 */
export function findPlace(files: readonly ListFile[], asked: string, subGroup?: string): Result<Place> {
  const split = splitFile(files, asked);
  const found = findOpen(split.files, split.name, subGroup);
  if (found.ok || split.files === files) return found;
  // A heading may look as if a file stood in front.
  const whole = findOpen(files, asked, subGroup);
  return whole.ok ? whole : found;
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
  const [parent, beside] = [section.path.slice(0, -1), section.path.length];
  return file.list.sections
    .filter(({ path }) => path.length === beside && parent.every((part, i) => path[i] === part))
    .every(({ path }) => /^\D{0,4}(?:19|20)\d\d\D{0,4}$/.test(withoutCount(path.at(-1) ?? '')));
}

/** Looks in what may be written into; the rest counts where nothing else is meant. */
function findOpen(files: readonly ListFile[], name: string, subGroup: string | undefined): Result<Place> {
  const open = files.filter(({ list }) => !list.refused);
  const found = findAmong(open, name, subGroup);
  if (found.ok) return found;
  const closed = files.filter(({ list }) => list.refused);
  const refusals = closed.flatMap(({ list }) => list.refused ?? []);
  const isClosed = open.length === 0 || findAmong(closed, name, subGroup).ok;
  return isClosed && refusals[0] ? failed(refusals[0]) : found;
}

function findAmong(files: readonly ListFile[], name: string, subGroup: string | undefined): Result<Place> {
  const [meant, ...others] = files.filter((file) => meansFile(name, file));
  const headless = meant && others.length === 0 ? headlessSection(meant.list) : undefined;
  if (meant && headless) return { ok: true, value: { file: meant, section: headless } };
  const places = placesOf(files);
  const sections = places.map(({ section }) => section);
  const found = findSection({ sections }, name, subGroup, {
    nameOf: (section) => sayPlaces(places).get(section) ?? '',
    told: toldPathsOf(places),
  });
  if (!found.ok) return found;
  const place = places.find(({ section }) => section === found.value);
  if (!place) throw new Error('A section is found among those that were given');
  return { ok: true, value: place };
}
