import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answer, type ReadRequest } from './answer.ts';
import type { Caller } from './caller.ts';
import { Faults } from './faults.ts';
import { GitHubError } from './github-error.ts';
import { identify } from './identify.ts';
import type { LogEntry, LoggedRequest } from './log.ts';
import { readRequest } from './read-request.ts';
import { decodePart, type Reply } from './route.ts';
import type { World } from './world.ts';
import { finishReply, sendReply } from './write-reply.ts';

/** Longer than any test keeps a connection idle, so that none is closed just when a request is on its way. */
const PATIENCE = 600_000;

/** Versions of the API that there are: https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const VERSIONS: ReadonlySet<string> = new Set(['2022-11-28', '2026-03-10']);

/** What a browser is answered. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers browsers, which ask for pages and send forms; `null` for what is none of theirs. */
export type AnswerPage = (request: ReadRequest) => Promise<PageAnswer | null>;

/** The only thing that listens: reads requests, logs them, lets faults happen, and writes what was answered. */
export class Front {
  readonly faults = new Faults();
  readonly log: LogEntry[] = [];
  readonly server: Server;
  #world: World | undefined;
  readonly #bugs: unknown[] = [];
  /** What each read was last answered. */
  readonly #reads = new Map<string, Reply>();
  /** Writes happen one after the other, so that what a write has checked still holds when it acts. */
  #writes: Promise<unknown> = Promise.resolve();

  readonly #keepsAnswers: boolean;
  /** What browsers see; without it everybody is answered as a program. */
  answerPage: AnswerPage | undefined;

  constructor({ keepsAnswers = false }: { readonly keepsAnswers?: boolean }) {
    this.#keepsAnswers = keepsAnswers;
    this.server = createServer({ keepAliveTimeout: PATIENCE }, (request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        // A bug of ours must not pass for an outage of GitHub's: closing tells of it.
        this.#bugs.push(error);
        response.writeHead(500, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ message: String(error) }));
      });
    });
  }

  /** Listens on a free port of 127.0.0.1 and gives the address. */
  listen(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(0, '127.0.0.1', () => {
        const address = this.server.address();
        const port = typeof address === 'object' && address !== null ? address.port : 0;
        resolve(`http://127.0.0.1:${port}`);
      });
    });
  }

  /** Serves a world from now on. */
  serve(world: World): void {
    this.#world = world;
  }

  /** Drops every connection, also those that hang. Throws what went wrong in here meanwhile. */
  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.server.close(resolve);
      this.server.closeAllConnections();
    });
    if (this.#bugs.length > 0) throw new AggregateError(this.#bugs, 'The embedded GitHub has failed.');
  }

  /** Runs work that changes things when all that was asked for before it is done. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#writes.then(work);
    this.#writes = done.catch(() => undefined);
    return done;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const world = this.#world;
    if (world === undefined) throw new Error('Unexpected request, expected none before the start.');
    const read = await readRequest(request);
    const page = await this.answerPage?.(read);
    if (page) return void response.writeHead(page.status, page.headers).end(page.body);
    const caller = whoOrRefusal(world, read.headers.authorization);
    const entry = this.#logRequest(read, caller instanceof GitHubError ? undefined : caller);
    const fault = this.faults.take(entry);
    if (fault !== undefined) entry.fault = fault.kind;
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (fault?.kind === 'run') await fault.action();
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset-before') return void response.destroy();
    const stale = fault?.kind === 'stale' ? this.#reads.get(keyOf(read)) : undefined;
    const reply =
      fault?.kind === 'fail'
        ? { status: fault.status, body: fault.body ?? { message: 'Server Error' }, headers: fault.headers ?? {} }
        : (stale ?? (await this.#answer(world, caller, read)));
    if (read.method === 'GET') this.#reads.set(keyOf(read), reply);
    const written = finishReply(reply, read);
    entry.status = written.status;
    if (this.#keepsAnswers && written.headers['content-type']?.startsWith('application/json'))
      entry.answer = JSON.parse(written.content.toString('utf8'));
    sendReply(response, written, fault);
  }

  #answer(world: World, caller: Caller | GitHubError, read: ReadRequest): Promise<Reply> | Reply {
    if (caller instanceof GitHubError) return { status: caller.status, body: caller.body };
    const version = read.headers['x-github-api-version'];
    if (version !== undefined && !VERSIONS.has(version)) {
      const message = `The specified API version ${version} is not supported.`;
      return { status: 400, body: new GitHubError(400, message).body };
    }
    if (read.method === 'GET' || read.method === 'HEAD') return answer(world, caller, read);
    return this.exclusively(() => answer(world, caller, read));
  }

  #logRequest({ method, url, headers, body }: ReadRequest, caller: Caller | undefined): LoggedRequest {
    const [raw = '', query = ''] = url.split('?');
    const path = decodePart(raw);
    const actor = { kind: caller?.kind ?? 'anonymous', login: caller?.login ?? '' };
    const entry: LoggedRequest = {
      kind: 'request',
      index: this.log.length,
      method,
      path,
      query,
      actor,
      body,
      version: headers['x-github-api-version'] ?? null,
      status: null,
    };
    this.log.push(entry);
    return entry;
  }
}

function whoOrRefusal(world: World, authorization: string | undefined): Caller | GitHubError {
  try {
    return identify(world, authorization);
  } catch (error) {
    if (error instanceof GitHubError) return error;
    return new GitHubError(401, 'Bad credentials');
  }
}

function keyOf({ url, headers }: ReadRequest): string {
  return `${headers.accept} ${url}`;
}
