import type { Logger } from 'pino';
import { classifyFailure } from '../../github/classify-failure.ts';
import { statusOf } from '../../github/github.ts';
import { createLookup } from '../../lookup/create-lookup.ts';
import { createPlannerThreads } from '../planner/create-planner-threads.ts';
import { isLocal } from '../timed-fetch.ts';
import { openSetUp } from './set-up.ts';
import { type Environment, readSettings, type Settings } from './settings.ts';
import { shareThroughRedis } from './share-through-redis.ts';
import { type Shared, shareNothing } from './shared.ts';
import { startServer } from './start-server.ts';

/** Something that runs until it is stopped. */
export interface Serving {
  readonly stop: () => Promise<void>;
}

/**
 * Serves as the environment says: the bot, or without credentials the page on which its App is created.
 *
 * @returns `null` where that cannot be, which the log says in plain words
 * @throws on a bug
 */
export async function serve(env: Environment, log: Logger): Promise<Serving | null> {
  const read = readSettings(env);
  if (read.kind === 'no-app') return { stop: await openSetUp(env, log) };
  if (read.kind === 'amiss') {
    for (const problem of read.problems) log.fatal(problem);
    return null;
  }
  const { settings } = read;
  const shared = await share(settings, log);
  if (shared === null) return null;
  const { planner, close: endThreads } = createPlannerThreads();
  const close = async (): Promise<void> => {
    await endThreads();
    await shared.close();
  };
  try {
    // A GitHub on this machine is one to try things on.
    const lookUp = settings.looksUp && !isLocal(settings.apiUrl) ? { lookUp: createLookup(shared.lookup) } : {};
    const server = await startServer({ ...settings, ...lookUp, planner, shared, log });
    log.info({ url: server.url }, 'listening');
    return {
      async stop() {
        await server.stop();
        await close();
      },
    };
  } catch (error) {
    await close();
    const why = sayWhy(error, settings.port);
    if (why === null) throw error;
    log.fatal(why);
    return null;
  }
}

/** Meets the other processes, where there may be some; `null` where that cannot be, which the log says. */
async function share({ redisUrl, appId }: Settings, log: Logger): Promise<Shared | null> {
  if (redisUrl === null) return shareNothing();
  try {
    return await shareThroughRedis(redisUrl, { prefix: `accession-${appId}`, log });
  } catch (err) {
    log.fatal({ err }, 'REDIS_URL: no Redis answers there.');
    return null;
  }
}

/** Why the server does not start, where a person can do something about it. */
function sayWhy(error: unknown, port: number): string | null {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another process: stop it, or set PORT.`;
  if (code === 'EACCES') return `Port ${port} may not be opened by this user: set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'HOST is no address of this machine.';
  const isRefused = ['refusal', 'dead-token'].includes(classifyFailure(error, 0).kind) || statusOf(error) === 404;
  return isRefused ? 'GitHub does not take the credentials: APP_ID and PRIVATE_KEY must be of the same App.' : null;
}
