import { hostOf, roleOfHost } from './hosts.ts';
import { identify } from './identify.ts';

/** What a link most likely leads to, as far as a submission asks. */
export type LinkRole = 'paper' | 'code' | 'project' | 'other';

/**
 * Tells by its host and path what a link leads to. A PDF is a paper wherever it lies; a file or an issue in a repository is
 * no code link; what is no known host is taken for a project page.
 */
export function linkRole(link: string): LinkRole {
  if (!URL.canParse(link)) return identify(link) ? 'paper' : 'other';
  const url = new URL(link);
  const role = roleOfHost(hostOf(url.href));
  if (identify(link) || role === 'paper' || role === 'archive' || /\.pdf$/i.test(url.pathname)) return 'paper';
  if (role === 'code') return isRepository(url) ? 'code' : 'other';
  return role === undefined || role === 'project' ? 'project' : 'other';
}

const NO_CODE: ReadonlySet<string> = new Set(['issues', 'pull', 'pulls', 'discussions', 'assets', 'wiki']);

/** `/owner/name`, with a branch or a folder behind it or not; not an issue, a pull request, a picture or a user. */
function isRepository({ pathname }: URL): boolean {
  const [owner, name, kind = ''] = pathname.split('/').filter((segment) => segment !== '');
  return owner !== undefined && name !== undefined && !NO_CODE.has(kind);
}

/** What in an address of any host says that a paper is there. */
const PAPER_PATH = /\.pdf\b|\bpapers?\b|\bpubs\./i;

/** Role of a link in a list by its target, `undefined` where that says nothing. */
export function roleOfTarget(url: string): string | undefined {
  const role = roleOfHost(hostOf(url));
  if (role === 'code' || role === 'video' || role === 'paper') return role;
  if (PAPER_PATH.test(url)) return 'paper';
  return role === 'other' || role === 'archive' ? undefined : role;
}
