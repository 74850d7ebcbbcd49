import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { AnswerCache } from '../../src/lookup/answer-cache.ts';
import { createMemoryCache } from '../../src/lookup/answer-cache.ts';
import { createLookup, type LookupOptions } from '../../src/lookup/create-lookup.ts';
import { cacheFolder, createDiskCache } from '../../src/lookup/disk-cache.ts';
import { wantedBy } from '../../src/metadata/wanted-papers.ts';
import { type ArxivPaper, arxivFeed, crossrefWork, dataCiteItem } from '../support/source-answers.ts';
import { type SourceServer, startSources } from '../support/source-server.ts';

const ALL = { lookup: 'all' as const, lookupHosts: [] };
const paper = (id: string, more: Partial<ArxivPaper> = {}): ArxivPaper => ({
  id,
  title: `Paper ${id}`,
  people: [['Gil', 'Fay']],
  published: '2024-01-05',
  ...more,
});

/** A clock that stands still, but for those who sleep. */
function stillClock() {
  let time = 1_700_000_000_000;
  const slept: number[] = [];
  return {
    slept,
    pass: (milliseconds: number): void => {
      time += milliseconds;
    },
    now: () => time,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
      time += milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

type Answers = (
  path: string,
  host: string,
) => { status?: number; headers?: Record<string, string>; body?: string } | undefined;

/** Sources that know these papers of arXiv, and what else it says. */
function sources(papers: readonly ArxivPaper[], answers: Answers = () => undefined): Promise<SourceServer> {
  return startSources((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '', 'https://x.example');
    const host = request.headers.host ?? '';
    const own = answers(url.pathname, host);
    const known = (id: string | undefined) => papers.find((one) => one.id === id?.replace(/v\d+$/, ''));
    if (own) {
      response.writeHead(own.status ?? 200, { 'content-type': 'application/json', ...own.headers }).end(own.body);
    } else if (host === 'export.arxiv.org') {
      const ids = (url.searchParams.get('id_list') ?? '').split(',');
      response
        .writeHead(200, { 'content-type': 'application/atom+xml; charset=UTF-8' })
        .end(arxivFeed(ids.flatMap((id) => known(id) ?? [])));
    } else if (host === 'doi.org' && known(url.pathname.slice('/10.48550/arXiv.'.length))) {
      response.writeHead(302, { location: `https://data.datacite.org${url.pathname}` }).end();
    } else if (host === 'data.datacite.org') {
      const one = known(url.pathname.slice('/10.48550/arXiv.'.length));
      response
        .writeHead(200, { 'content-type': 'application/vnd.citationstyles.csl+json' })
        .end(one && dataCiteItem(one));
    } else response.writeHead(404).end();
  });
}

function lookupAt({ agent }: SourceServer, options: LookupOptions = {}) {
  return createLookup({ dispatcher: agent, clock: stillClock(), ...options });
}

const wanted = (...links: readonly string[]) => links.flatMap((link) => wantedBy(link) ?? []);
const hostsOf = ({ requests }: SourceServer): string[] => requests.map((request) => request.split(' ')[0] ?? '');

describe('looking a paper up', () => {
  it('on arXiv asks there and DataCite, which knows where a surname begins', async () => {
    const server = await sources([paper('2401.00001')]);
    const metadata = await lookupAt(server)(wanted('https://arxiv.org/abs/2401.00001'), ALL);
    expect(metadata).toMatchObject({ silent: [], unknown: [] });
    expect(metadata.found.map(({ key, source, item }) => [key, source, item.title])).toEqual([
      ['arxiv:2401.00001', 'arXiv', 'Paper 2401.00001'],
      ['arxiv:2401.00001', 'DataCite', 'Paper 2401.00001'],
    ]);
    expect(hostsOf(server).sort()).toEqual(['data.datacite.org', 'doi.org', 'export.arxiv.org']);
  });

  it('whose authors name a DOI asks Crossref for it, and leaves out another paper', async () => {
    const work = (title: string) =>
      crossrefWork({ DOI: '10.1/x', title, author: [], container: 'Journal of Birds', date: [2024] });
    for (const [title, found] of [
      ['Paper 2401.00001', ['arXiv', 'DataCite', 'Crossref']],
      ['Something Entirely Different', ['arXiv', 'DataCite']],
    ] as const) {
      const server = await sources([paper('2401.00001', { doi: '10.1/x' })], (_, host) =>
        host === 'api.crossref.org' ? { body: work(title) } : undefined,
      );
      const metadata = await lookupAt(server)(wanted('https://arxiv.org/abs/2401.00001'), ALL);
      expect(metadata.found.map(({ source }) => source)).toEqual(found);
    }
  });

  it('with a DOI asks Crossref, and doi.org only where Crossref does not know it', async () => {
    const body = crossrefWork({ DOI: '10.1/x', title: 'T', author: [], container: 'J', date: [2024] });
    const csl = JSON.stringify({ title: 'T', DOI: '10.1/x' });
    const first = await sources([], (_, host) => (host === 'api.crossref.org' ? { body } : undefined));
    expect((await lookupAt(first)(wanted('https://doi.org/10.1234/x'), ALL)).found[0]?.source).toBe('Crossref');
    expect(hostsOf(first)).toEqual(['api.crossref.org']);
    const second = await sources([], (_, host) => (host === 'doi.org' ? { body: csl } : undefined));
    expect((await lookupAt(second)(wanted('https://doi.org/10.1234/x'), ALL)).found[0]?.source).toBe('doi.org');
    expect(second.requests).toEqual(['api.crossref.org /works/10.1234%2Fx', 'doi.org /10.1234/x']);
  });

  it('on OpenReview asks the newer API first', async () => {
    const body = JSON.stringify({ notes: [{ content: { title: 'T' } }] });
    const server = await sources([], (_, host) => (host === 'api.openreview.net' ? { body } : undefined));
    const metadata = await lookupAt(server)(wanted('https://openreview.net/forum?id=aVh9KRZdRk'), ALL);
    expect(metadata.found[0]).toMatchObject({
      key: 'openreview:aVh9KRZdRk',
      source: 'OpenReview',
      item: { title: 'T' },
    });
    expect(hostsOf(server)).toEqual(['api2.openreview.net', 'api.openreview.net']);
  });

  it.each([
    ['https://aclanthology.org/P19-1001.pdf', '/P19-1001/'],
    ['https://aclanthology.org/2020.acl-main.1', '/2020.acl-main.1/'],
  ])('in the ACL Anthology reads its page: %s', async (link, path) => {
    const server = await sources([], () => ({
      headers: { 'content-type': 'text/html' },
      body: '<meta name="citation_title" content="T">',
    }));
    const metadata = await lookupAt(server)(wanted(link), ALL);
    expect(metadata.found[0]).toMatchObject({ source: 'ACL Anthology', item: { title: 'T' } });
    expect(server.requests).toEqual([`aclanthology.org ${path}`]);
  });

  it('on another page reads it where the configuration names its host, and asks nobody otherwise', async () => {
    const server = await sources([], () => ({
      headers: { 'content-type': 'text/html' },
      body: '<meta name="citation_title" content="T">',
    }));
    const lookUp = lookupAt(server);
    const link = wanted('http://papers.example/1.html');
    expect(await lookUp(link, ALL)).toEqual({ found: [], silent: [], unknown: [] });
    expect((await lookUp(link, { lookup: 'all', lookupHosts: ['papers.example'] })).found[0]).toMatchObject({
      source: 'papers.example',
    });
    expect(await lookUp(wanted('https://other.example/1'), { lookup: 'all', lookupHosts: ['papers.example'] })).toEqual(
      { found: [], silent: [], unknown: [] },
    );
    expect(server.requests).toEqual(['papers.example /1.html']);
  });

  it('asks nobody where it is off, and about papers of arXiv only where that is said', async () => {
    const server = await sources([paper('2401.00001', { doi: '10.1/x' })]);
    const lookUp = lookupAt(server);
    const both = wanted('https://arxiv.org/abs/2401.00001', 'https://doi.org/10.1234/x');
    expect(await lookUp(both, { ...ALL, lookup: 'off' })).toEqual({ found: [], silent: [], unknown: [] });
    expect(server.requests).toEqual([]);
    const { found } = await lookUp(both, { ...ALL, lookup: 'arxiv' });
    expect(found.map(({ key }) => key)).toEqual(['arxiv:2401.00001', 'arxiv:2401.00001']);
    expect(hostsOf(server)).not.toContain('api.crossref.org');
  });

  it('takes the version that was asked for', async () => {
    const server = await startSources((request, response) => {
      if (request.headers.host !== 'export.arxiv.org') return response.writeHead(404).end();
      const entries = [
        paper('2401.00001', { version: 1, title: 'Old' }),
        paper('2401.00001', { version: 3, title: 'New' }),
      ];
      return response.writeHead(200, { 'content-type': 'application/atom+xml' }).end(arxivFeed(entries));
    });
    const links = wanted('https://arxiv.org/abs/2401.00001v1', 'https://arxiv.org/abs/2401.00001');
    const { found } = await lookupAt(server)(links, ALL);
    expect(found.map(({ key, item }) => [key, item.title])).toEqual([
      ['arxiv:2401.00001v1', 'Old'],
      ['arxiv:2401.00001', 'New'],
    ]);
  });

  it('says who did not answer, and whom nobody knows', async () => {
    const server = await sources([], (_, host) => (host === 'export.arxiv.org' ? { status: 503 } : undefined));
    const links = wanted('https://arxiv.org/abs/2401.00001', 'https://doi.org/10.1234/x');
    expect(await lookupAt(server)(links, ALL)).toEqual({ found: [], silent: ['arXiv'], unknown: ['doi:10.1234/x'] });
  });

  it.each(['not JSON', '{"notes": 3}', '[]'])('takes an answer that is none for silence: %s', async (body) => {
    const server = await sources([], () => ({ body }));
    const metadata = await lookupAt(server)(wanted('https://openreview.net/forum?id=aVh9KRZdRk'), ALL);
    expect(metadata).toEqual({ found: [], silent: ['OpenReview'], unknown: [] });
  });

  it('ends at its deadline, whoever is still to answer', async () => {
    const server = await startSources(() => {});
    const links = wanted('https://arxiv.org/abs/2401.00001', 'https://openreview.net/forum?id=aVh9KRZdRk');
    const metadata = await lookupAt(server, { deadline: 100 })(links, ALL);
    expect(metadata).toEqual({
      found: [],
      silent: ['arXiv', 'DataCite', 'OpenReview'],
      unknown: [],
    });
  });
});

describe('arXiv', () => {
  it('is asked once for many papers, with three seconds between two requests', async () => {
    const papers = Array.from({ length: 250 }, (_, index) => paper(`2401.${String(index).padStart(5, '0')}`));
    const server = await sources(papers);
    const clock = stillClock();
    const lookUp = lookupAt(server, { clock });
    const { found } = await lookUp(wanted(...papers.map(({ id }) => `https://arxiv.org/abs/${id}`)), {
      ...ALL,
      lookup: 'arxiv',
    });
    expect(found.filter(({ source }) => source === 'arXiv')).toHaveLength(250);
    const asked = server.requests.filter((request) => request.startsWith('export.arxiv.org'));
    expect(asked).toHaveLength(3);
    expect(clock.slept).toEqual([0, 3000, 3000]);
  });

  it('is asked again where a batch failed, and the others get their answer', async () => {
    let isAway = true;
    const server = await sources([paper('2401.00001')], (_, host) =>
      host === 'export.arxiv.org' && isAway ? { status: 500 } : undefined,
    );
    const lookUp = lookupAt(server);
    const links = wanted('https://arxiv.org/abs/2401.00001');
    expect((await lookUp(links, ALL)).found.map(({ source }) => source)).toEqual(['DataCite']);
    isAway = false;
    expect((await lookUp(links, ALL)).found.map(({ source }) => source)).toEqual(['arXiv', 'DataCite']);
  });
});

describe('an answer', () => {
  const body = JSON.stringify({ notes: [{ content: { title: 'T' } }] });
  const link = wanted('https://openreview.net/forum?id=aVh9KRZdRk');

  it.each<[string, () => AnswerCache]>([
    ['in memory', createMemoryCache],
    ['on disk', () => createDiskCache(join(mkdtempSync(join(tmpdir(), 'look-')), 'deep', 'er'))],
  ])('is kept for a week %s, then asked for by its ETag, and stands when its source is away', async (_, makeCache) => {
    let status = 200;
    const server = await sources([], () => ({ status, headers: { etag: '"7"' }, ...(status === 200 && { body }) }));
    const [clock, cache] = [stillClock(), makeCache()];
    const options = { clock, cache };
    for (let time = 0; time < 2; time += 1)
      expect((await lookupAt(server, options)(link, ALL)).found[0]?.item.title).toBe('T');
    expect(server.requests).toHaveLength(1);
    clock.pass(8 * 24 * 60 * 60 * 1000);
    status = 304;
    expect((await lookupAt(server, options)(link, ALL)).found[0]?.item.title).toBe('T');
    expect(server.headers.map((headers) => headers['if-none-match'])).toEqual([undefined, '"7"']);
    expect((await lookupAt(server, options)(link, ALL)).found).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
    clock.pass(8 * 24 * 60 * 60 * 1000);
    status = 500;
    expect((await lookupAt(server, options)(link, ALL)).found[0]?.item.title).toBe('T');
    expect(await lookupAt(server, { ...options, offline: true })(link, ALL)).toMatchObject({ silent: [] });
  });

  it('that a paper is not known is asked for again within the day', async () => {
    let isKnown = false;
    const server = await sources([], () => (isKnown ? { body } : { status: 404 }));
    const clock = stillClock();
    const lookUp = lookupAt(server, { clock });
    expect((await lookUp(link, ALL)).unknown).toEqual(['openreview:aVh9KRZdRk']);
    isKnown = true;
    expect((await lookUp(link, ALL)).unknown).toEqual(['openreview:aVh9KRZdRk']);
    clock.pass(2 * 60 * 60 * 1000);
    expect((await lookUp(link, ALL)).found).toHaveLength(1);
  });

  it('is not asked for offline', async () => {
    const server = await sources([paper('2401.00001')]);
    const metadata = await lookupAt(server, { offline: true })(wanted('https://arxiv.org/abs/2401.00001'), ALL);
    expect(metadata).toEqual({ found: [], silent: ['arXiv', 'DataCite'], unknown: [] });
    expect(server.requests).toEqual([]);
  });

  it('on disk that cannot be read, or written, is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'look-'));
    const cache = createDiskCache(folder);
    const kept = { said: null, at: 1 };
    await cache.set('q', kept);
    expect(await cache.get('q')).toEqual(kept);
    const [file = ''] = readdirSync(folder);
    writeFileSync(join(folder, file), '{"said": 7}');
    expect(await cache.get('q')).toBeNull();
    const nowhere = createDiskCache(join(folder, file, 'below-a-file'));
    await nowhere.set('q', kept);
    expect(await nowhere.get('q')).toBeNull();
    expect(cacheFolder({ XDG_CACHE_HOME: '/somewhere' })).toBe('/somewhere/accession');
    expect(cacheFolder({})).toMatch(/\.cache\/accession$/);
  });
});

