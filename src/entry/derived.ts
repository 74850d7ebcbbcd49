import { arxivId, doiOf, repoOf } from './link-role.ts';
import type { Part } from './reading.ts';

/** Values that follow from a link: they need no field of their own. */
export const DERIVED: ReadonlySet<string> = new Set(['arxiv', 'doi', 'repo', 'repo-owner', 'repo-name']);

/**
 * Places where an entry repeats what one of its links says: the arXiv id in a badge, `owner/name` in a star badge, a DOI as a
 * label. Computed for a new entry, never copied.
 */
export function derivedParts(raw: string, parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  const free = (start: number, end: number) =>
    [...parts, ...found].every((part) => end <= part.start || start >= part.end);
  for (const [field, value] of derivedValues(parts.filter((part) => part.form === 'url'))) {
    for (let at = raw.indexOf(value); at >= 0; at = raw.indexOf(value, at + value.length)) {
      const end = at + value.length;
      const apart = !/[\w/]/.test(field === 'repo-name' ? (raw[at - 1] ?? '') + (raw[end] ?? '') : '');
      if (apart && free(at, end)) found.push({ start: at, end, field, value, form: 'exact' });
    }
  }
  return found;
}

/** Derived fields and their values, from the most telling; the links' order decides between two papers. */
export function derivedValues(
  links: readonly { readonly field: string; readonly value: string }[],
): [string, string][] {
  const values: [string, string][] = [];
  const first = (pick: (url: string) => string | undefined, fields: RegExp) => {
    for (const { field, value } of links) {
      const hit = fields.test(field) ? pick(value) : undefined;
      if (hit) return hit;
    }
    return undefined;
  };
  const arxiv = first(arxivId, /^(?:paper|pdf|url)/);
  const doi = first(doiOf, /^(?:paper|pdf|url)/);
  const repo = first(repoOf, /^code/);
  if (arxiv) values.push(['arxiv', arxiv]);
  if (doi) values.push(['doi', doi]);
  if (repo) values.push(['repo', repo], ['repo-name', repo.split('/')[1] ?? '']);
  return values.filter(([, value]) => value.length > 2);
}
