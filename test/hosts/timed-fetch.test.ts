import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { createTimedFetch } from '../../src/hosts/timed-fetch.ts';

describe('createTimedFetch', () => {
  it('keeps the caller’s own limit', async () => {
    const limit = new AbortController();
    const server = createServer(() => limit.abort(new Error('too late')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await expect(createTimedFetch()(url, { signal: limit.signal })).rejects.toThrow('too late');
    server.closeAllConnections();
    server.close();
  });

  it('waits no longer than it is told', async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await expect(createTimedFetch(5)(url)).rejects.toMatchObject({ name: 'TimeoutError' });
    server.closeAllConnections();
    server.close();
  });
});
