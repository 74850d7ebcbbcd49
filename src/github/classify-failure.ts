import type { Action } from '../plan/action.ts';
import type { RefusalCause } from '../texts/refusal-cause.ts';
import { statusOf } from './github.ts';

/**
 * What a failed request, or a piece of work that failed, means. Each kind has one behaviour:
 *
 * | kind | is | what is done |
 * |---|---|---|
 * | `limit` | GitHub asks for a pause | nothing is sent for that installation before its time, however long |
 * | `race` | somebody may have been faster, or what was just written is not seen yet | only reading again tells; tried again later |
 * | `refusal` | GitHub will say no until somebody changes something there | said once where a maintainer reads it, not tried again |
 * | `dead-token` | GitHub no longer knows the token | once more with a new one |
 * | `passing` | GitHub or the network has trouble | tried again later, for a while |
 * | `bug` | ours | logged, not tried again |
 */
export type Failure =
  | {
      readonly kind: 'limit';
      /** Milliseconds since the epoch, `null` where GitHub does not say when it ends. */
      readonly until: number | null;
    }
  | Refusal
  | { readonly kind: 'race' | 'dead-token' | 'passing' | 'bug' };

/** GitHub's no, and its words. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly cause: RefusalCause;
  readonly reason: string;
}

/** What GitHub refuses for good, and of which action. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  readonly action: Action;
  readonly refusal: Refusal;

  constructor({ action, error }: { readonly action: Action; readonly error: unknown }) {
    const refusal = refusalOf(error);
    super(`GitHub refuses ${action.kind}: ${refusal.reason}`, { cause: error });
    this.action = action;
    this.refusal = refusal;
  }
}

/** Trouble that passes, and that is no answer of GitHub's: a spoilt body, work that was overtaken too often. */
export class PassingError extends Error {
  override readonly name = 'PassingError';
}

/** A request that was not sent, because a limit of GitHub's has not ended. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';
  /** Milliseconds since the epoch, `Infinity` where nothing is sent any more. */
  readonly until: number;

  constructor(until: number) {
    const why = Number.isFinite(until) ? `a limit of GitHub's lasts until ${new Date(until).toISOString()}` : 'it ends';
    super(`Not sent: ${why}`);
    this.until = until;
  }
}

const SECOND = 1000;

/**
 * The texts of limits that come without a header, or as a 422.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const LIMIT_TEXT = /\b(?:secondary|api) rate limit\b|\babuse detection mechanism\b|\bwas submitted too quickly\b/i;

/** Refusals by their texts; of a 403 that none of them fits, a permission is the most likely cause. */
const CAUSES: readonly (readonly [RegExp, RefusalCause])[] = [
  [/\brule violations? found\b|\bprotected branch\b|\bbranch is protected\b|\bcreations being restricted\b/i, 'rules'],
  [/\bnot permitted to create or approve pull requests\b/i, 'workflow-permission'],
  [/\barchived\b/i, 'archived'],
  [/\blocked\b/i, 'locked'],
  [/\bissues (?:are|has been|have been) disabled\b/i, 'disabled'],
  [/\bnot accessible by integration\b|\bmust have (?:admin|write)\b|\bsuspended\b/i, 'permission'],
];

/** Answers that a race may have got; all other 4xx, and what has moved, are a no. */
const MAY_BE_RACE: ReadonlySet<number> = new Set([404, 409, 422]);

/** Answers to a request that was not well made. */
const MALFORMED: ReadonlySet<number> = new Set([400, 405, 406, 411, 413, 414, 415]);

/** Types of GraphQL errors and what they are in HTTP. https://docs.github.com/en/graphql/guides */
const GRAPHQL_STATUS: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  UNPROCESSABLE: 422,
  STALE_DATA: 409,
};

/**
 * Says what a failure is, by GitHub's own rules: headers first, then types of GraphQL errors, then the text.
 *
 * @param now milliseconds since the epoch
 */
