import { decodeAddress } from './decode-address.ts';
import { hostOf, isAddress, roleOfHost } from './hosts.ts';

/** Where a label repeats the end of an address, and how. */
export interface AddressEnd {
  readonly start: number;
  readonly end: number;
  /** How the end of another address of the same kind is to be written, for {@link writeAddressEnd}. */
  readonly way: string;
}

/** Parts of a path that an identifier may have. */
const MOST_PARTS = 3;
const LONGEST = 80;

/**
 * The identifier that a link's label has in common with the end of its address, perhaps behind a word that says what it is.
 *
 * ```
 * [ePrint 2013/279](https://eprint.iacr.org/2013/279)     2013/279
 * [PMID: 31535829](https://pubmed.example/31535829/)      31535829
 * [RFC 1002](https://rfc.example/rfc1002)                 1002
 * ```
 *
 * A year or the name of a tool is none, though addresses end in them: an identifier has a number of three digits.
 */
export function readAddressEnd(label: string, address: string): AddressEnd | undefined {
  if (label.length > LONGEST || isAddress(label) || NO_PAPERS.has(roleOfHost(hostOf(address)) ?? '')) return undefined;
  const path = pathOf(address);
  for (let count = Math.min(MOST_PARTS, path.length); count > 0; count -= 1) {
    const tail = path.slice(-count).join('/');
    const common = commonEnd(label, tail);
    const [rest, start] = [tail.slice(0, tail.length - common.length), label.length - common.length];
    const said = label.slice(start);
    if (!NUMBER.test(said) || YEAR.test(said) || !REST.test(rest) || !WORD.test(label.slice(0, start))) continue;
    const way = [hostOf(address), String(path.length), String(count), rest.toLowerCase(), common.mark];
    return { start, end: label.length, way: way.join(' ') };
  }
  return undefined;
}

/** The end of an address as a list writes it, `undefined` where that address is of another kind. */
export function writeAddressEnd(address: string, way: string): string | undefined {
  const [host, length, count, rest = '', mark = ''] = way.split(' ');
  const path = pathOf(address);
  if (hostOf(address) !== host || path.length !== Number(length)) return undefined;
  const tail = path.slice(-Number(count)).join('/');
  const said = tail.slice(rest.length).replaceAll('/', mark === '' ? '/' : mark);
  const isAlike = tail.toLowerCase().startsWith(rest) && /^(?=\D*\d)[\w.()/:-]+$/.test(said);
  return isAlike && !YEAR.test(said) ? said : undefined;
}

/** Hosts of what has names, not numbers. */
const NO_PAPERS: ReadonlySet<string> = new Set(['code', 'video', 'model', 'project']);

const NUMBER = /\d{3}/;
const YEAR = /^(?:19|20)\d\d$/;
/** What of the address may stand before it in the same part: `rfc`, `abstract=`. */
const REST = /^(?:[a-z]{2,12}[=_-]?)?$/i;
/** What may stand before it in the label. */
const WORD = /^(?:\p{L}[\p{L}.]{0,15}(?: \p{L}[\p{L}.]{0,15})?)?[ \t]?[:：#]?[ \t]?$/u;

/** The parts of an address behind its host, without what says that it is a file. */
function pathOf(address: string): string[] {
  return decodeAddress(URL.canParse(address) ? new URL(address).pathname : '')
    .replace(/\.(?:pdf|html?)$/i, '')
    .split('/')
    .filter((part) => part !== '');
}

/** How many characters two texts have in common at their ends, a slash of the second being one mark of the first. */
function commonEnd(label: string, tail: string): { length: number; mark: string } {
  let length = 0;
  let mark = '';
  for (; length < Math.min(label.length, tail.length); length += 1) {
    const [said, own] = [label[label.length - 1 - length] ?? '', tail[tail.length - 1 - length] ?? ''];
    const isMark = own === '/' && '/:._-'.includes(said) && (mark === '' || said === mark);
    if (isMark) mark = said;
    else if (said.toLowerCase() !== own.toLowerCase()) break;
  }
  return { length, mark };
}
