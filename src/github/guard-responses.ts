/** An Octokit whose requests can be watched. */
interface Hooked {
  readonly hook: {
    after(
      name: 'request',
      check: (response: {
        readonly data: unknown;
        readonly headers: Readonly<Record<string, unknown>>;
        readonly url: string;
      }) => void,
    ): void;
  };
}

/**
 * Throws where a response says it is JSON and is none: Octokit passes a truncated or a wrong body on as a string, as if
 * the request had succeeded.
 */
export function guardResponses(github: Hooked): void {
  github.hook.after('request', ({ data, headers, url }) => {
    if (
      typeof data === 'string' &&
      /^application\/(?:json|.*\+json)/.test(String(headers['content-type'] ?? '')) &&
      !/raw/.test(String(headers['content-type']))
    )
      throw new Error(`Response of ${url} is labelled JSON and is none`);
  });
}
