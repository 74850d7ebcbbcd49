import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect as openSocket } from 'node:net';
import { afterEach } from '@jest/globals';
import type { Agent } from 'undici';
import { createGuardedAgent, type HostAddress } from '../../src/lookup/create-guarded-agent.ts';

const open = new Set<() => void>();

/** A server on this machine that stands for all the hosts of the web, and an agent whose connections all end there. */
export interface SourceServer {
  readonly agent: Agent;
  /** `host path` of each request, in order. */
  readonly requests: string[];
  /** Headers of each request. */
  readonly headers: IncomingMessage['headers'][];
  /** Names that were resolved, in order. */
  readonly resolved: string[];
  /** Addresses that were handed to the connector, in order. */
  readonly connected: string[];
}

/** What a name leads to, for names that lead to something else than an address of the internet. */
export type Names = (hostname: string, time: number) => readonly string[] | undefined;

const PUBLIC = ['93.184.215.14'];

/**
 * Starts one. The agent is the guarded one as it is used, but that names are resolved by a table, and that a connection to an address that
 * was let pass ends here, without TLS.
 */
export async function startSources(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  names: Names = () => undefined,
): Promise<SourceServer> {
  const [requests, headers, resolved, connected]: [string[], IncomingMessage['headers'][], string[], string[]] = [
    [],
    [],
    [],
    [],
  ];
  const server = createServer((request, response) => {
    requests.push(`${request.headers.host} ${request.url}`);
    headers.push(request.headers);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const agent = createGuardedAgent({
    resolve: async (hostname) => {
      resolved.push(hostname);
      const addresses = names(hostname, resolved.filter((one) => one === hostname).length) ?? PUBLIC;
      return addresses.map((address): HostAddress => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
    connectTo: (addresses) => (_options, callback) => {
      connected.push(addresses.map(({ address }) => address).join(' '));
      const socket = openSocket(port, '127.0.0.1', () => callback(null, socket));
      socket.once('error', (error) => callback(error, null));
    },
  });
  open.add(() => {
    void agent.destroy();
    server.closeAllConnections();
    server.close();
  });
  return { agent, requests, headers, resolved, connected };
}

afterEach(() => {
  for (const close of open) close();
  open.clear();
});
