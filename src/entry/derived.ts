import { type AddressEnd, readAddressEnd, writeAddressEnd } from '../knowledge/address-end.ts';
import { findArxivId } from '../knowledge/arxiv-id.ts';
import { decodeAddress } from '../knowledge/decode-address.ts';
import { findDoi } from '../knowledge/doi.ts';
import type { Anatomy, Chunk } from './chunk.ts';
import type { Part } from './reading.ts';

/**
 * Places where an entry repeats what one of its links says: the arXiv id in a badge, `owner/name` in a star badge, a DOI as a
 * label. Computed for a new entry, never copied.
 */
export function derivedParts({ raw, chunks }: Pick<Anatomy, 'raw' | 'chunks'>, parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  const free = (start: number, end: number) =>
    [...parts, ...found].every((part) => end <= part.start || start >= part.end);
  for (const [field, value] of derivedValues(parts.filter((part) => part.form === 'url'))) {
    for (let at = raw.indexOf(value); at >= 0; at = raw.indexOf(value, at + value.length)) {
      const end = at + value.length;
      const apart = !/[\w/]/.test(field === 'repo-name' ? (raw[at - 1] ?? '') + (raw[end] ?? '') : '');
      // In an address, such as a star badge's, it is the repository of that host; in words, of whichever.
      const fits = !(field === 'repo' || field.startsWith('repo-git')) || (field === 'repo') !== isInAddress(raw, at);
      if (apart && fits && free(at, end)) found.push({ start: at, end, field, value, form: 'exact' });
    }
  }
  for (const chunk of chunks) {
    const link = parts.find(({ form, start }) => form === 'url' && start === chunk.link?.url?.[0]);
    const end = link && endInLabel(raw, chunk);
    if (!end || found.some((part) => part.start >= chunk.start && part.end <= chunk.end)) continue;
    const [from, to] = [chunk.start + end.start, chunk.start + end.end];
    if (free(from, to))
      found.push({
        start: from,
        end: to,
        field: `${END_OF}${link.field}`,
        value: raw.slice(from, to),
        form: 'exact',
        format: end.way,
      });
  }
  return found;
}

/** Before the field of the link whose address ends so. */
export const END_OF = 'end-of-';

/** Where a link's label repeats the end of its address, see {@link readAddressEnd}; offsets into the label. */
export function endInLabel(raw: string, { start, end, link }: Chunk): AddressEnd | undefined {
  return link?.url && readAddressEnd(raw.slice(start, end), raw.slice(...link.url));
}

/** How the end of an address stands in a label of the list; `undefined` where the address is of another kind, or none. */
export function writeEnd({ field, format = '' }: Part, addresses: ReadonlyMap<string, string>): string | undefined {
  const link = field.slice(END_OF.length);
  const address = addresses.get(link) ?? (link === 'url' ? addresses.get('paper') : undefined);
  return address && writeAddressEnd(address, format);
}

function isInAddress(raw: string, at: number): boolean {
  return /https?:[^\s()<>[\]"'`]*$/i.test(raw.slice(Math.max(0, at - LONGEST_ADDRESS), at));
}

/** Characters of an address before the repository in it. */
const LONGEST_ADDRESS = 120;

/** How the fields of links begin that may say which paper it is, and those of its code. */
const PAPER: readonly string[] = ['paper', 'pdf', 'url'];
const CODE: readonly string[] = ['code'];

/** Derived fields and their values, from the most telling; the links' order decides between two papers. */
export function derivedValues(
  links: readonly { readonly field: string; readonly value: string }[],
): [string, string][] {
  const values: [string, string][] = [];
  const first = <T>(pick: (url: string) => T | undefined, fields: readonly string[]): T | undefined => {
    const urls = links.filter(({ field }) => fields.some((one) => field.startsWith(one)));
    return urls.map(({ value }) => pick(value)).find((hit) => hit !== undefined);
  };
  const arxiv = first(findArxivId, PAPER);
  const doi = first(doiOf, PAPER);
  // A tool's only link may be its repository: then it is the code, whatever it stands as.
  const hasCode = links.some(({ field }) => field.startsWith('code'));
  const repository = first(repositoryOf, hasCode ? CODE : ['paper', 'url', 'link', 'project']);
  if (arxiv) values.push(['arxiv', arxiv]);
  if (doi) values.push(['doi', doi]);
  if (repository) values.push([`repo-${repository.host}`, repository.path], ['repo', repository.path]);
  // The last part of a tool's own address is its name, and stands wherever the tool is spoken of.
  if (repository && hasCode) values.push(['repo-name', repository.path.split('/')[1] ?? '']);
  return values.filter(([, value]) => value.length > 2);
}

/** A DOI as people read it: its brackets are no `%28`. */
function doiOf(url: string): string | undefined {
  const doi = findDoi(url);
  const read = decodeAddress(doi ?? '');
  return /^[\w.()/:;-]+$/.test(read) ? read : doi;
}

/** `owner/name` of a GitHub or GitLab link, and which of the two it is. */
function repositoryOf(url: string): { readonly host: string; readonly path: string } | undefined {
  const [, host, path] = REPOSITORY.exec(url.trim()) ?? [];
  return host && path ? { host: host.toLowerCase(), path } : undefined;
}

const REPOSITORY = /^https?:\/\/(?:www\.)?(github|gitlab)\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/?#]|$)/i;
