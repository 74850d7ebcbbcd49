import { isAddress } from '../knowledge/hosts.ts';
import { identify } from '../knowledge/identify.ts';
import { identityKey } from '../knowledge/identity.ts';
import type { Entry, ListFile, Section } from '../list/list.ts';
import { readLink } from '../paper/link.ts';
import { linkKey } from '../paper/link-key.ts';
import { similarTitles } from '../paper/similar-titles.ts';
import { titleKey } from '../paper/title-key.ts';
import { failed, problem, quote, type Result } from '../problems.ts';
import { findPlace } from './find-place.ts';
import { type Place, placesOf } from './place.ts';
import { shortNames } from './short-names.ts';

/** An entry and its section. */
export interface SectionEntry {
  readonly section: Section;
  readonly entry: Entry;
}

/** An entry and where it stands. */
export interface FoundEntry extends Place, SectionEntry {}

/**
 * The entry that a person means: by its number (`12`, `[12]`, `#12`), by a link of its, or by its title.
 *
 * Problems: `unknown-entry` where none is meant, `several-entries` where more than one may be, those of
 * {@link findPlace}.
 *
 * @param section the section it stands in, `''` where that was not said
 */
export function findEntry(files: readonly ListFile[], asked: string, section: string): Result<FoundEntry> {
  const place = section === '' ? null : findPlace(files, section);
  if (place && !place.ok) return place;
  const all = (place ? [place.value] : placesOf(files)).flatMap((one) =>
    one.section.entries.map((entry): FoundEntry => ({ ...one, entry })),
  );
  const found = meant(all, asked.trim());
  const [one] = found;
  if (!one) return failed(problem('unknown-entry', { field: 'entry', value: asked }));
  if (found.length === 1) return { ok: true, value: one };
  const shown = shortNames(placesOf(files));
  const known = found
    .slice(0, MOST_NAMED)
    .map((one) => (one.entry.number === null ? '' : `number ${one.entry.number} in `) + quote(shown(one)));
  return failed(problem('several-entries', { field: 'entry', value: asked, expected: known.join(', ') }));
}

const MOST_NAMED = 5;

function meant(all: readonly FoundEntry[], asked: string): FoundEntry[] {
  const number = /^(?:(?:no\.?|number|entry)\s?)?[#[(]?(\d{1,6})[\])]?\.?$/i.exec(asked)?.[1];
  if (number !== undefined) return all.filter(({ entry }) => entry.number === Number(number));
  const key = referenceKey(asked);
  if (key !== undefined)
    return all.filter(({ entry }) => Object.values(entry.fields).some((value) => referenceKey(value) === key));
  const exact = all.filter(({ entry }) => titleKey(entry.fields.title ?? '') === titleKey(asked));
  return exact.length > 0 ? exact : all.filter(({ entry }) => similarTitles(entry.fields.title ?? '', asked));
}

/** What a link compares by, `undefined` for text that is none. */
function referenceKey(text: string): string | undefined {
  const identity = identify(text);
  if (identity) return identityKey(identity);
  const link = isAddress(text) ? readLink(text) : undefined;
  return link?.ok ? linkKey(link.url) : undefined;
}
