import { describe, expect, it } from '@jest/globals';
import { checkLinks } from '../../src/lookup/check-links.ts';
import { startSources } from '../support/source-server.ts';

const ANSWERS: Readonly<Record<string, [status: number, location?: string]>> = {
  '/there': [200],
  '/gone': [404],
  '/gone-too': [410],
  '/away': [503],
  '/shy': [403],
  '/moved': [301, '/there'],
  '/moved-twice': [308, '/moved'],
  '/for-now': [302, '/there'],
  '/moved-then-for-now': [301, '/for-now'],
  '/moved-to-nothing': [301, '/gone'],
  '/round': [301, '/round'],
  '/inside': [301, 'https://127.0.0.1/'],
  '/plain': [301, 'http://a.example/there'],
};

describe('checkLinks', () => {
  it('tells what is there from what is gone or has moved for good', async () => {
    const server = await startSources((request, response) => {
      const [status, location] = ANSWERS[request.url ?? ''] ?? [200];
      response
        .writeHead(request.method === 'HEAD' && request.url === '/no-head' ? 405 : status, location ? { location } : {})
        .end();
    });
    const slept: number[] = [];
    const clock = { now: () => 0, sleep: async (milliseconds: number) => void slept.push(milliseconds) };
    const paths = [...Object.keys(ANSWERS), '/no-head'];
    const states = await checkLinks(
      [...paths.map((path) => `https://a.example${path}`), 'https://b.example/there'],
      server.agent,
      clock,
    );
    const told = Object.fromEntries(
      [...states].map(([url, state]) => [new URL(url).pathname, state.kind === 'moved' ? state.to : state.kind]),
    );
    expect(told).toEqual({
      '/there': 'there',
      '/gone': 'gone',
      '/gone-too': 'gone',
      '/away': 'unclear',
      '/shy': 'unclear',
      '/moved': 'https://a.example/there',
      '/moved-twice': 'https://a.example/there',
      '/for-now': 'there',
      '/moved-then-for-now': 'there',
      '/moved-to-nothing': 'gone',
      '/round': 'unclear',
      '/inside': 'unclear',
      '/plain': 'unclear',
      '/no-head': 'there',
    });
    // One host after the other address, with a pause between two.
    expect(slept).toEqual(Array.from({ length: paths.length - 1 }, () => 1000));
    expect(server.requests.some((request) => request.startsWith('127.0.0.1'))).toBe(false);
  });

  it('connects to nothing inside', async () => {
    const server = await startSources(
      (_, response) => response.end(),
      () => ['10.0.0.1'],
    );
    const clock = { now: () => 0, sleep: async () => {} };
    expect(
      await checkLinks(
        ['https://a.example/', 'https://[::1]/', 'https://user@b.example/', 'https://c.example:81/'],
        server.agent,
        clock,
      ),
    ).toEqual(
      new Map(
        ['https://a.example/', 'https://[::1]/', 'https://user@b.example/', 'https://c.example:81/'].map((url) => [
          url,
          { kind: 'unclear' },
        ]),
      ),
    );
    expect(server.connected).toEqual([]);
  });
});
