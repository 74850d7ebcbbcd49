import type { LogEntry, LoggedRequest } from '../../sandbox/github/log.ts';
import { findQueryFaults } from './github-graphql.ts';
import { findOperation } from './github-rest.ts';

/**
 * Holds every request of the bot against GitHub's own descriptions, so that no belief of ours is tested by itself.
 *
 * @throws Error that names what GitHub would not take
 */
export function expectValidRequests(log: readonly LogEntry[]): void {
  const faults = log.flatMap((entry) =>
    entry.kind === 'request' && (entry.actor.kind === 'installation' || entry.actor.kind === 'app')
      ? faultsOf(entry).map((fault) => `${entry.method} ${entry.path}?${entry.query}: ${fault}`)
      : [],
  );
  if (faults.length > 0) throw new Error(`GitHub's own description does not know:\n${[...new Set(faults)].join('\n')}`);
}

/** What is wrong with a request by GitHub's own descriptions. */
export function faultsOf({ method, path, query, body }: Pick<LoggedRequest, 'method' | 'path' | 'query' | 'body'>) {
  if (path === '/graphql')
    return findQueryFaults(String(body.query), (body.variables ?? {}) as Readonly<Record<string, unknown>>);
  const operation = findOperation(method, path);
  return operation ? operation.faultsOf(new URLSearchParams(query), body) : ['no such operation'];
}
