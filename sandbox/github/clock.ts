/**
 * Times as GitHub shows them: whole seconds, and never the same one twice, so that what happened first is dated first
 * however fast a test goes. The clock runs ahead of the real one for that.
 */
export class Clock {
  readonly #times = new Map<string, { created: string; updated: string }>();
  readonly #closed = new Map<string, string>();
  #last = 0;

  /** The present second. */
  now(): string {
    this.#last = Math.max(Date.now(), this.#last + 1000);
    return second(this.#last);
  }

  /** Notes that something came to be. */
  created(key: string): void {
    const now = this.now();
    this.#times.set(key, { created: now, updated: now });
  }

  /** Notes that something changed. */
  touched(key: string): void {
    const times = this.#times.get(key);
    if (times !== undefined) this.#times.set(key, { created: times.created, updated: this.now() });
  }

  /** `created_at` and `updated_at` of what was noted, nothing otherwise. */
  of(key: string): { created_at?: string; updated_at?: string } {
    const times = this.#times.get(key);
    return times === undefined ? {} : { created_at: times.created, updated_at: times.updated };
  }

  /** When something was closed, as far as it is: noted when it is first looked at, which its webhook does at once. */
  closed(key: string, isClosed: boolean): string | null {
    if (!isClosed) {
      this.#closed.delete(key);
      return null;
    }
    const at = this.#closed.get(key) ?? this.now();
    this.#closed.set(key, at);
    return at;
  }
}

/** Milliseconds since 1970 as `2026-01-31T23:59:59Z`. */
export function second(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
