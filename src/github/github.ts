import type { Octokit } from '@octokit/rest';

/** The part of an Octokit that is used here: typed routes of the REST API, and GraphQL. Any Octokit has it. */
export type GitHub = Pick<Octokit, 'request' | 'graphql'>;

/** An issue and where it is: what one reconcile is about. */
export interface IssueKey {
  readonly owner: string;
  readonly repo: string;
  readonly issue: number;
}

/** HTTP status of a failed request, `undefined` for any other error. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}

/** A repository's name, as routes take it. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}
