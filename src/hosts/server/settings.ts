import { createPrivateKey } from 'node:crypto';
import { getPrivateKey } from '@probot/get-private-key';
import * as z from 'zod';
import type { ServerOptions } from './start-server.ts';

/** What the environment says to the server. */
export interface Settings
  extends Pick<ServerOptions, 'appId' | 'privateKey' | 'webhookSecret' | 'apiUrl' | 'host' | 'port'> {
  /** Whether papers are looked up. */
  readonly looksUp: boolean;
  /** Where several processes meet, `null` where there is one. */
  readonly redisUrl: string | null;
  /** Whether a repository that has a list of papers and no form is offered one. */
  readonly offersForm: boolean;
}

/** The settings; or that there is no App yet, so that one has to be created; or what is amiss, a sentence each. */
export type SettingsRead =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'no-app' }
  | { readonly kind: 'amiss'; readonly problems: readonly string[] };

/** Variables as they come, e.g. `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;
const SHORTEST_SECRET = 16;
const LARGEST_PORT = 65_535;

const url = (name: string) =>
  z.url({ protocol: /^https?$/, error: `${name} is no address that begins with https:// or http://.` });

/** The variables that are read, beside those of the key and the file. */
export const environmentShape = z.object({
  APP_ID: z.coerce.number('APP_ID is no number.').int('APP_ID is no whole number.').positive('APP_ID is no number.'),
  WEBHOOK_SECRET: z
    .string(
      `WEBHOOK_SECRET must be set, to at least ${SHORTEST_SECRET} characters: without it anybody could send webhooks.`,
    )
    .min(SHORTEST_SECRET, `WEBHOOK_SECRET must have at least ${SHORTEST_SECRET} characters.`),
  GITHUB_API_URL: url('GITHUB_API_URL').default('https://api.github.com'),
  HOST: z.string().default('localhost'),
  PORT: z.coerce
    .number('PORT is no number.')
    .int('PORT is no whole number.')
    .min(0, 'PORT is below 0.')
    .max(LARGEST_PORT, `PORT is above ${LARGEST_PORT}.`)
    .default(3000),
  LOG_LEVEL: z.enum(LOG_LEVELS, `LOG_LEVEL is none of ${LOG_LEVELS.join(', ')}.`).default('info'),
  LOOKUP: z.enum(['on', 'off'], 'LOOKUP is neither on nor off.').default('on'),
  OFFER_FORM: z.enum(['on', 'off'], 'OFFER_FORM is neither on nor off.').default('on'),
  PUBLIC_URL: url('PUBLIC_URL').optional(),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'REDIS_URL is no address that begins with redis:// or rediss://.' })
    .optional(),
});

/** Reads the environment; no value of it is in what is said to be amiss. */
export function readSettings(environment: Environment): SettingsRead {
  // A variable that is set to nothing is none.
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { key, problem } = readKey(env);
  const hasApp = env.APP_ID !== undefined && (key !== null || problem !== null);
  const read = environmentShape.safeParse(
    hasApp ? env : { ...env, APP_ID: 1, WEBHOOK_SECRET: '-'.repeat(SHORTEST_SECRET) },
  );
  const problems = [
    ...(problem === null ? [] : [problem]),
    ...(read.error?.issues.map(({ message }) => message) ?? []),
  ];
  if (!read.success || problems.length > 0) return { kind: 'amiss', problems };
  if (!hasApp || key === null) return { kind: 'no-app' };
  const values = read.data;
  return {
    kind: 'settings',
    settings: {
      appId: values.APP_ID,
      privateKey: key,
      webhookSecret: values.WEBHOOK_SECRET,
      apiUrl: values.GITHUB_API_URL.replace(/\/$/, ''),
      host: values.HOST,
      port: values.PORT,
      looksUp: values.LOOKUP === 'on',
      redisUrl: values.REDIS_URL ?? null,
      offersForm: values.OFFER_FORM === 'on',
    },
  };
}

/** The log level that the environment asks for; `info` where there is no such one. */
export function readLogLevel(env: Environment): string {
  return environmentShape.shape.LOG_LEVEL.catch('info').parse(env.LOG_LEVEL);
}

function readKey(env: Environment): { readonly key: string | null; readonly problem: string | null } {
  try {
    const key = getPrivateKey({ env });
    if (key !== null) createPrivateKey(key);
    return { key, problem: null };
  } catch (error) {
    const isOurs = error instanceof Error && error.message.startsWith('[@probot/get-private-key]');
    // What OpenSSL says of a broken key helps nobody.
    const why = isOurs
      ? error.message.replace(/^\[[^\]]*\]\s*/, '')
      : 'It is no private key as GitHub gives it, a PEM file.';
    return { key: null, problem: `PRIVATE_KEY: ${why}` };
  }
}
