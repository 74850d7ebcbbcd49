import { readArxivId } from './arxiv-id.ts';
import type { Identity } from './identity.ts';
import { trimEndMarks } from './trim-marks.ts';

/** A DOI as identity; those that arXiv and the ACL give to their own papers are theirs. */
export function doiIdentity(typed: string): Identity | undefined {
  const doi = trimEndMarks(typed.toLowerCase(), '.,;:)]}>\'"');
  const behind = (prefix: string): string => (doi.startsWith(prefix) ? doi.slice(prefix.length) : '');
  const arxiv = readArxivId(behind('10.48550/arxiv.'));
  if (arxiv) return { kind: 'arxiv', id: arxiv.id };
  const acl = behind('10.18653/v1/') || behind('10.3115/v1/');
  if (acl !== '') return { kind: 'acl', id: acl };
  return /^10\.\d{4,9}\/./.test(doi) ? { kind: 'doi', id: doi } : undefined;
}

/** The DOI in a link as it stands there, e.g. `10.1101/715375`. */
export function findDoi(url: string): string | undefined {
  return /\b(10\.\d{4,9}\/[^\s?#"<>]+)/.exec(url)?.[1];
}
