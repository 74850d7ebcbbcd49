import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { Probot } from 'probot';
import { z } from 'zod';
import type { GitHub } from '../github/github.ts';
import { guardResponses } from '../github/guard-responses.ts';
import { Reader } from '../github/reader.ts';
import { reconcile } from '../github/reconcile.ts';
import { retryAfter } from '../github/retry-after.ts';
import { describeAction } from '../plan/describe-action.ts';
import { createMemoryQueue } from '../queue/memory-queue.ts';
import { createApp } from './app.ts';
import { createOctokit } from './create-octokit.ts';
import { createFrontDoor } from './front-door.ts';
import { parseKey } from './key.ts';

/** What the server needs to know, from the environment or from a test. */
export interface ServerOptions {
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** Root of the API. */
  readonly apiUrl: string;
  readonly host: string;
  /** `0` for any free port. */
  readonly port: number;
  readonly log: Logger;
}

export interface RunningServer {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
  /** Stops listening and lets what runs come to its end. */
  stop(): Promise<void>;
}

const appShape = z.object({ slug: z.string() });

/**
 * Starts the bot as a server.
 *
 * @throws where GitHub does not accept the App's credentials, or the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { log, apiUrl } = options;
  const probot = new Probot({
    appId: options.appId,
    privateKey: options.privateKey,
    secret: options.webhookSecret,
    baseUrl: apiUrl,
    log,
    Octokit: createOctokit(apiUrl),
  });
  await probot.ready();
  const asApp = await probot.auth();
  const bot = `${appShape.parse((await asApp.request('GET /app')).data).slug}[bot]`;

  const installations = new Map<number, Promise<{ github: GitHub; reader: Reader }>>();
  const reach = (installation: number) => {
    const known = installations.get(installation) ?? connect(probot, installation);
    installations.set(installation, known);
    known.catch(() => installations.delete(installation));
    return known;
  };

  const queue = createMemoryQueue(
    async (text) => {
      const key = parseKey(text);
      const { github, reader } = await reach(key.installation);
      const onPlan = (plan: Parameters<typeof describeAction>[0][]) =>
        log.info({ key: text, plan: plan.map(describeAction) }, 'plan');
      await reconcile({ github, reader, bot, onPlan: (plan) => onPlan([...plan]) }, key);
    },
    {
      retryAfter: (error, attempt) => retryAfter(error, attempt, Date.now()),
      onFailure: (key, err, attempt, retryIn) => log.warn({ key, err, attempt, retryIn }, 'reconcile failed'),
    },
  );
  await probot.load(createApp(queue, bot));

  const server = createFrontDoor(probot.webhooks, log);
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(options.port, options.host, resolve),
  );
  const { address, port, family } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    idle: () => queue.idle(),
    async stop() {
      server.close();
      server.closeAllConnections();
      await queue.close();
    },
  };
}

/** One Octokit per installation, so that each has its own lane of writes. */
async function connect(probot: Probot, installation: number): Promise<{ github: GitHub; reader: Reader }> {
  const octokit = await probot.auth(installation);
  guardResponses(octokit);
  const github = octokit as unknown as GitHub;
  return { github, reader: new Reader(github) };
}
