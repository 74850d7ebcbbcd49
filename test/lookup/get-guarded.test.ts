import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { createGuardedAgent, lookupAmong } from '../../src/lookup/create-guarded-agent.ts';
import { type GuardedRequest, getGuarded, USER_AGENT } from '../../src/lookup/get-guarded.ts';
import { type SourceServer, startSources } from '../support/source-server.ts';

const HOSTS = new Set(['a.example', 'b.example', '127.0.0.1', 'x.127.0.0.1']);
const MEGABYTE = 1024 * 1024;

function ask(sources: Pick<SourceServer, 'agent'>, url: string, more: Partial<GuardedRequest> = {}) {
  const signal = AbortSignal.timeout(5000);
  return getGuarded(sources.agent, { url, accept: 'text/html', types: ['text/html'], hosts: HOSTS, signal, ...more });
}

/** Sources that answer each path as it says. */
function paths(
  answers: Readonly<Record<string, { status?: number; headers?: Record<string, string>; body?: string | Buffer }>>,
) {
  return startSources((request, response) => {
    const { status = 200, headers = {}, body = '' } = answers[request.url ?? ''] ?? { status: 404 };
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  });
}

describe('a request that is guarded', () => {
  it('says who asks, and gives what it is answered', async () => {
    const sources = await paths({ '/p?x=1': { headers: { etag: '"1"' }, body: '\uFEFF<p>é</p>' } });
    expect(await ask(sources, 'https://a.example/p?x=1#part', { etag: '"0"' })).toEqual({
      status: 200,
      text: '<p>é</p>',
      etag: '"1"',
    });
    expect(sources.headers[0]).toMatchObject({
      'user-agent': USER_AGENT,
      accept: 'text/html',
      'if-none-match': '"0"',
      host: 'a.example',
    });
    expect(USER_AGENT).toMatch(/^accession \(\+https:\/\/github\.com\/[^)]+\)$/);
  });

  it('reads nothing but what a 200 holds', async () => {
    const sources = await paths({ '/s': { status: 503, headers: { 'retry-after': '7' }, body: 'x' } });
    expect(await ask(sources, 'https://a.example/s')).toEqual({ status: 503, text: '', retryAfter: '7' });
    expect(await ask(sources, 'https://a.example/none')).toEqual({ status: 404, text: '' });
  });

  it.each([
    'http://a.example/',
    'https://a.example:8443/',
    'https://a.example:80/',
    'https://user@a.example/',
    'https://user:word@a.example/',
    'https://c.example/',
    'https://a.example.c.example/',
    'https://xa.example/',
    'https://a.example@c.example/',
    'https://а.example/',
    'ftp://a.example/',
    'file:///etc/passwd',
    'data:text/html,x',
  ])('is not sent to %s', async (url) => {
    const sources = await paths({});
    await expect(ask(sources, url)).rejects.toThrow('is not asked');
    expect(sources.resolved).toEqual([]);
  });

  it.each([
    '127.0.0.1',
    '127.1',
    '0177.0.0.1',
    '0x7f.1',
    '2130706433',
    '１２７.０.０.１',
    '[::1]',
    '[::ffff:7f00:1]',
    'localhost',
    'x.127.0.0.1',
  ])('is not sent to the address %s, even where that may be asked', async (host) => {
    const sources = await paths({});
    const hosts = new Set([...HOSTS, URL.canParse(`https://${host}`) ? new URL(`https://${host}/`).hostname : host]);
    await expect(ask(sources, `https://${host}/`, { hosts })).rejects.toThrow(/no name of a host|Invalid URL/);
    expect(sources.requests).toEqual([]);
    expect(sources.connected).toEqual([]);
  });

  it('stops in the connector too, where a request comes past the rest', async () => {
    const { agent, connected } = await paths({});
    for (const [origin, reason] of [
      ['http://a.example', 'not https'],
      ['https://a.example:8443', 'not https'],
      ['https://127.0.0.1', 'no name'],
      ['https://[::1]', 'no name'],
    ] as const) {
      await expect(agent.request({ origin, path: '/', method: 'GET' })).rejects.toThrow(reason);
    }
    expect(connected).toEqual([]);
  });
});

