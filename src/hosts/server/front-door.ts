import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Probot } from 'probot';

/** GitHub sends nothing larger: https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap */
const LARGEST_PAYLOAD = 25 * 1024 * 1024;
const TOO_LARGE = 'At most 25 MB are taken.';

/** Probot's path, and the root, where the manifest of Probot's set-up page points a new App's webhooks. */
const WEBHOOK_PATHS = new Set(['/api/github/webhooks', '/']);

type Webhooks = Pick<Probot['webhooks'], 'verify' | 'receive'>;

/**
 * The HTTP server in front of Probot's webhooks. It reads a bounded body, checks the signature over the very bytes, and
 * logs nothing of what strangers send.
 *
 * - `POST /api/github/webhooks`, `POST /`: a webhook · 202 taken, 400 not signed, 413 too large
 * - `GET /ping`: 200 while the process lives
 */
export function createFrontDoor(webhooks: Webhooks, log: Logger): Server {
  return createServer((request, response) => {
    answer(request, response, webhooks).catch((error: unknown) => {
      log.error({ err: error, delivery: request.headers['x-github-delivery'] }, 'webhook failed');
      send(response, 500, 'The webhook could not be taken.');
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, webhooks: Webhooks): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (request.method === 'GET' && path === '/ping') return send(response, 200, 'PONG');
  if (!WEBHOOK_PATHS.has(path)) return send(response, 404, 'Nothing here.');
  if (request.method !== 'POST') return send(response, 405, 'Webhooks are POSTed here.');
  // Without a length, in chunks, it is counted as it comes.
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_PAYLOAD) return send(response, 413, TOO_LARGE);

  const { 'x-github-event': name, 'x-github-delivery': id, 'x-hub-signature-256': signature } = request.headers;
  if (!isText(name) || !isText(id) || !isText(signature))
    return send(response, 400, 'Headers of a webhook are missing.');
  const body = await readBody(request);
  if (body === null) return send(response, 413, TOO_LARGE);
  if (!(await webhooks.verify(body, signature))) return send(response, 400, 'The signature does not match.');
  let payload: unknown;
  try {
    payload = JSON.parse(body);
  } catch {
    return send(response, 400, 'The payload is no JSON.');
  }
  await webhooks.receive({ id, name, payload } as Parameters<Webhooks['receive']>[0]);
  send(response, 202, 'Taken.');
}

/** Whether a header is there, once and not empty. */
function isText(header: string | readonly string[] | undefined): header is string {
  return typeof header === 'string' && header !== '';
}

/** `null` where it is too large. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Left open where it is left early: an answer follows.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length;
    if (length > LARGEST_PAYLOAD) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return;
  response
    .writeHead(status, { 'content-type': 'text/plain', ...(status >= 411 && { connection: 'close' }) })
    .end(`${text}\n`);
}
