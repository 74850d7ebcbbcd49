import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Probot } from 'probot';
import { createSignedBodies, LARGEST_BODY, type ReadSigned, type SignedBody } from './signed-bodies.ts';

const TOO_LARGE = 'At most 25 MB are taken.';

/** Probot's path, and the root, where the manifest of Probot's set-up page points a new App's webhooks. */
const WEBHOOK_PATHS = new Set(['/api/github/webhooks', '/']);

/** Milliseconds that a whole request may take; GitHub itself waits ten seconds for the answer. */
const SLOWEST_REQUEST = 10_000;
const SLOWEST_HEADERS = 5_000;
/** How often what is too slow is looked for. */
const LOOK_EVERY = 1_000;
/** Beyond it connections are closed at once: each may hold 256 kB. */
const MOST_CONNECTIONS = 128;
/** Milliseconds between two lines about wrong signatures. */
const RARELY = 60_000;

/** What can be asked of the server beside webhooks. */
export interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

export interface FrontDoorOptions {
  /** Who takes webhooks; `null` while nobody can yet. */
  readonly receiver: () => Pick<Probot['webhooks'], 'receive'> | null;
  /** What GitHub signs webhooks with. */
  readonly secret: string;
  readonly log: Logger;
  /** Pages by their path, made when they are asked for. */
  readonly pages?: Readonly<Record<string, () => Page | Promise<Page>>>;
  /** Milliseconds since the epoch, the clock by default. */
  readonly now?: () => number;
}

const ALIVE: Page = { status: 200, type: 'text/plain', text: 'PONG\n' };
const ALWAYS: FrontDoorOptions['pages'] = { '/ping': () => ALIVE, '/healthz': () => ALIVE };

/**
 * The HTTP server in front of Probot's webhooks. It reads bodies in bounded time and memory, checks the signature over the
 * very bytes, and logs nothing of what strangers send.
 *
 * - `POST /api/github/webhooks`, `POST /`: a webhook · 202 taken, 400 not signed, 413 too large, 503 not now
 * - `GET /ping`, `GET /healthz`: 200 while the process lives
 * - `GET` of a page: what it says
 */
export function createFrontDoor(options: FrontDoorOptions): Server {
  const { log, now = Date.now } = options;
  const pages = new Map(Object.entries({ ...ALWAYS, ...options.pages }));
  const readSigned = createSignedBodies(options.secret);
  const sayUnsigned = createRareLine(now, (times) => log.warn({ times }, 'webhooks with a wrong signature'));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const page = pages.get(path);
    if (page && (request.method === 'GET' || request.method === 'HEAD')) {
      const { status, type, text } = await page();
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    } else if (page || (WEBHOOK_PATHS.has(path) && request.method !== 'POST')) {
      send(response, 405, page ? 'Only to be read.' : 'Webhooks are POSTed here.');
    } else if (!WEBHOOK_PATHS.has(path)) {
      send(response, 404, 'Nothing here.');
    } else {
      const [status, text] = await take(request, options.receiver(), readSigned);
      if (status === 400 && text === UNSIGNED) sayUnsigned();
      send(response, status, text);
    }
  };
  const server = createServer(
    { requestTimeout: SLOWEST_REQUEST, headersTimeout: SLOWEST_HEADERS, connectionsCheckingInterval: LOOK_EVERY },
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        // Nobody is left to be answered.
        if (request.destroyed && !request.complete) return;
        log.error({ err: error, delivery: request.headers['x-github-delivery'] }, 'webhook failed');
        send(response, 500, 'The webhook could not be taken.');
      });
    },
  );
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

type Answer = readonly [status: number, text: string];

const UNSIGNED = 'The signature does not match.';
const UNREAD: Readonly<Record<Exclude<SignedBody['kind'], 'signed'>, Answer>> = {
  unsigned: [400, UNSIGNED],
  'too-large': [413, TOO_LARGE],
  'too-many': [503, 'Too much at the same time.'],
};

async function take(
  request: IncomingMessage,
  receiver: ReturnType<FrontDoorOptions['receiver']>,
  readSigned: ReadSigned,
): Promise<Answer> {
  // Without a length, in chunks, it is counted as it comes.
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return [413, TOO_LARGE];
  const { 'x-github-event': name, 'x-github-delivery': id, 'x-hub-signature-256': signature } = request.headers;
  if (!isText(name) || !isText(id) || !isText(signature)) return [400, 'Headers of a webhook are missing.'];
  if (!receiver) return [503, 'GitHub has not said yet who I am.'];
  const body = await readSigned(request, signature);
  if (body.kind !== 'signed') return UNREAD[body.kind];
  let payload: unknown;
  try {
    payload = JSON.parse(body.text);
  } catch {
    return [400, 'The payload is no JSON.'];
  }
  await receiver.receive({ id, name, payload } as Parameters<Probot['webhooks']['receive']>[0]);
  return [202, 'Taken.'];
}

/** Whether a header is there, once and not empty. */
function isText(header: string | readonly string[] | undefined): header is string {
  return typeof header === 'string' && header !== '';
}

function send(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return;
  response
    .writeHead(status, { 'content-type': 'text/plain', ...(status >= 411 && { connection: 'close' }) })
    .end(`${text}\n`);
}

/** Says at once that something happened, and then at most once a minute, with how often it did since. */
function createRareLine(now: () => number, say: (times: number) => void): () => void {
  let times = 0;
  let said = Number.NEGATIVE_INFINITY;
  return () => {
    times += 1;
    if (now() - said < RARELY) return;
    say(times);
    said = now();
    times = 0;
  };
}