describe('a name that leads into a network of somebody’s own', () => {
  it.each([
    ['127.0.0.1'],
    ['169.254.169.254'],
    ['::1'],
    ['::ffff:10.0.0.1'],
    ['93.184.215.14', '10.0.0.1'],
    ['10.0.0.1', '93.184.215.14'],
    ['93.184.215.14', 'fd00:ec2::254'],
  ])('is not connected to: %s %s', async (...addresses) => {
    const sources = await startSources(
      () => {},
      () => addresses.filter((one) => one !== undefined),
    );
    await expect(ask(sources, 'https://a.example/')).rejects.toThrow('a.example leads to');
    expect(sources.connected).toEqual([]);
  });

  it('is not connected to where it leads nowhere', async () => {
    const sources = await startSources(
      () => {},
      () => [],
    );
    await expect(ask(sources, 'https://a.example/')).rejects.toThrow('leads nowhere');
  });

  it('is connected to at the address that was checked, and checked again for the next connection', async () => {
    const sources = await startSources(
      (_, response) => response.writeHead(200, { 'content-type': 'text/html', connection: 'close' }).end('ok'),
      (_, time) => (time === 1 ? ['93.184.215.14'] : ['127.0.0.1']),
    );
    expect((await ask(sources, 'https://a.example/')).text).toBe('ok');
    await expect(ask(sources, 'https://a.example/')).rejects.toThrow('leads to 127.0.0.1');
    expect(sources.connected).toEqual(['93.184.215.14']);
    expect(sources.resolved).toEqual(['a.example', 'a.example']);
  });

  it('is looked up by nobody once more: the connector answers with what was checked', () => {
    const given: unknown[] = [];
    const lookup = lookupAmong([{ address: '93.184.215.14', family: 4 }]);
    lookup('a.example', { all: true }, (...args) => given.push(args));
    lookup('a.example', {}, (...args) => given.push(args));
    expect(given).toEqual([
      [null, [{ address: '93.184.215.14', family: 4 }]],
      [null, '93.184.215.14', 4],
    ]);
  });

  it('is not connected to by the connector that is used', async () => {
    const agent = createGuardedAgent({ resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
    await expect(ask({ agent }, 'https://a.example/')).rejects.toThrow('a.example leads to 127.0.0.1');
    await agent.destroy();
  });
});

describe('a redirect', () => {
  const to = (location: string) => ({ status: 302, headers: { location } });

  it('is followed three times, each place by itself', async () => {
    const sources = await paths({
      '/1': to('/2'),
      '/2': to('https://b.example/3'),
      '/3': to('//a.example/4'),
      '/4': { body: 'here' },
      '/0': to('/1'),
    });
    expect((await ask(sources, 'https://a.example/1')).text).toBe('here');
    expect(sources.requests).toEqual(['a.example /1', 'a.example /2', 'b.example /3', 'a.example /4']);
    await expect(ask(sources, 'https://a.example/0')).rejects.toThrow('more than 3 times');
  });

  it.each([
    ['http://a.example/', 'is not asked'],
    ['https://c.example/', 'is not asked'],
    ['https://127.0.0.1/', 'no name of a host'],
    ['https://169.254.169.254/latest/meta-data/', 'is not asked'],
    ['https://a.example:444/', 'is not asked'],
    ['https://user@a.example/', 'is not asked'],
    ['file:///etc/passwd', 'is not asked'],
    ['https://', 'Invalid URL'],
  ])('to %s is not followed', async (location, reason) => {
    const sources = await paths({ '/': to(location) });
    await expect(ask(sources, 'https://a.example/')).rejects.toThrow(reason);
    expect(sources.requests).toEqual(['a.example /']);
  });

  it('to a name that leads inside is not followed', async () => {
    const sources = await startSources(
      (_, response) => response.writeHead(302, { location: 'https://b.example/' }).end(),
      (name) => (name === 'b.example' ? ['192.168.0.1'] : undefined),
    );
    await expect(ask(sources, 'https://a.example/')).rejects.toThrow('b.example leads to 192.168.0.1');
  });
});

describe('an answer', () => {
  it('of another type is not read', async () => {
    const sources = await paths({
      '/pdf': { headers: { 'content-type': 'application/pdf' }, body: 'x' },
      '/html': { headers: { 'content-type': 'TEXT/HTML; charset=utf-8' }, body: 'ok' },
    });
    await expect(ask(sources, 'https://a.example/pdf')).rejects.toThrow('of the type application/pdf');
    expect((await ask(sources, 'https://a.example/html')).text).toBe('ok');
  });

  it('may be compressed, but is no larger than a megabyte either way', async () => {
    const gzip = { 'content-encoding': 'gzip' };
    const sources = await paths({
      '/small': { headers: gzip, body: gzipSync('small') },
      '/bomb': { headers: gzip, body: gzipSync(Buffer.alloc(20 * MEGABYTE)) },
      '/large': { body: 'x'.repeat(MEGABYTE + 1) },
      '/full': { body: 'x'.repeat(MEGABYTE) },
      '/broken': { headers: gzip, body: 'no gzip' },
      '/other': { headers: { 'content-encoding': 'br' }, body: 'x' },
    });
    expect((await ask(sources, 'https://a.example/small')).text).toBe('small');
    expect((await ask(sources, 'https://a.example/full')).text).toHaveLength(MEGABYTE);
    await expect(ask(sources, 'https://a.example/bomb')).rejects.toThrow('More than');
    await expect(ask(sources, 'https://a.example/large')).rejects.toThrow(/More than|exceeded/);
    await expect(ask(sources, 'https://a.example/broken')).rejects.toThrow('incorrect header check');
    await expect(ask(sources, 'https://a.example/other')).rejects.toThrow('Compressed as br');
  });

  it('without an end is read to a megabyte and left', async () => {
    const sources = await startSources((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    await expect(ask(sources, 'https://a.example/')).rejects.toThrow(/More than|exceeded/);
  });

  it('that comes a byte at a time, or not at all, is waited for no longer than the signal says', async () => {
    const sources = await startSources((request, response) => {
      if (request.url === '/none') return;
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    for (const path of ['/none', '/drip']) {
      const signal = AbortSignal.timeout(200);
      await expect(ask(sources, `https://a.example${path}`, { signal })).rejects.toThrow(/timeout|aborted/i);
    }
  });

  it('with endless headers is left', async () => {
    const sources = await startSources((_, response) => {
      response
        .writeHead(200, Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`x-${index}`, 'y'.repeat(100)])))
        .end();
    });
    await expect(ask(sources, 'https://a.example/')).rejects.toThrow(/header/i);
  });

  it('that breaks off is none', async () => {
    const sources = await startSources((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' }).write('half');
      setImmediate(() => response.destroy());
    });
    await expect(ask(sources, 'https://a.example/')).rejects.toThrow();
  });
});
