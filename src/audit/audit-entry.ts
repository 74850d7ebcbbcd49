import { venueByName } from '../knowledge/venues.ts';
import { compareTitles } from '../metadata/compare-titles.ts';
import { type KnownValues, knownValues } from '../metadata/known-values.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { titleWords } from '../paper/title-key.ts';
import { readVenue } from '../paper/venue.ts';
import type { Fields } from '../submission/submission.ts';
import { type AuditFinding, auditFinding } from './audit-finding.ts';
import type { AuditedEntry } from './audited-entries.ts';

/** Fewest words of a title: names of methods and remarks are none. */
const FEWEST_WORDS = 3;

/** `[Code]` without a link. */
const PLACEHOLDER = /\[ ?(?:official )?code ?\](?! ?[([:])/i;

/**
 * What sources say of one entry's paper that its list does not: that it is another one, that it was taken back, that it has appeared
 * since, where its code is.
 *
 * @param metadata what was looked up for its `wanted`
 */
export function auditEntry(entry: AuditedEntry, metadata: Metadata): AuditFinding[] {
  const { fields, wanted } = entry;
  const found = metadata.found.filter(({ key }) => key === wanted?.key);
  const name = nameOf(fields);
  if (found.length === 0)
    return metadata.unknown.some((key) => key === wanted?.key)
      ? [auditFinding('unknown-paper', entry, { entry: name, value: wanted?.id ?? '' })]
      : [];
  const known = knownValues(found);
  const taken = found.find(({ standing }) => standing !== undefined);
  if (isOther(fields, known))
    return [
      auditFinding('wrong-paper', entry, {
        entry: name,
        value: known.title?.value ?? '',
        source: known.title?.source ?? '',
      }),
    ];
  return [
    ...(taken?.standing ? [auditFinding(taken.standing, entry, { entry: name, source: taken.source })] : []),
    ...auditVenue(entry, known),
    ...auditCode(entry, found),
  ];
}

/** What an entry is called. */
export function nameOf({ title, name, paper }: Fields): string {
  return title ?? name ?? paper ?? '';
}

function isOther({ title }: Fields, { title: found }: KnownValues): boolean {
  if (title === undefined || !found || titleWords(title).length < FEWEST_WORDS) return false;
  return compareTitles(title, found.value) === 'other';
}

/** A preprint that has a venue now. */
function auditVenue(entry: AuditedEntry, { venue, year }: KnownValues): AuditFinding[] {
  const { fields } = entry;
  if (fields.venue === undefined || !venue || !isPreprint(fields.venue) || isPreprint(venue.value)) return [];
  const value = [venue.value, year?.value].filter((part) => part !== undefined).join(' ');
  const details = { entry: nameOf(fields), value, source: venue.source };
  if (venue.isClaimed || year === undefined) return [auditFinding('said-to-be-published', entry, details)];
  const change = { ...identityOf(entry), venue: venue.value, ...(fields.year !== undefined && { year: year.value }) };
  return [auditFinding('published', entry, details, change)];
}

function isPreprint(venue: string): boolean {
  return venueByName(readVenue(venue).name)?.kind === 'preprint';
}

function auditCode(entry: AuditedEntry, found: Metadata['found']): AuditFinding[] {
  const naming = found.find(({ code }) => code !== undefined);
  if (!naming?.code || entry.fields.code !== undefined || !PLACEHOLDER.test(entry.text)) return [];
  const details = { entry: nameOf(entry.fields), value: naming.code, source: naming.source };
  const pending = { link: naming.code, change: { ...identityOf(entry), code: naming.code } };
  return [{ ...auditFinding('code-there', entry, details), pending }];
}

/** Which entry is meant, as the form for updates asks it. */
export function identityOf({ fields, section }: AuditedEntry): Fields {
  return { entry: fields.title ?? fields.paper ?? '', section };
}