export function classifyFailure(error: unknown, now: number): Failure {
  const unsent = unsentOf(error);
  if (unsent) return { kind: 'limit', until: unsent.until };
  if (error instanceof PassingError) return { kind: 'passing' };
  if (error instanceof RefusalError) return error.refusal;
  const { status, text, types, headers } = answerOf(error);
  if (meetsLimit(status, text, types, headers)) return { kind: 'limit', until: endOf(headers, now) };
  if (status === undefined) return { kind: types === null ? 'bug' : 'passing' };
  if (status === 401) return { kind: 'dead-token' };
  if (status >= 500 || status === 408) return { kind: 'passing' };
  if (MALFORMED.has(status)) return { kind: 'bug' };
  const cause = CAUSES.find(([pattern]) => pattern.test(text))?.[1];
  const isRefusal = !MAY_BE_RACE.has(status) || /\brepository is empty\b/i.test(text) || isLasting(cause);
  return isRefusal ? refusalOf(error) : { kind: 'race' };
}

/** Whether GitHub asks for a pause. */
export function isLimit(error: unknown): boolean {
  return classifyFailure(error, 0).kind === 'limit';
}

/** Of what may be a race, these texts never are. */
function isLasting(cause: RefusalCause | undefined): boolean {
  return cause === 'rules' || cause === 'archived' || cause === 'workflow-permission' || cause === 'disabled';
}

/** A failure that reading again did not explain: what GitHub says of it is a refusal. */
export function refusalOf(error: unknown): Refusal {
  const { text, status } = answerOf(error);
  const cause = CAUSES.find(([pattern]) => pattern.test(text))?.[1];
  return { kind: 'refusal', cause: cause ?? (status === 403 ? 'permission' : 'other'), reason: text };
}

function meetsLimit(
  status: number | undefined,
  text: string,
  types: readonly string[] | null,
  headers: Readonly<Record<string, string>>,
): boolean {
  if (status === 429 || types?.includes('RATE_LIMITED')) return true;
  if (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')) return true;
  return (status === 403 || status === 422 || types !== null) && LIMIT_TEXT.test(text);
}

/** GitHub's own word for the end: `retry-after`, or the reset of a limit that is used up. */
function endOf(headers: Readonly<Record<string, string>>, now: number): number | null {
  const seconds = Number(headers['retry-after']);
  if (Number.isFinite(seconds)) return now + seconds * SECOND;
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(reset * SECOND, now + SECOND);
  return null;
}

/** The limit for which a request was not sent; Octokit makes a failed request of what stopped it. */
function unsentOf(error: unknown): LimitReached | null {
  if (error instanceof LimitReached) return error;
  return error instanceof Error && error.cause instanceof LimitReached ? error.cause : null;
}

interface Answer {
  readonly status: number | undefined;
  /** GitHub's words, without the address of the documentation. */
  readonly text: string;
  /** Types of GraphQL errors, `null` where it is no answer of GraphQL's. */
  readonly types: readonly string[] | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer as Octokit, its GraphQL and its throttling each pass it on. */
function answerOf(error: unknown): Answer {
  if (!(error instanceof Error)) return { status: undefined, text: '', types: null, headers: {} };
  const { response, headers: own } = error as { response?: unknown; headers?: unknown };
  const { headers = own, data, errors = inside(data).errors } = inside(response);
  const status = statusOf(error);
  const types = Array.isArray(errors) && status === undefined ? errors.map((one) => String(inside(one).type)) : null;
  return {
    status: status ?? types?.map((type) => GRAPHQL_STATUS[type]).find((known) => known !== undefined),
    text: error.message
      .replace(/ - https:\/\/\S+$/, '')
      .replace(/^Request failed due to following response errors:\n - /, ''),
    types,
    headers: Object.fromEntries(
      Object.entries(inside(headers)).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
  };
}

function inside(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
