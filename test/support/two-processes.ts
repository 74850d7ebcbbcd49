import type { EmbeddedGitHub } from '../../sandbox/github/start-github.ts';
import type { RunningServer } from '../../src/hosts/server/start-server.ts';
import { ProcessServer } from './process-server.ts';

/** Two real processes of one App on one Redis; the webhooks go to the first of them. */
export class TwoProcesses implements RunningServer {
  readonly #github: EmbeddedGitHub;
  readonly #redisUrl: string;
  #first: ProcessServer;
  #second: ProcessServer;

  private constructor(
    github: EmbeddedGitHub,
    redisUrl: string,
    [first, second]: readonly [ProcessServer, ProcessServer],
  ) {
    this.#github = github;
    this.#redisUrl = redisUrl;
    this.#first = first;
    this.#second = second;
  }

  static async start(github: EmbeddedGitHub, redisUrl: string): Promise<TwoProcesses> {
    const start = () => ProcessServer.start(github, redisUrl);
    return new TwoProcesses(github, redisUrl, await Promise.all([start(), start()]));
  }

  get url(): string {
    return this.#first.url;
  }

  sweep(): void {
    this.#first.sweep();
  }

  async idle(): Promise<void> {
    await Promise.all([this.#first.idle(), this.#second.idle()]);
  }

  /** The first is killed in whatever it is at; the other takes over, and a new one starts beside it. */
  async crash(): Promise<void> {
    const killed = this.#first.kill();
    await this.#replaceFirst();
    await killed;
  }

  /** As an orchestrator does it: another starts, the webhooks go elsewhere, and the first is told to stop. */
  async roll(): Promise<void> {
    const old = this.#first;
    await this.#replaceFirst();
    await old.stop();
  }

  async stop(): Promise<void> {
    await Promise.all([this.#first.stop(), this.#second.stop()]);
  }

  async #replaceFirst(): Promise<void> {
    this.#first = this.#second;
    this.#github.webhooks.sendTo(`${this.url}/api/github/webhooks`);
    this.#second = await ProcessServer.start(this.#github, this.#redisUrl);
  }
}
