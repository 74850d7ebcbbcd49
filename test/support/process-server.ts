import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { EmbeddedGitHub } from '../../sandbox/github/start-github.ts';
import type { RunningServer, ServerOptions } from '../../src/hosts/server/start-server.ts';
import { ROOT } from './source-files.ts';

/** What a process is told at its start, as JSON. */
export interface ProcessSettings extends Pick<ServerOptions, 'appId' | 'privateKey' | 'webhookSecret' | 'apiUrl'> {
  readonly redisUrl: string;
  readonly lockDuration: number;
}

/** What is asked of a process; it answers with the same id. */
export interface Ask {
  readonly id: number;
  readonly what: 'sweep' | 'idle';
}

/** The program as it is now, in one file: to read hundreds of sources takes each process seconds. */
const PROGRAM = join(ROOT, `node_modules/.cache/accession/serving-process-${process.pid}.mjs`);
let isBuilt = false;

function build(): void {
  if (isBuilt) return;
  buildSync({
    entryPoints: [join(ROOT, 'test/support/serving-process.ts')],
    outfile: PROGRAM,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  isBuilt = true;
}

/** Milliseconds after which what a killed process was at is another's. */
const LOCK_DURATION = 1000;

/** A real server process that shares a Redis with others. */
export class ProcessServer implements RunningServer {
  readonly url: string;
  readonly #child: ChildProcess;
  #asked = 0;
  #isDead = false;

  private constructor(url: string, child: ChildProcess) {
    this.url = url;
    this.#child = child;
    child.once('exit', () => {
      this.#isDead = true;
    });
  }

  /** @throws where it ends before it serves */
  static async start({ app, url }: EmbeddedGitHub, redisUrl: string): Promise<ProcessServer> {
    build();
    const settings: ProcessSettings = {
      appId: app.id,
      privateKey: app.privateKey,
      webhookSecret: app.webhookSecret,
      apiUrl: url,
      redisUrl,
      lockDuration: LOCK_DURATION,
    };
    const child = fork(PROGRAM, [JSON.stringify(settings)], {
      execArgv: [],
      // What jest needs of its own processes is not for this one.
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const [first] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    if (typeof first !== 'object' || first === null) throw new Error(`A server process ended with ${first}`);
    return new ProcessServer((first as { url: string }).url, child);
  }

  sweep(): void {
    void this.#ask('sweep');
  }

  async idle(): Promise<void> {
    await this.#ask('idle');
  }

  /** As an orchestrator does it: SIGTERM, and wait. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** Leaves everything where it is. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.#isDead) return;
    this.#child.kill(signal);
    await once(this.#child, 'exit');
  }

  /** Resolves when it is answered, or nobody is left to answer. */
  #ask(what: Ask['what']): Promise<void> {
    if (this.#isDead) return Promise.resolve();
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve) => {
      const settle = (): void => {
        this.#child.off('message', onMessage).off('exit', settle);
        resolve();
      };
      const onMessage = (answer: unknown): void => {
        if ((answer as Ask).id === id) settle();
      };
      this.#child.on('message', onMessage).once('exit', settle);
      this.#child.send({ id, what } satisfies Ask);
    });
  }
}
