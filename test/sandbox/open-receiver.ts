import { createServer } from 'node:http';
import { afterEach } from '@jest/globals';

/** A webhook as it arrived. */
export interface Received {
  readonly event: string;
  readonly guid: string;
  readonly signature: string;
  readonly text: string;
}

/** Something that takes webhooks in. */
export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** Status of the next answers, and how long each takes in milliseconds. */
  status: number;
  patience: number;
  /** How many were under way at once, at most. */
  atOnce: number;
}

const closing: (() => void)[] = [];

/** Opens a receiver on 127.0.0.1; closed after the test. */
export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let underWay = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const header = (name: string) => String(request.headers[name]);
    const text = Buffer.concat(chunks).toString('utf8');
    received.push({
      event: header('x-github-event'),
      guid: header('x-github-delivery'),
      signature: header('x-hub-signature-256'),
      text,
    });
    underWay += 1;
    receiver.atOnce = Math.max(receiver.atOnce, underWay);
    await new Promise((resolve) => setTimeout(resolve, receiver.patience));
    underWay -= 1;
    response.writeHead(receiver.status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const receiver: Receiver = { url: `http://127.0.0.1:${port}/hook`, received, status: 200, patience: 0, atOnce: 0 };
  return receiver;
}

afterEach(() => {
  for (const close of closing.splice(0)) close();
});
