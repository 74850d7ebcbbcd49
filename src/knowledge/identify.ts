import { readArxivId } from './arxiv-id.ts';
import { doiIdentity } from './doi.ts';
import { isAddress } from './hosts.ts';
import type { Identity } from './identity.ts';
import { readHostIdentity } from './identity-hosts.ts';

/**
 * The identity that an address, an identifier or a short text with one of them names.
 *
 * ```
 * https://arxiv.org/pdf/2401.00001v2.pdf          arxiv 2401.00001
 * https://www.alphaxiv.org/abs/2401.00001         arxiv 2401.00001
 * arXiv:cs/0112017                                arxiv cs/0112017
 * https://doi.org/10.48550/arXiv.2401.00001       arxiv 2401.00001
 * https://dl.acm.org/doi/pdf/10.1145/3580305.1    doi 10.1145/3580305.1
 * https://openreview.net/pdf?id=aVh9KRZdRk        openreview aVh9KRZdRk
 * https://aclanthology.org/P19-1001.pdf           acl p19-1001
 * ```
 *
 * Hosts are compared exactly, as the browser reads them: `arxiv.org.example.net` is not arXiv.
 *
 * @returns `undefined` where nothing is named; never throws
 */
export function identify(text: string): Identity | undefined {
  const typed = text.slice(0, LONGEST).trim();
  if (typed === '') return undefined;
  if (isAddress(typed)) return URL.canParse(typed) ? readHostIdentity(new URL(typed)) : undefined;
  const bare = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(typed)?.[1];
  if (bare !== undefined) return doiIdentity(bare);
  const arxiv = readArxivId(typed.replace(/^arxiv\s*[:：]?\s*/i, ''));
  if (arxiv) return { kind: 'arxiv', id: arxiv.id };
  const host = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\//i.test(typed) ? `https://${typed}` : '';
  return URL.canParse(host) ? readHostIdentity(new URL(host)) : undefined;
}

const LONGEST = 2048;
