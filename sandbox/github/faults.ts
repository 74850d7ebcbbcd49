import type { LoggedRequest } from './log.ts';

/** Which requests: all conditions must hold; `path` is compared without the query. */
export interface RequestMatch {
  readonly method?: string;
  readonly path?: string | RegExp;
  /** `app`, `installation`, `person` or `anonymous`. */
  readonly kind?: LoggedRequest['actor']['kind'];
  /** A test of one's own. */
  readonly where?: (request: LoggedRequest) => boolean;
}

/**
 * What goes wrong. `fail` and `reset-before` happen instead of the effect; `reset`, `truncate` and `html` after it;
 * `delay` and `hang` (never answers) before it, `hang-after` after it. `stale` gives a read the answer that the same
 * read got before, however often it is asked for, and is passed over where there was none. `run` lets something happen just before the
 * effect, such as somebody else's push between a read and a write.
 */
export type Fault =
  | {
      readonly kind: 'fail';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: unknown;
    }
  | { readonly kind: 'reset-before' | 'reset' | 'truncate' | 'html' | 'hang' | 'hang-after' | 'stale' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'run'; readonly action: () => unknown };

/** Faults in waiting. */
export class Faults {
  #rules: { match: RequestMatch; fault: Fault; skip: number; times: number }[] = [];

  /**
   * The next `times` (1) requests that match meet with a fault, after the first `skip` (0) went well. Gives a function
   * that takes it back.
   */
  inject(
    match: RequestMatch,
    fault: Fault,
    { skip = 0, times = 1 }: { skip?: number; times?: number } = {},
  ): () => void {
    const rule = { match, fault, skip, times };
    this.#rules.push(rule);
    return () => {
      rule.times = 0;
    };
  }

  /** Forgets all that have not happened yet. */
  clear(): void {
    this.#rules = [];
  }

  /** How many faults may still happen. */
  get waiting(): number {
    return this.#rules.filter(({ times }) => times > 0).length;
  }

  /** The fault that a request meets with, if any. */
  take(request: LoggedRequest): Fault | undefined {
    for (const rule of this.#rules) {
      if (rule.times <= 0 || !matches(rule.match, request)) continue;
      if (rule.skip > 0) {
        rule.skip -= 1;
        continue;
      }
      rule.times -= 1;
      return rule.fault;
    }
    return undefined;
  }
}

function matches({ method, path, kind, where }: RequestMatch, request: LoggedRequest): boolean {
  if (method !== undefined && method !== request.method) return false;
  if (kind !== undefined && kind !== request.actor.kind) return false;
  if (typeof path === 'string' && path !== request.path) return false;
  if (path instanceof RegExp && !path.test(request.path)) return false;
  return where === undefined || where(request);
}
