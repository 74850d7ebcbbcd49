import type { IncomingMessage } from 'node:http';
import type { ReadRequest } from './answer.ts';
import { type Json, objectIn } from './json.ts';

/** Reads a request to its end. */
export async function readRequest(request: IncomingMessage): Promise<ReadRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, `${value}`]);
  const method = request.method ?? 'GET';
  return { method, url: request.url ?? '/', headers: Object.fromEntries(headers), body: parse(Buffer.concat(chunks)) };
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
