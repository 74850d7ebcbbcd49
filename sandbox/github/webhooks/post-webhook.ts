import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Json } from '../json.ts';

/** What became of an attempt: `OK` or what went wrong, and the HTTP status, 0 where there was none. */
export interface Outcome {
  readonly status: string;
  readonly code: number;
}

/** GitHub gives a receiver ten seconds. */
const PATIENCE = 10_000;

/** A connection for each, as GitHub does it: an idle one could be closed by the receiver just when it is needed. */
const agent = new Agent({ keepAlive: false });

/** Posts an event as GitHub does, signed; never throws. */
export function postWebhook(
  target: URL,
  secret: string,
  { event, guid, payload }: { readonly event: string; readonly guid: string; readonly payload: Json },
): Promise<Outcome> {
  const body = JSON.stringify(payload);
  const headers = {
    'content-type': 'application/json',
    'content-length': `${Buffer.byteLength(body)}`,
    'user-agent': 'GitHub-Hookshot/embedded',
    'x-github-event': event,
    'x-github-delivery': guid,
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  };
  return new Promise((resolve) => {
    const sent = request(target, { method: 'POST', headers, agent, timeout: PATIENCE }, (answer) => {
      const code = answer.statusCode ?? 0;
      const status = code >= 200 && code < 300 ? 'OK' : (answer.statusMessage ?? 'failed');
      answer.resume();
      answer.on('close', () => resolve({ status, code }));
    });
    sent.on('timeout', () => sent.destroy(new Error('timed out')));
    sent.on('error', ({ message }) => {
      resolve({ status: message === 'timed out' ? message : 'failed to connect to host', code: 0 });
    });
    sent.end(body);
  });
}
