/**
 * Times as GitHub shows them: whole seconds. What changes twice within a second is dated one second later, so that an
 * edit is always visible as `updated_at` after `created_at`, and never where there was none.
 */
export class Clock {
  readonly #times = new Map<string, { created: string; updated: string }>();

  /** The present second. */
  now(): string {
    return second(Date.now());
  }

  /** Notes that something came to be. */
  created(key: string): void {
    const now = this.now();
    this.#times.set(key, { created: now, updated: now });
  }

  /** Notes that something changed. */
  touched(key: string): void {
    const times = this.#times.get(key);
    if (times === undefined) return;
    const updated = second(Math.max(Date.now(), Date.parse(times.updated) + 1000));
    this.#times.set(key, { created: times.created, updated });
  }

  /** `created_at` and `updated_at` of what was noted, nothing otherwise. */
  of(key: string): { created_at?: string; updated_at?: string } {
    const times = this.#times.get(key);
    return times === undefined ? {} : { created_at: times.created, updated_at: times.updated };
  }
}

/** Milliseconds since 1970 as `2026-01-31T23:59:59Z`. */
export function second(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
