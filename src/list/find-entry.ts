import { identify, identityKey } from '../paper/identity.ts';
import { readLink } from '../paper/link.ts';
import { linkKey } from '../paper/link-key.ts';
import { similarTitles } from '../paper/similar-titles.ts';
import { titleKey } from '../paper/title-key.ts';
import { failed, problem, quote, type Result } from '../problems.ts';
import { findSection, PATH_SEPARATOR } from './find-section.ts';
import type { Entry, List, Section } from './list.ts';

/** An entry and the section that it stands in. */
export interface FoundEntry {
  readonly section: Section;
  readonly entry: Entry;
}

/**
 * The entry that a person means: by its number (`12`, `[12]`, `#12`), by a link of its, or by its title.
 *
 * Problems: `unknown-entry` where none is meant, `several-entries` where more than one may be, those of
 * {@link findSection}.
 *
 * @param section the section it stands in, `''` where that was not said
 */
export function findEntry(list: List, asked: string, section: string): Result<FoundEntry> {
  const place = section === '' ? null : findSection(list, section);
  if (place && !place.ok) return place;
  const sections = place ? [place.value] : list.sections;
  const all = sections.flatMap((one) => one.entries.map((entry): FoundEntry => ({ section: one, entry })));
  const found = meant(all, asked.trim());
  const [one] = found;
  if (!one) return failed(problem('unknown-entry', { field: 'entry', value: asked }));
  if (found.length === 1) return { ok: true, value: one };
  const places = found.slice(0, MOST_NAMED).map(({ section: { path }, entry }) => {
    const number = entry.number === null ? '' : `number ${entry.number} in `;
    return number + quote(path.join(PATH_SEPARATOR));
  });
  return failed(problem('several-entries', { field: 'entry', value: asked, expected: places.join(', ') }));
}

const MOST_NAMED = 5;

function meant(all: readonly FoundEntry[], asked: string): FoundEntry[] {
  const number = /^(?:(?:no\.?|number|entry)\s?)?[#[(]?(\d{1,6})[\])]?\.?$/i.exec(asked)?.[1];
  if (number !== undefined) return all.filter(({ entry }) => entry.number === Number(number));
  const key = keyOf(asked);
  if (key !== undefined)
    return all.filter(({ entry }) => Object.values(entry.fields).some((value) => keyOf(value) === key));
  const exact = all.filter(({ entry }) => titleKey(entry.fields.title ?? '') === titleKey(asked));
  return exact.length > 0 ? exact : all.filter(({ entry }) => similarTitles(entry.fields.title ?? '', asked));
}

/** What a link compares by, `undefined` for text that is none. */
function keyOf(text: string): string | undefined {
  const identity = identify(text);
  if (identity) return identityKey(identity);
  const link = /^https?:\/\//i.test(text) ? readLink(text) : undefined;
  return link?.ok ? linkKey(link.url) : undefined;
}
