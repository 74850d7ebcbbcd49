import { randomUUID } from 'node:crypto';
import type { Json } from '../json.ts';
import { postWebhook } from './post-webhook.ts';
import { isMatch, type Match, Rules } from './rules.ts';

/** One attempt to deliver an event, as `GET /app/hook/deliveries` lists it. */
export interface Delivery {
  readonly id: bigint;
  /** Of the event: a redelivery keeps it. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly payload: Json;
  readonly redelivery: boolean;
  /** `OK` or what went wrong; `pending` before it was sent. */
  status: string;
  /** HTTP status of the receiver, 0 where there was none. */
  statusCode: number;
  deliveredAt: string;
}

/** GitHub's are above 2^53 since February 2026: consecutive ones are the same where they are read as doubles. */
const FIRST_ID = 3_804_004_623_172_239_366n;

const NO_RECEIVER = { status: 'no receiver', code: 0 };

/** Webhooks on their way: signed, recorded, sent one after the other, and tampered with where a test asks for it. */
export class Outbox {
  readonly deliveries: Delivery[] = [];
  readonly rules = new Rules();
  #target: URL | null = null;
  #serial = true;
  #tail: Promise<void> = Promise.resolve();
  #open = 0;
  #held: Delivery[] = [];

  readonly #secret: string;
  readonly #now: () => string;
  readonly #onSent: (delivery: Delivery) => void;

  /** `secret` signs, `now` dates, `onSent` hears of every attempt. */
  constructor(secret: string, now: () => string, onSent: (delivery: Delivery) => void) {
    this.#secret = secret;
    this.#now = now;
    this.#onSent = onSent;
  }

  /** Where to send from now on; only this machine is ever contacted. `null`: events are made and forgotten. */
  sendTo(url: string | null, { serial = true }: { serial?: boolean } = {}): void {
    const target = url === null ? null : new URL(url);
    if (target !== null && target.hostname !== '127.0.0.1')
      throw new Error(`Unexpected host in ${url}, expected 127.0.0.1.`);
    this.#target = target;
    this.#serial = serial;
  }

  /** Takes an event in. */
  add(event: string, payload: Json): void {
    const action = typeof payload.action === 'string' ? payload.action : null;
    const rule = this.rules.take({ event, action, payload });
    if (rule === 'lose') return;
    const delivery = this.#record({ guid: randomUUID(), event, action, payload, redelivery: false });
    if (rule === 'hold') this.#held.push(delivery);
    else if (rule === 'fail') this.#finish(delivery, 'Service Unavailable', 503);
    else this.#queue(delivery, rule === 'duplicate' ? 2 : 1);
  }

  /** Sends an event once more under its GUID; gives whether there is such a delivery. */
  redeliver(id: bigint): boolean {
    const old = this.deliveries.find((delivery) => delivery.id === id);
    if (old === undefined) return false;
    const { guid, event, action, payload } = old;
    this.#queue(this.#record({ guid, event, action, payload, redelivery: true }), 1);
    return true;
  }

  /** Sends once more what has matched so far; gives how many. */
  replay(match?: Match): number {
    const first = this.deliveries.filter((delivery) => !delivery.redelivery && isMatch(match, delivery));
    for (const { id } of first) this.redeliver(id);
    return first.length;
  }

  /** Lets go what was held back, in an order of choice (by default the order it came in); gives how many. */
  release(order: (held: readonly Delivery[]) => readonly Delivery[] = (held) => held): number {
    const held = order(this.#held);
    this.#held = [];
    for (const delivery of held) this.#queue(delivery, 1);
    return held.length;
  }

  /** Resolves when nothing is on its way any more; what is held back does not count. */
  async idle(): Promise<void> {
    while (this.#open > 0) await this.#tail;
  }

  /** Sends nothing any more. */
  close(): void {
    this.#target = null;
  }

  #record(what: Pick<Delivery, 'guid' | 'event' | 'action' | 'payload' | 'redelivery'>): Delivery {
    const id = FIRST_ID + BigInt(this.deliveries.length);
    const delivery = { id, ...what, status: 'pending', statusCode: 0, deliveredAt: this.#now() };
    this.deliveries.push(delivery);
    return delivery;
  }

  #queue(delivery: Delivery, times: number): void {
    for (let time = 0; time < times; time += 1) {
      this.#open += 1;
      const before = this.#tail;
      const sent = this.#serial ? before.then(() => this.#send(delivery)) : this.#send(delivery);
      const done = sent.finally(() => {
        this.#open -= 1;
      });
      this.#tail = Promise.all([before, done]).then(() => undefined);
    }
  }

  async #send(delivery: Delivery): Promise<void> {
    const target = this.#target;
    const outcome = target === null ? NO_RECEIVER : await postWebhook(target, this.#secret, delivery);
    this.#finish(delivery, outcome.status, outcome.code);
  }

  #finish(delivery: Delivery, status: string, code: number): void {
    delivery.status = status;
    delivery.statusCode = code;
    delivery.deliveredAt = this.#now();
    this.#onSent(delivery);
  }
}
