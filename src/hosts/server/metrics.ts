import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Waiting } from '../../queue/queue.ts';
import { kindOf, RANK } from './key.ts';

/** As whom a request is sent: as the App itself, or as one of its installations. */
export type Sender = 'app' | 'installation';

/** What is measured, in numbers alone: no name of a repository or a person is among them. */
export interface Metrics {
  /** Work that ended: with something done, with nothing to do, or with a failure of a kind. */
  readonly reconciled: (key: string, outcome: string) => void;
  /** A request that was answered, by the first digit of its status, or was not. */
  readonly requested: (as: Sender, method: string, status: number | null) => void;
  /** A limit of GitHub's, and how many milliseconds it takes. */
  readonly limited: (as: Sender, wait: number) => void;
  /** A sweep found something to do that no webhook had told of. */
  readonly repaired: () => void;
  /** A plan was given up, since it took too much time or memory. */
  readonly timedOut: () => void;
  /** All of it in the text format of Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/ */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/**
 * Counts what the server does.
 *
 * @param waiting what the queue holds
 * @param now milliseconds since the epoch
 */
export function createMetrics(waiting: () => Promise<readonly Waiting[]>, now: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const reconciles = new Counter({
    name: 'accession_reconciles_total',
    help: 'Work that ended, by what it looked at and how it ended.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const requests = new Counter({
    name: 'accession_github_requests_total',
    help: 'Requests to GitHub, by sender, reads and writes, and class of status.',
    labelNames: ['as', 'kind', 'status'],
    registers,
  });
  const waits = new Counter({
    name: 'accession_github_wait_seconds_total',
    help: 'Seconds of pauses that GitHub asked for.',
    labelNames: ['as'],
    registers,
  });
  const repairs = new Counter({
    name: 'accession_sweep_repairs_total',
    help: 'Work that a sweep found and no webhook had told of.',
    registers,
  });
  const timeouts = new Counter({
    name: 'accession_worker_timeouts_total',
    help: 'Plans that were given up since they took too much time or memory.',
    registers,
  });
  new Gauge({
    name: 'accession_queue_depth',
    help: 'Keys in the queue, by why they are looked at.',
    labelNames: ['why'],
    registers,
    async collect() {
      for (const [why, those] of byRank(await waiting())) this.set({ why }, those.length);
    },
  });
  new Gauge({
    name: 'accession_queue_age_seconds',
    help: 'Age of the oldest key in the queue, by why it is looked at.',
    labelNames: ['why'],
    registers,
    async collect() {
      for (const [why, those] of byRank(await waiting())) this.set({ why }, ageOf(those, now()) / 1000);
    },
  });
  return {
    reconciled: (key, outcome) => reconciles.inc({ kind: kindOf(key), outcome }),
    requested: (as, method, status) =>
      requests.inc({
        as,
        kind: method === 'GET' ? 'read' : 'write',
        status: status === null ? 'none' : `${Math.floor(status / 100)}xx`,
      }),
    limited: (as, wait) => waits.inc({ as }, wait / 1000),
    repaired: () => repairs.inc(),
    timedOut: () => timeouts.inc(),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** Milliseconds that the oldest has waited, 0 where none does. */
export function ageOf(waiting: readonly Waiting[], now: number): number {
  return waiting.reduce((age, { since }) => Math.max(age, now - since), 0);
}

function byRank(waiting: readonly Waiting[]): [why: string, those: readonly Waiting[]][] {
  return Object.entries(RANK).map(([why, rank]) => [why, waiting.filter((one) => one.rank === rank)]);
}