describe('a source that does not answer', () => {
  const links = (index: number) => wanted(`https://doi.org/10.1234/${index}`);

  it('is left alone after three failures, for longer each time, and asked again afterwards', async () => {
    const server = await sources([], () => ({ status: 500 }));
    const clock = stillClock();
    const lookUp = lookupAt(server, { clock });
    const ask = async (index: number): Promise<number> => {
      const before = server.requests.length;
      expect((await lookUp(links(index), ALL)).silent).toEqual(['Crossref', 'doi.org']);
      return server.requests.length - before;
    };
    expect([await ask(1), await ask(2), await ask(3), await ask(4)]).toEqual([2, 2, 2, 0]);
    clock.pass(61_000);
    expect([await ask(5), await ask(6)]).toEqual([2, 0]);
    clock.pass(61_000);
    expect(await ask(7)).toBe(0);
    clock.pass(60_000);
    expect(await ask(8)).toBe(2);
  });

  it.each([
    ['in seconds', () => '600'],
    ['as a date', (now: number) => new Date(now + 600_000).toUTCString()],
  ])('is left alone for as long as it asks to, %s', async (_, header) => {
    const clock = stillClock();
    const server = await sources([], (_path, host) =>
      host === 'api.crossref.org' ? { status: 429, headers: { 'retry-after': header(clock.now()) } } : undefined,
    );
    const lookUp = lookupAt(server, { clock });
    await lookUp(links(1), ALL);
    clock.pass(590_000);
    await lookUp(links(2), ALL);
    clock.pass(20_000);
    await lookUp(links(3), ALL);
    expect(server.requests.filter((request) => request.startsWith('api.crossref.org'))).toEqual([
      'api.crossref.org /works/10.1234%2F1',
      'api.crossref.org /works/10.1234%2F3',
    ]);
  });
});
