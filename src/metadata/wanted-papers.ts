import { readArxivId } from '../knowledge/arxiv-id.ts';
import { isAddress } from '../knowledge/hosts.ts';
import { identify } from '../knowledge/identify.ts';
import { identityKey } from '../knowledge/identity.ts';
import { readLink } from '../paper/link.ts';
import { tidyFields } from '../paper/tidy-fields.ts';
import type { Submission } from '../submission/submission.ts';

/** A paper that is to be looked up. */
export interface Wanted {
  /** One text for it: `arxiv:2401.00001v2`, `doi:10.1145/1`, or its address. */
  readonly key: string;
  readonly kind: 'arxiv' | 'doi' | 'openreview' | 'acl' | 'page';
  /** As its source calls it: an arXiv id with the version that was asked for, a DOI, an id, an address. */
  readonly id: string;
  /** The address that it was given by. */
  readonly url: string;
}

/** Fields whose links lead to the paper itself, the first before the others. */
const PAPER_LINKS: readonly string[] = ['paper', 'arxiv', 'doi', 'pdf'];
/** What one issue may ask for. */
const MOST_WANTED = 3;

/**
 * What is to be looked up for a submission: the paper that its links lead to, under each name that it is given by. Nothing
 * where several papers were named, or none.
 */
export function wantedPapers(submission: Submission): Wanted[] {
  const [typed, ...others] = tidyFields(submission, { seen: [] }).submission.papers;
  if (!typed || others.length > 0) return [];
  const wanted = new Map<string, Wanted>();
  for (const id of PAPER_LINKS) {
    const link = typed[id] === undefined ? undefined : readLink(typed[id]);
    const paper = link?.ok ? wantedBy(link.url) : undefined;
    if (paper && wanted.size < MOST_WANTED && !wanted.has(paper.key)) wanted.set(paper.key, paper);
  }
  return [...wanted.values()];
}

/**
 * The paper that an address or an identifier leads to, for whoever looks it up; `undefined` where that is neither.
 *
 * ```
 * https://arxiv.org/pdf/2401.00001v2   arxiv 2401.00001v2
 * https://doi.org/10.1145/1            doi 10.1145/1
 * https://a.example/paper.html         page https://a.example/paper.html
 * ```
 */
export function wantedBy(text: string): Wanted | undefined {
  const url = text.trim();
  const identity = identify(url);
  switch (identity?.kind) {
    case 'arxiv': {
      const id = identity.id + versionIn(url, identity.id);
      return { key: `arxiv:${id}`, kind: 'arxiv', id, url };
    }
    case 'doi':
    case 'openreview':
    case 'acl':
      return { key: identityKey(identity), kind: identity.kind, id: identity.id, url };
    default:
      return isAddress(url) && URL.canParse(url) ? { key: url, kind: 'page', id: url, url } : undefined;
  }
}

/** `v2` where a link asks for that version. */
function versionIn(url: string, id: string): string {
  const at = url.indexOf(id);
  const version = at < 0 ? undefined : readArxivId(id + (/^v\d{1,3}(?!\d)/.exec(url.slice(at + id.length))?.[0] ?? ''));
  return version?.version === undefined ? '' : `v${version.version}`;
}
