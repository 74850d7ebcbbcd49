import type { IncomingMessage } from 'node:http';
import type { ReadRequest } from './answer.ts';
import { type Json, objectIn } from './json.ts';

/** What a browser sends a form as. */
export const SENT_FORM = 'application/x-www-form-urlencoded';

/** Reads a request to its end. */
export async function readRequest(request: IncomingMessage): Promise<ReadRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, `${value}`]);
  const method = request.method ?? 'GET';
  const bytes = Buffer.concat(chunks);
  const body = request.headers['content-type']?.startsWith(SENT_FORM)
    ? Object.fromEntries(new URLSearchParams(bytes.toString('utf8')))
    : parse(bytes);
  return { method, url: request.url ?? '/', headers: Object.fromEntries(headers), body };
}

/** A merge needs no body, nor does anything else; what is no JSON counts as nothing. */
function parse(bytes: Buffer): Json {
  try {
    const value: unknown = bytes.length === 0 ? {} : JSON.parse(bytes.toString('utf8'));
    return Array.isArray(value) ? { labels: value } : objectIn(value);
  } catch {
    return {};
  }
}
