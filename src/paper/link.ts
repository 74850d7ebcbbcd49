import { readArxivId } from '../knowledge/arxiv-id.ts';
import { isAddress } from '../knowledge/hosts.ts';
import { isOwnNetwork } from '../knowledge/own-network.ts';
import { unwrapRedirect } from '../knowledge/unwrap-redirect.ts';
import { isRemark } from '../submission/is-remark.ts';

/** Browsers and GitHub live with longer ones; lists do not. */
export const LONGEST_LINK = 2048;

/** A web address, or what is wrong with it: what was expected instead. */
export type LinkResult =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly expected: string };

/**
 * Reads the one web address that a field holds and writes it so that it is safe to put into a list.
 *
 * ```
 * "<https://arxiv.org/abs/2401.00001>"                    → as it is inside the brackets
 * "https://example.org/a b.pdf"                           → "https://example.org/a%20b.pdf"
 * "https://example.org/a b"                               → refused: which half is meant?
 * "https://example.org/p?id=3&utm_source=x#:~:text=best"  → "https://example.org/p?id=3"
 * "github.com/owner/repo"                                 → "https://github.com/owner/repo"
 * "arXiv:2401.00001"                                      → "https://arxiv.org/abs/2401.00001"
 * "https://www.google.com/url?q=https://a.example/b&sa=D" → "https://a.example/b"
 * "javascript:alert(1)", "https://arxiv.org@evil.example" → refused
 * "http://127.0.0.1/a.pdf", "http://nas.local/a.pdf"      → refused: nobody else can open it
 * ```
 *
 * An address that is clean as typed stays as typed, to the byte: whether there is a slash at the end or a `www.` in front
 * is the list's business.
 */
export function readLink(text: string): LinkResult {
  const bare = unwrap(withoutRemark(text.trim())).replace(/[.,;]{1,3}$/, '');
  const typed = unwrapRedirect(pageOf(bare) ?? withScheme(bare));
  if (/\s[^\s]*:\/\//.test(typed)) return refuse('one link, not several');
  if (/^https?:\/\/\S+\s/i.test(typed) && !/\.(?:pdf|html?)$/i.test(typed))
    return refuse('a link without a blank in it');
  if (CUT.test(typed)) return refuse('the whole link, without anything left open in it');
  if (typed.length > LONGEST_LINK) return refuse(`a link of at most ${LONGEST_LINK} characters`);
  if (!URL.canParse(typed)) return refuse('one link that starts with https://');
  const url = new URL(typed);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('one link that starts with https://');
  if (!isAddress(typed)) return refuse('one link that starts with https://');
  if (url.username !== '' || url.password !== '' || authority(typed).includes('@'))
    return refuse('a link without a user name or password');
  if (isOwnNetwork(url.hostname)) return refuse('a link that everybody can open, not one into a network of your own');
  if (!url.hostname.includes('.')) return refuse('a link to a host on the web');
  const clean = isClean(typed, url) ? typed : encode(url.href);
  return clean.length > LONGEST_LINK
    ? refuse(`a link of at most ${LONGEST_LINK} characters`)
    : { ok: true, url: withoutTracking(clean) };
}

/** The page of a bare identifier: `arXiv:2401.00001v2`, `2401.00001`, `doi:10.1145/1`. */
function pageOf(text: string): string | undefined {
  if (/^https?:/i.test(text)) return undefined;
  const arxiv = text.replace(/^arxiv\s?[:：]?\s?/i, '');
  if (readArxivId(arxiv)) return `https://arxiv.org/abs/${arxiv}`;
  const doi = /^(?:doi\s?[:：]?\s?)?(10\.\d{4,9}\/\S+)$/i.exec(text.slice(0, LONGEST_LINK))?.[1];
  return doi === undefined ? undefined : `https://doi.org/${doi}`;
}

function refuse(expected: string): LinkResult {
  return { ok: false, expected };
}

/** The address in front of a remark: `https://github.com/a/b (coming soon)`. */
function withoutRemark(text: string): string {
  const blank = text.indexOf(' ');
  return blank > 0 && (isAddress(text) || BARE_HOST.test(text)) && isRemark(text.slice(blank + 1).trim())
    ? text.slice(0, blank)
    : text;
}

/** `https://a.example/<id>`, `https://a.example/{id}`, `https://a.example/abc…`. */
const CUT = /<[a-z][\w -]+>|\{[a-z][\w -]*\}|…/i;

const BRACKETED = /^<([^<>\s]*)>$/;
const MARKDOWN = /^\[([^\][]*)\]\(\s*<?([^\s<>]*?)>?\s*\)[.,;。]?$/;

/** Takes the address out of `<…>` and `[text](address)`; where the target is a placeholder, the text may be it. */
function unwrap(text: string): string {
  const bracketed = BRACKETED.exec(text)?.[1];
  if (bracketed !== undefined) return bracketed;
  const [, label, target] = MARKDOWN.exec(text.slice(0, 2 * LONGEST_LINK)) ?? [];
  if (target === undefined || label === undefined) return text;
  return !target.includes(':') && isAddress(label.trim()) ? label.trim() : target;
}

const BARE_HOST = /^(?:[a-z0-9](?:[a-z0-9-]*)\.)+[a-z]{2,24}(?=\/|$)/i;

function withScheme(text: string): string {
  return BARE_HOST.test(text) ? `https://${text}` : text;
}

function authority(typed: string): string {
  return /^https?:\/\/([^/?#\\]*)/i.exec(typed)?.[1] ?? '';
}

/** Nothing to encode, and the browser reads the same host as the eye. */
function isClean(typed: string, url: URL): boolean {
  return (
    /^https?:\/\/[\w.~:/?#[\]@!$&'*+,;=%-]+$/.test(typed) &&
    authority(typed).toLowerCase().replace(/:\d*$/, '') === url.hostname
  );
}

function encode(href: string): string {
  return href.replace(
    /[()<>"'`\\|^{}\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

const TRACKING =
  /^(?:utm_\w*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|spm|spm_id_from|vd_source|share_\w+|_hsenc|_hsmi|ref_src)$/i;

/** Cuts parameters that tell where a reader came from, and text fragments; the rest stays as it was typed. */
function withoutTracking(url: string): string {
  const [address = '', fragment] = split(url, '#');
  const [path = '', query] = split(address, '?');
  const kept = query?.split('&').filter((pair) => !TRACKING.test(pair.split('=')[0] ?? ''));
  const anchor = fragment?.split(':~:')[0];
  return path + (kept?.length ? `?${kept.join('&')}` : '') + (anchor ? `#${anchor}` : '');
}

function split(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
