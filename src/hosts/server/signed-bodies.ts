import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import PQueue from 'p-queue';

/** GitHub sends nothing larger: https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap */
export const LARGEST_BODY = 25 * 1024 * 1024;
/** Beyond it, bodies are read one after the other. Hardly any webhook is larger: an issue of 64 KiB that was edited, its text twice. */
const SMALL_BODY = 256 * 1024;
/** What all bodies on their way may hold together. */
const MOST_HELD = 64 * 1024 * 1024;

/** What became of a body: its text, where it is signed with the secret, or why there is none. */
export type SignedBody =
  | { readonly kind: 'signed'; readonly text: string }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-many' };

/** Reads a body whole, unless it is none of GitHub's. */
export type ReadSigned = (request: IncomingMessage, signature: string) => Promise<SignedBody>;

/**
 * Reads bodies that strangers may have sent, in bounded memory: each is hashed as it comes, all of them together hold at most
 * 64 MB, and of those above 256 kB one is read at a time, the others being left in their sockets. Nothing is made of a body
 * before its signature is right.
 *
 * The signature: https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
 *
 * @throws where the request breaks off
 */
export function createSignedBodies(secret: string): ReadSigned {
  const large = new PQueue({ concurrency: 1 });
  let held = 0;
  return async (request, signature) => {
    const hash = createHmac('sha256', secret);
    const chunks: Buffer[] = [];
    let length = 0;
    let free = (): void => {};
    try {
      // Left open where it is left early: an answer follows.
      for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        held += chunk.length;
        length += chunk.length;
        if (length > LARGEST_BODY) return { kind: 'too-large' };
        if (held > MOST_HELD) return { kind: 'too-many' };
        if (length > SMALL_BODY && length - chunk.length <= SMALL_BODY) free = await takeTurn(large, request);
        hash.update(chunk);
        chunks.push(chunk);
      }
      if (!isEqual(signature, `sha256=${hash.digest('hex')}`)) return { kind: 'unsigned' };
      return { kind: 'signed', text: Buffer.concat(chunks).toString('utf8') };
    } finally {
      held -= length;
      free();
    }
  };
}

/**
 * Waits for the turn of a large body, or until its request is gone.
 *
 * @returns what ends the turn
 */
function takeTurn(large: PQueue, request: IncomingMessage): Promise<() => void> {
  return new Promise((resolve) => {
    void large.add(
      () =>
        new Promise<void>((end) => {
          request.once('close', end);
          if (request.destroyed) end();
          resolve(end);
        }),
    );
    request.once('close', () => resolve(() => {}));
  });
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
