// Sends large webhooks that nobody signed, as many at the same time as it is told to; for bench:tenants.
//
//   tsx scripts/flood.ts URL COUNT MEGABYTES
import { request } from 'node:http';

const [url = '', count = '1', megabytes = '1'] = process.argv.slice(2);
const body = Buffer.alloc(Number(megabytes) * 1024 * 1024, 'x');
const headers = {
  'content-length': body.length,
  'x-github-event': 'issues',
  'x-github-delivery': 'x',
  'x-hub-signature-256': `sha256=${'0'.repeat(64)}`,
};

/** Resolves when one was answered or cut. */
function send(): Promise<void> {
  return new Promise((resolve) => {
    const sent = request(url, { method: 'POST', headers, agent: false }, (answer) => answer.resume());
    sent.on('close', resolve);
    sent.on('error', () => resolve());
    sent.end(body);
  });
}

await Promise.all(Array.from({ length: Number(count) }, send));
