import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type SeedConfig } from 'emulate';

/** An answer of emulate: JSON where it was JSON, `undefined` where it was empty. */
export interface EmulatedAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** emulate on a Unix socket: given a port it would listen on every interface, and port 0 gives it a wrong base URL. */
export class Emulated {
  readonly #folder = mkdtempSync(join(tmpdir(), 'emulate-'));
  readonly #socket = join(this.#folder, 'socket');
  // A connection for each request: emulate closes an idle one after five seconds, perhaps just when it is needed again.
  readonly #agent = new Agent({ keepAlive: false });
  #close = async (): Promise<void> => undefined;

  readonly url: string;

  private constructor(url: string) {
    this.url = url;
  }

  /** Starts it; `url` is what its answers name as its own address. */
  static async start(url: string, seed: SeedConfig): Promise<Emulated> {
    const emulated = new Emulated(url);
    // Its types ask for a number; node listens on a path just as well.
    const port = emulated.#socket as unknown as number;
    const emulator = await createEmulator({ service: 'github', port, baseUrl: url, seed });
    emulated.#close = () => emulator.close();
    return emulated;
  }

  /** Sends a request on, with the credentials given. */
  ask(method: string, path: string, authorization: string | undefined, body?: unknown): Promise<EmulatedAnswer> {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      host: new URL(this.url).host,
      ...(authorization === undefined ? {} : { authorization }),
      ...(payload === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': `${Buffer.byteLength(payload)}` }),
    };
    return new Promise((resolve, reject) => {
      const sent = request({ socketPath: this.#socket, agent: this.#agent, method, path, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: parse(text) });
        });
      });
      sent.on('error', reject);
      sent.end(payload);
    });
  }

  /** Stops it and removes the socket. */
  async close(): Promise<void> {
    this.#agent.destroy();
    await this.#close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return { message: text };
  }
}
