import type { Json } from './json.ts';

/** A request as it came in, and how it was answered. */
export interface LoggedRequest {
  readonly kind: 'request';
  /** Place in the log, from 0. */
  readonly index: number;
  readonly method: string;
  /** Without the query, percent-decoded. */
  readonly path: string;
  readonly query: string;
  readonly actor: { readonly kind: 'app' | 'installation' | 'person' | 'anonymous'; readonly login: string };
  readonly body: Json;
  /** Version of the API that was asked for. */
  readonly version: string | null;
  /** HTTP status; `null` while (or if ever) nothing was answered. */
  status: number | null;
  /** What was answered, where answers are kept and it is JSON. */
  answer?: unknown;
  /** Kind of the fault that was injected, if one was. */
  fault?: string;
}

/** A webhook that was sent, or that failed. */
export interface LoggedWebhook {
  readonly kind: 'webhook';
  readonly index: number;
  readonly event: string;
  readonly action: string | null;
  readonly guid: string;
  readonly redelivery: boolean;
  readonly status: number;
  readonly payload: Json;
}

/** One line of the history that tests read. */
export type LogEntry = LoggedRequest | LoggedWebhook;
