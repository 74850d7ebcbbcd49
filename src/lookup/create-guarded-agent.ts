import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { GuardError } from './guard-error.ts';
import { isPublicAddress } from './is-public-address.ts';

/** An address of a host. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

type Connect = ReturnType<typeof buildConnector>;

/** What is replaced in tests. */
export interface GuardedAgentOptions {
  /** All addresses of a host. */
  readonly resolve?: (hostname: string) => Promise<readonly HostAddress[]>;
  /** Connects to one of the addresses of a host, and to no other. */
  readonly connectTo?: (addresses: readonly HostAddress[]) => Connect;
}

const CONNECT_TIMEOUT = 5000;
const LARGEST_HEADERS = 16 * 1024;
/** Bytes of an answer, as they come and decompressed. */
export const LARGEST_ANSWER = 1024 * 1024;

/** A name with dots whose last part begins with a letter: no address, however it is written. */
const NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,62}$/i;

/**
 * The agent that all requests to sources go through. Its connector reaches hosts by name only, by TLS at the usual port, and only where
 * every address of the name leads to the internet; it connects to the addresses that were checked, so that a name that leads elsewhere
 * a moment later changes nothing.
 *
 * @returns an agent whose requests fail with a {@link GuardError} where that is not so
 */
export function createGuardedAgent({ resolve = resolveAll, connectTo = pinned }: GuardedAgentOptions = {}): Agent {
  const connect: Connect = (options, callback) => {
    const { hostname, protocol, port } = options;
    const open = async (): Promise<void> => {
      if (protocol !== 'https:' || (port && port !== '443'))
        throw new GuardError(`${protocol}//${hostname}:${port} is not https`);
      if (!NAME.test(hostname)) throw new GuardError(`${hostname} is no name of a host`);
      const addresses = await resolve(hostname);
      const inner = addresses.find(({ address }) => !isPublicAddress(address));
      if (inner) throw new GuardError(`${hostname} leads to ${inner.address}`);
      if (addresses.length === 0) throw new GuardError(`${hostname} leads nowhere`);
      connectTo(addresses)(options, callback);
    };
    open().catch((error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null));
  };
  return new Agent({
    connect,
    allowH2: false,
    pipelining: 1,
    connections: 4,
    maxHeaderSize: LARGEST_HEADERS,
    maxResponseSize: LARGEST_ANSWER,
  });
}

function resolveAll(hostname: string): Promise<readonly HostAddress[]> {
  return lookup(hostname, { all: true, verbatim: true });
}

function pinned(addresses: readonly HostAddress[]): Connect {
  return buildConnector({ allowH2: false, timeout: CONNECT_TIMEOUT, lookup: lookupAmong(addresses) });
}

/** Resolves every name to these addresses. */
export function lookupAmong(addresses: readonly HostAddress[]): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else if (first) callback(null, first.address, first.family);
    else callback(new GuardError('No address') as NodeJS.ErrnoException, '', 0);
  };
}
