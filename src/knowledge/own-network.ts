import { tableWords } from './words.ts';

/** Blocks of IPv4 addresses that lead nowhere on the internet, as the IANA lists them: the first address and how many bits are fixed. */
const BLOCKS = tableWords(`
  0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.168.0.0/16
  198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3
`).map((block) => block.split('/'));

/** Names that lead nowhere outside of somebody's own network. */
const NAMES: readonly string[] = ['localhost', 'localdomain', 'local', 'internal', 'intranet', 'lan', 'home.arpa'];

/**
 * Whether a host is one that only its owner can reach: a private, loopback or otherwise special address, or a name that is
 * known in a network of its own only. IPv6 is so as a whole: nobody publishes a paper under such an address. What a name leads
 * to is not looked up.
 *
 * @param host as `URL` gives it: lower case, every IPv4 address as four decimal numbers, IPv6 in brackets
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry/ and
 * https://www.iana.org/assignments/special-use-domain-names/
 */
export function isOwnNetwork(host: string): boolean {
  if (host.startsWith('[')) return true;
  const address = asNumber(host);
  if (address === undefined) return NAMES.some((name) => `.${host.replace(/\.$/, '')}`.endsWith(`.${name}`));
  return BLOCKS.some(([first = '', bits]) => (address ^ (asNumber(first) ?? 0)) >>> (32 - Number(bits)) === 0);
}

function asNumber(host: string): number | undefined {
  if (!/^(?:\d{1,3}\.){3}\d{1,3}$/.test(host)) return undefined;
  return host.split('.').reduce((sum, byte) => ((sum << 8) | Number(byte)) >>> 0, 0);
}
