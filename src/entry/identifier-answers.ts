import { writeAddressEnd } from '../knowledge/address-end.ts';
import { findDoi } from '../knowledge/doi.ts';
import { hostOf, isOneAddress } from '../knowledge/hosts.ts';
import { identify } from '../knowledge/identify.ts';
import { identityKey } from '../knowledge/identity.ts';
import { END_OF } from './derived.ts';
import { fieldId } from './field-names.ts';
import type { Give } from './give-rest.ts';
import { entryParts } from './reading.ts';
import type { Style } from './style.ts';
import { mostFrequent } from './votes.ts';

/** Fields that say what a link names. */
export const IDENTIFIERS: ReadonlySet<string> = new Set(['arxiv', 'doi']);

/**
 * Answers that are an identifier, where the entries link what it names: `10.1145/1` below “DOI” goes where they have links to
 * `https://doi.org/…`, `37952131` below “PMID” where the column of that name has `[34449189](https://pubmed.example/34449189/)`.
 * What an address that was given says too is no answer of its own.
 *
 * @param left the answers that have no place yet, which are written as addresses here
 * @param values the paper's values, by field of the list
 */
export function placeIdentifiers(
  left: Map<string, string>,
  style: Style,
  values: Map<string, string>,
  give: Give,
): void {
  for (const [id, value] of [...left]) {
    const address = addressOf(id, value, style);
    if (address === undefined) continue;
    if ([...values.values()].some((other) => isSame(other, address))) {
      left.delete(id);
      continue;
    }
    const slot = slotFor(address, style, values);
    left.set(id, address);
    if (slot !== undefined) give(id, slot);
    else if (!takePlace(id, address, left, style, values)) left.set(id, value);
  }
}

/** Where all entries link to one place only, an identifier of it goes before a link to elsewhere, which has no place then. */
function takePlace(
  id: string,
  address: string,
  left: Map<string, string>,
  { samples }: Style,
  values: Map<string, string>,
): boolean {
  const hosts = samples.flatMap(({ reading: { fields } }) => (fields.paper === undefined ? [] : hostOf(fields.paper)));
  if (hosts.length < 2 || hosts.some((host) => host !== hostOf(address))) return false;
  left.delete(id);
  values.set('paper', address);
  return true;
}

const MARKDOWN = /^\[[^\][]{0,200}\]\((https?:\/\/[^\s()<>]{1,2000})\)$/;

function addressOf(id: string, value: string, style: Style): string | undefined {
  const linked = MARKDOWN.exec(value)?.[1];
  if (linked !== undefined) return linked;
  const identity = identify(value);
  if (isOneAddress(value)) return identity && value;
  if (identity?.kind === 'arxiv') return `https://arxiv.org/abs/${identity.id}`;
  const doi = findDoi(value);
  if (identity?.kind === 'doi' && doi !== undefined && SAFE.test(doi))
    return `https://doi.org/${doi.replaceAll('(', '%28').replaceAll(')', '%29')}`;
  return SAFE.test(value) ? addressLike(id, value, style) : undefined;
}

/** What can stand in an address as it is. */
const SAFE = /^[\w.:;()/-]{4,200}$/;

/** The address of the nearest entry whose label or column is called so, with an identifier in the place of its own. */
function addressLike(id: string, value: string, { samples }: Style): string | undefined {
  for (const { source, sequences } of samples)
    for (const [cell, { atoms, raw }] of sequences.entries())
      for (const { parts } of atoms) {
        const own = parts.find(({ field }) => field.startsWith(END_OF));
        const link = parts.find(({ form }) => form === 'url');
        const word = /(\p{L}{2,20})[ :：#]*$/u.exec(raw.slice(0, own?.start))?.[1] ?? '';
        const isCalled = [source.headers[cell] ?? '', word].some((name) => name !== '' && fieldId(name) === id);
        if (!own || !link || !isCalled) continue;
        const at = link.value.lastIndexOf(own.value);
        const address = link.value.slice(0, at) + value + link.value.slice(at + own.value.length);
        if (at > 0 && writeAddressEnd(address, own.format ?? '') === value) return address;
      }
  return undefined;
}

/** The links of the entries that lead where an address does, and that the paper has none for yet: those that most have. */
function slotFor(address: string, { samples }: Style, values: ReadonlyMap<string, string>): string | undefined {
  const host = hostOf(address);
  const links = samples.flatMap(({ reading }) => entryParts(reading).filter(({ form }) => form === 'url'));
  return mostFrequent(
    links.filter((link) => !values.has(link.field) && hostOf(link.value) === host).map(({ field }) => field),
  );
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [identify(one), identify(other)];
  return one === other || (a !== undefined && b !== undefined && identityKey(a) === identityKey(b));
}
