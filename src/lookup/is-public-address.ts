import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Addresses that count as ones of the internet and are somebody's own: the services of Azure that every machine there reaches. */
const OWN: readonly string[] = ['168.63.129.16'];

/** What the IANA has given out of IPv6: https://www.iana.org/assignments/ipv6-unicast-address-assignments/ */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address leads to the internet and nowhere else: no private, loopback, link-local or otherwise special one, in any
 * way that one may be written in IPv6.
 *
 * @param address as a resolver gives it; anything else is not public
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry/ and
 * https://www.iana.org/assignments/iana-ipv6-special-registry/
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || !ipaddr.isValid(address)) return false;
  const read = ipaddr.process(address);
  if (read.range() !== 'unicast' || OWN.includes(read.toString())) return false;
  return read instanceof ipaddr.IPv4 || read.match(GIVEN_OUT);
}
