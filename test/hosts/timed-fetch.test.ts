import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { timedFetch } from '../../src/hosts/timed-fetch.ts';

describe('timedFetch', () => {
  it('keeps the caller’s own limit', async () => {
    const limit = new AbortController();
    const server = createServer(() => limit.abort(new Error('too late')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await expect(timedFetch(url, { signal: limit.signal })).rejects.toThrow('too late');
    server.closeAllConnections();
    server.close();
  });
});
