import type { Json } from '../json.ts';

/** An event on its way. */
export interface Event {
  readonly event: string;
  readonly action: string | null;
  readonly payload: Json;
}

/** Which events: a name (`push`), a name with an action (`issues.opened`), or a test of one's own; left out, all. */
export type Match = string | ((event: Event) => boolean);

/** What can happen to an event: never attempted, attempted in vain, sent twice, kept back. */
export type Mishap = 'lose' | 'fail' | 'duplicate' | 'hold';

/** Whether an event is meant. */
export function isMatch(match: Match | undefined, event: Event): boolean {
  if (match === undefined) return true;
  if (typeof match === 'function') return match(event);
  return match === event.event || match === `${event.event}.${event.action}`;
}

/** Mishaps in waiting, first come first served. */
export class Rules {
  #rules: { match: Match | undefined; mishap: Mishap; times: number }[] = [];

  /** The next `times` events that match meet with a mishap. */
  add(mishap: Mishap, match: Match | undefined, times: number): void {
    this.#rules.push({ match, mishap, times });
  }

  /** Forgets what has not happened yet. */
  clear(): void {
    this.#rules = [];
  }

  /** What happens to an event, if anything does. */
  take(event: Event): Mishap | undefined {
    const rule = this.#rules.find(({ match, times }) => times > 0 && isMatch(match, event));
    if (rule === undefined) return undefined;
    rule.times -= 1;
    return rule.mishap;
  }
}
