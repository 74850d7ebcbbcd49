import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describe } from '@jest/globals';
import { Redis } from 'ioredis';

/** Whether a Redis can be started on this machine (Debian: `apt-get install redis-server`). */
export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;

/** Tests that need one: skipped, and counted so, on a machine without it. */
export const describeWithRedis = HAS_REDIS ? describe : describe.skip;

const HOST = '127.0.0.1';

/** A Redis of a test's own, which keeps nothing. */
export class TestRedis {
  readonly url: string;
  readonly port: number;
  readonly #process: ChildProcess;

  private constructor(port: number, process: ChildProcess) {
    this.port = port;
    this.url = `redis://${HOST}:${port}`;
    this.#process = process;
  }

  /** Starts one, on a free port by default. */
  static async start(at?: number): Promise<TestRedis> {
    const port = at ?? (await freePort());
    const options = ['--port', String(port), '--bind', HOST, '--save', '', '--appendonly', 'no', '--dir', '/tmp'];
    const process = spawn('redis-server', options, { stdio: 'ignore' });
    const redis = new TestRedis(port, process);
    const client = new Redis(redis.url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
    client.on('error', () => {});
    await client.ping();
    client.disconnect();
    return redis;
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    const client = new Redis(this.url);
    await client.flushall();
    client.disconnect();
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#process.kill('SIGKILL');
    await once(this.#process, 'exit');
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await delay(0);
  return port;
}
