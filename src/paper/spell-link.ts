import { readArxivId } from '../knowledge/arxiv-id.ts';
import { hostOf } from '../knowledge/hosts.ts';
import { identify } from '../knowledge/identify.ts';
import { identityKey } from '../knowledge/identity.ts';
import { canonicalLink } from './canonical-link.ts';

/** How an address of a paper is written: its path before the identifier, and what stands behind. */
interface LinkStyle {
  readonly host: string;
  readonly kind: string;
  readonly versioned: boolean;
  readonly suffix: string;
}

const FEWEST = 5;
const ARXIV = /^(https?:\/\/(?:www\.)?arxiv\.org)\/(abs|pdf|html)\/([\w.-]+?(?:\/\d{7}(?:v\d+)?)?)(\.pdf)?$/i;

/**
 * A link under its usual address ({@link canonicalLink}), unless the list links such pages too; and one to arXiv as the list writes
 * its own: page or PDF, with or without `.pdf`, `www.` and version. The latter as typed where the list has fewer than five, or
 * where one of them already differs: what the list has let pass once, it lets pass again.
 *
 * ```
 * typed https://arxiv.org/abs/2401.00001v2,       list https://arxiv.org/pdf/… → https://arxiv.org/pdf/2401.00001
 * typed https://huggingface.co/papers/2401.00001, list https://arxiv.org/pdf/… → https://arxiv.org/pdf/2401.00001
 * ```
 *
 * Only how the address is written changes; it names the same paper (a version is kept where the list keeps versions).
 *
 * @param typed a link that was read, see `readLink`
 * @param seen the links of the list's entries in the same field
 */
export function spellLink(typed: string, seen: readonly string[]): string {
  const canonical = canonicalLink(typed);
  return spellArxiv(canonical === typed || linksAlike(typed, seen) ? typed : canonical, seen);
}

/** Whether a list has links that a canonical address would take the place of, at the same host. */
function linksAlike(typed: string, seen: readonly string[]): boolean {
  const host = hostOf(typed);
  return seen.some((link) => hostOf(link) === host && canonicalLink(link) !== link);
}

function spellArxiv(typed: string, seen: readonly string[]): string {
  const own = styleOf(typed);
  const styles = seen.flatMap((link) => styleOf(link) ?? []);
  if (own === undefined || styles.length < FEWEST) return typed;
  const hosts = habit(styles.map((style) => style.host));
  // A link is never made less safe than it was typed.
  const host = own.host.startsWith('https:') ? hosts?.replace(/^http:/, 'https:') : hosts;
  const kind = habit(styles.map((style) => `${style.kind} ${style.suffix}`));
  const versioned = habit(styles.map((style) => String(style.versioned)));
  const id = ARXIV.exec(typed)?.[3] ?? '';
  const written = versioned === 'false' ? (readArxivId(id)?.id ?? id) : id;
  const [folder = own.kind, suffix = ''] = (kind ?? `${own.kind} ${own.suffix}`).split(' ');
  const link = `${host ?? own.host}/${folder}/${written}${suffix}`;
  return sameIdentity(link, typed) ? link : typed;
}

function styleOf(link: string): LinkStyle | undefined {
  const [, host, kind, id, suffix] = ARXIV.exec(link.trim()) ?? [];
  if (host === undefined || kind === undefined || id === undefined) return undefined;
  return { host: host.toLowerCase(), kind: kind.toLowerCase(), versioned: /v\d+$/.test(id), suffix: suffix ?? '' };
}

/** What all have in common. */
function habit(values: readonly string[]): string | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}

function sameIdentity(one: string, other: string): boolean {
  const [a, b] = [identify(one), identify(other)];
  return a !== undefined && b !== undefined && identityKey(a) === identityKey(b);
}
