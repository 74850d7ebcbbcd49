import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { ReadRequest } from './answer.ts';
import type { Fault } from './faults.ts';
import type { Reply } from './route.ts';

/** An answer ready to be written. */
export interface Written {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly content: Buffer;
}

/** Adds what every answer has, and turns an unchanged one into 304 (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api). */
export function finishReply(
  { status, body, raw, headers = {} }: Reply,
  { method, headers: sent }: ReadRequest,
): Written {
  const content =
    raw === undefined
      ? Buffer.from(body === undefined ? '' : JSON.stringify(body))
      : Buffer.from(raw.content as Uint8Array);
  const common: Record<string, string> = {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-reset': '4102444800',
    ...headers,
  };
  if (status === 200 && method === 'GET') {
    common.etag = `"${createHash('sha256').update(content).digest('hex')}"`;
    const known = sent['if-none-match']?.replace(/^W\//, '');
    if (known === common.etag) return { status: 304, headers: common, content: Buffer.alloc(0) };
  }
  if (status !== 204) common['content-type'] = raw?.type ?? 'application/json; charset=utf-8';
  return { status, headers: common, content };
}

/** Writes an answer, spoilt on the way where a fault says so. */
export function sendReply(
  response: ServerResponse,
  { status, headers, content }: Written,
  fault: Fault | undefined,
): void {
  if (fault?.kind === 'hang-after') return;
  if (fault?.kind === 'reset') return void response.destroy();
  const spoilt =
    fault?.kind === 'truncate'
      ? content.subarray(0, content.length >> 1)
      : fault?.kind === 'html'
        ? Buffer.from('<html><body>Unicorn!</body></html>')
        : content;
  const length = status === 204 || status === 304 ? {} : { 'content-length': `${spoilt.length}` };
  response.writeHead(status, { ...headers, ...length });
  response.end(spoilt);
}
