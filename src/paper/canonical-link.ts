import { findDoi } from '../knowledge/doi.ts';
import { hostOf } from '../knowledge/hosts.ts';
import { identify } from '../knowledge/identify.ts';
import { linkRole } from '../knowledge/link-role.ts';

/** A page of arXiv itself as people link it; its other ones (`/ftp/`, `/format/`) are ways to the same. */
const OWN_PAGE = /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\//i;
/** The branch that a repository shows anyway. */
const MAIN_BRANCH = /\/(?:tree|src\/branch)\/(?:main|master)\/?$|\/blob\/(?:main|master)\/readme(?:\.md)?$/i;

/**
 * The address under which everybody knows what a link leads to: arXiv's own page for its mirrors, readers and comments, the
 * resolver's usual name for a DOI, a repository without what git or a browser put behind it. Any other link as it is.
 *
 * ```
 * https://huggingface.co/papers/2401.00001, https://ar5iv.org/abs/2401.00001   → https://arxiv.org/abs/2401.00001
 * http://dx.doi.org/10.1145/3580305.1                                          → https://doi.org/10.1145/3580305.1
 * https://github.com/a/b.git, https://github.com/a/b/tree/main                 → https://github.com/a/b
 * ```
 *
 * @param link a link that was read, see `readLink`
 */
export function canonicalLink(link: string): string {
  const identity = identify(link);
  const host = hostOf(link);
  if (identity?.kind === 'arxiv') return OWN_PAGE.test(link) ? link : `https://arxiv.org/abs/${identity.id}`;
  if (host === 'dx.doi.org') {
    const doi = findDoi(link);
    return doi === undefined ? link : `https://doi.org/${doi}`;
  }
  if (identity !== undefined || linkRole(link) !== 'code') return link;
  return link
    .replace(/#readme$/i, '')
    .replace(MAIN_BRANCH, '')
    .replace(/\.git\/?$/i, '');
}
