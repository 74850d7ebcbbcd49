import { PassingError } from './classify-failure.ts';

/** An Octokit whose requests can be watched. */
interface Hooked {
  readonly hook: {
    after(
      name: 'request',
      check: (response: {
        readonly status: number;
        readonly data: unknown;
        readonly headers: Readonly<Record<string, unknown>>;
        readonly url: string;
      }) => void,
    ): void;
  };
}

/**
 * Throws, with the status, where a request was redirected: an issue or a repository that is elsewhere now is not the one
 * that was asked for. Octokit takes a redirect that it was told not to follow for an answer.
 *
 * Throws also where a response says it is JSON and is none: Octokit passes a truncated or a wrong body on as a string, as if
 * the request had succeeded.
 */
export function guardResponses(github: Hooked): void {
  github.hook.after('request', ({ status, data, headers, url }) => {
    if (status >= 300 && status < 400) throw Object.assign(new Error(`${url} has moved`), { status });
    if (
      typeof data === 'string' &&
      /^application\/(?:json|.*\+json)/.test(String(headers['content-type'] ?? '')) &&
      !/raw/.test(String(headers['content-type']))
    )
      throw new PassingError(`Response of ${url} is labelled JSON and is none`);
  });
}
