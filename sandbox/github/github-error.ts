import type { Json } from './json.ts';

/** An answer that is an error, with GitHub's own words; thrown by a route, written by the front. */
export class GitHubError extends Error {
  readonly status: number;
  readonly errors: readonly (Json | string)[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    errors?: readonly (Json | string)[],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  /** The body as GitHub writes it. */
  get body(): Json {
    const errors = this.errors === undefined ? {} : { errors: this.errors };
    return {
      message: this.message,
      ...errors,
      documentation_url: 'https://docs.github.com/rest',
      status: `${this.status}`,
    };
  }
}

/** 404, also for what one may not see. */
export function notFound(): GitHubError {
  return new GitHubError(404, 'Not Found');
}

/** 422 with one entry in `errors`, as for a second pull request of a branch. */
export function validationFailed(error: Json): GitHubError {
  return new GitHubError(422, 'Validation Failed', [error]);
}
