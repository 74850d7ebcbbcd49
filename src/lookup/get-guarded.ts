import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import { HOME } from '../config/home.ts';
import { LARGEST_ANSWER } from './create-guarded-agent.ts';
import { GuardError } from './guard-error.ts';

/** What is asked for. */
export interface GuardedRequest {
  readonly url: string;
  readonly accept: string;
  /** Content types that are read, without parameters. */
  readonly types: readonly string[];
  /** Hosts that may be asked, and led on to. */
  readonly hosts: ReadonlySet<string>;
  /** Of the answer that is kept. */
  readonly etag?: string | undefined;
  readonly signal: AbortSignal;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  /** `''` unless the status is 200. */
  readonly text: string;
  readonly etag?: string;
  /** Seconds, or a date, until which nothing is to be asked. */
  readonly retryAfter?: string;
}

const MOST_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Milliseconds without a sign of life. */
const SILENCE = 8000;

/** Who asks, as sources want to know it: https://info.arxiv.org/help/api/tou.html, https://www.crossref.org/documentation/retrieve-metadata/rest-api/ */
export const USER_AGENT = `accession (+https://github.com/${HOME})`;

/**
 * Asks a source. Redirects are followed by hand, three at the most, and each place is checked as the first one was: https, a host
 * that may be asked, no user name, no port. Read is only what is of a kind that was asked for, and no more than a megabyte of it, as it
 * comes and decompressed.
 *
 * @param dispatcher whose connector checks addresses, see `createGuardedAgent`
 * @throws GuardError for what is not sent or not read on, and what undici throws
 */
export async function getGuarded(dispatcher: Dispatcher, asked: GuardedRequest): Promise<Answer> {
  let url = checked(asked.url, asked.hosts);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const {
      statusCode: status,
      headers,
      body,
    } = await request(url, {
      dispatcher,
      method: 'GET',
      headers: {
        accept: asked.accept,
        'accept-encoding': 'gzip',
        'user-agent': USER_AGENT,
        ...(asked.etag !== undefined && { 'if-none-match': asked.etag }),
      },
      signal: asked.signal,
      headersTimeout: SILENCE,
      bodyTimeout: SILENCE,
    });
    // What is left before its end fails after that, and nobody is there to hear it.
    body.on('error', () => {});
    const [etag, retryAfter] = [textOf(headers.etag), textOf(headers['retry-after'])];
    const about = { status, ...(etag !== undefined && { etag }), ...(retryAfter !== undefined && { retryAfter }) };
    if (REDIRECTS.has(status)) {
      body.destroy();
      url = checked(new URL(textOf(headers.location) ?? '', url).href, asked.hosts);
      continue;
    }
    if (status !== 200) {
      body.destroy();
      return { ...about, text: '' };
    }
    try {
      const type = (textOf(headers['content-type']) ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      if (!asked.types.includes(type)) throw new GuardError(`${url} is of the type ${type}`);
      return { ...about, text: await readBody(body, textOf(headers['content-encoding']), asked.signal) };
    } finally {
      body.destroy();
    }
  }
  throw new GuardError(`${asked.url} leads on more than ${MOST_REDIRECTS} times`);
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

function checked(address: string, hosts: ReadonlySet<string>): string {
  const url = new URL(address);
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
  if (!isPlain || !hosts.has(url.hostname)) throw new GuardError(`${url.origin} is not asked`);
  url.hash = '';
  return url.href;
}

async function readBody(
  body: Dispatcher.ResponseData['body'],
  encoding: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > LARGEST_ANSWER) return;
      chunks.push(chunk);
    }
  };
  if (encoding !== undefined && encoding !== 'gzip' && encoding !== 'identity')
    throw new GuardError(`Compressed as ${encoding}`);
  try {
    if (encoding === 'gzip') await pipeline(body, createGunzip(), collect, { signal });
    else await pipeline(body, collect, { signal });
  } catch (error) {
    // To stop reading is a failure of the pipeline.
    if (size <= LARGEST_ANSWER) throw error;
  }
  if (size > LARGEST_ANSWER) throw new GuardError(`More than ${LARGEST_ANSWER} bytes`);
  return new TextDecoder().decode(Buffer.concat(chunks));
}
