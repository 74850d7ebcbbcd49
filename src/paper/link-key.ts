import { identify } from '../knowledge/identify.ts';
import { identityKey } from '../knowledge/identity.ts';
import { LONGEST_LINK } from './link.ts';

/**
 * An address as addresses compare: without scheme, `www.`, case of the host, `.git`, `.pdf`, fragment and closing slash.
 *
 * ```
 * "https://www.Example.org/a/b.pdf#page=2" → "link:example.org/a/b"
 * ```
 */
export function linkKey(link: string): string {
  const address = link
    .slice(0, LONGEST_LINK)
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '');
  const slash = address.search(/[/?]/);
  const host = slash < 0 ? address : address.slice(0, slash);
  const path = slash < 0 ? '' : address.slice(slash);
  return `link:${host.toLowerCase()}${path.replace(/(?:\.git|\.pdf|\/)+$/i, '')}`;
}

/** What an address leads to, as addresses compare: the paper or repository that it names, else the address itself. */
export function addressKey(address: string): string {
  const identity = identify(address);
  return identity ? identityKey(identity) : linkKey(address);
}
