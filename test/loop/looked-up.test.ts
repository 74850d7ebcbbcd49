import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createLookup, type LookUp } from '../../src/lookup/create-lookup.ts';
import { entryByHand } from '../support/entry-by-hand.ts';
import { Loop, PLACE, paperBody, README, SECTIONS } from '../support/loop.ts';
import { type ArxivPaper, arxivFeed, dataCiteItem } from '../support/source-answers.ts';
import { startSources } from '../support/source-server.ts';

const PAPER: ArxivPaper = {
  id: '2501.12345',
  title: 'Fast Herons: A Study of Wading without Training',
  people: [
    ['Gil', 'Fay'],
    ['Müller', 'Hugo'],
  ],
  published: '2025-01-20',
};
const LINK = 'https://arxiv.org/pdf/2501.12345';
const ENTRY = `${PAPER.title}**, arXiv 2025.`;
const BODY = paperBody({
  paper: LINK,
  ...Object.fromEntries(['title', 'authors', 'venue', 'year', 'code', 'project', 'notes'].map((id) => [id, undefined])),
});

/** A loop whose server looks papers up, at sources that can be away. */
async function start() {
  const state = { isAway: false, paper: PAPER };
  const sources = await startSources((request, response) => {
    const { host } = request.headers;
    if (state.isAway) return response.writeHead(503).end();
    if (host === 'export.arxiv.org')
      return response.writeHead(200, { 'content-type': 'application/atom+xml' }).end(arxivFeed([state.paper]));
    return response.writeHead(200, { 'content-type': 'application/json' }).end(dataCiteItem(state.paper));
  });
  // Each time a new one, as after a restart: nothing is remembered but what stands on GitHub.
  const lookUp: LookUp = (...asked) =>
    createLookup({ dispatcher: sources.agent, clock: { now: () => 0, sleep: () => turn() } })(...asked);
  const loop = await Loop.start({}, { lookUp });
  return { loop, sources, state };
}

describe('an issue of a link and a section', () => {
  it('becomes an entry, by no more requests to GitHub than one with all answers', async () => {
    const { loop } = await start();
    await loop.file(paperBody({ title: 'A first one', paper: 'https://arxiv.org/abs/2501.00009' }), 'x');
    const mark = loop.github.log.length;
    const issue = await loop.file(BODY);
    const pull = await loop.pull(issue);
    expect(pull.title).toBe(`Add “${PAPER.title}”`);
    expect(loop.list(pull.head.sha)).toContain(ENTRY);
    expect(loop.list(pull.head.sha)).toContain('*Gil, Fay and Müller, Hugo.*');
    expect(await loop.status(issue)).toContain('looked up at arXiv');
    expect(pull.body).toContain('looked up at arXiv');
    const requests = loop.requests(mark);
    expect(requests.filter((request) => request.startsWith('GET')).length).toBeLessThanOrEqual(5);
    expect(requests.filter((request) => !request.startsWith('GET')).length).toBeLessThanOrEqual(6);
  });

  it('keeps its entry when the list moves, the issue is edited, and the source is away or says something else', async () => {
    const { loop, sources, state } = await start();
    const issue = await loop.file(BODY);
    const before = sources.requests.length;
    state.isAway = true;
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.settle();
    expect(loop.list((await loop.pull(issue)).head.sha)).toContain(ENTRY);
    state.isAway = false;
    state.paper = { ...PAPER, title: 'Another Title of the Newest Version' };
    await loop.edit(issue, BODY.replace(SECTIONS[0] ?? '', SECTIONS[1] ?? ''));
    await loop.restart();
    await loop.settle();
    const pull = await loop.pull(issue);
    expect(loop.list(pull.head.sha)).toContain(ENTRY);
    expect(loop.list(pull.head.sha)).toContain('] By hand');
    expect(sources.requests).toHaveLength(before);
  });

  it('is held and taken up again as it was, while the source is away', async () => {
    const { loop, state } = await start();
    const issue = await loop.file(BODY);
    const text = loop.list((await loop.pull(issue)).head.sha);
    state.isAway = true;
    await loop.comment(issue, '/accession hold', 'max');
    await loop.comment(issue, '/accession resume', 'max');
    expect(loop.list((await loop.pull(issue)).head.sha)).toBe(text);
  });

  it('waits for its title while nobody answers, and goes on once somebody does', async () => {
    const { loop, state } = await start();
    state.isAway = true;
    const issue = await loop.file(BODY);
    expect(await loop.status(issue)).toContain('arXiv and DataCite did not answer, so nothing was checked there.');
    expect(await loop.pulls(issue)).toEqual([]);
    state.isAway = false;
    await loop.edit(issue, `${BODY}\n`);
    expect((await loop.pull(issue)).title).toContain(PAPER.title);
  });

  it('whose link is changed is looked up anew', async () => {
    const { loop, state } = await start();
    const issue = await loop.file(BODY);
    state.paper = { ...PAPER, id: '2501.54321', title: 'Slow Storks: Another Paper' };
    await loop.edit(issue, BODY.replace('2501.12345', '2501.54321'));
    const pull = await loop.pull(issue);
    expect(loop.list(pull.head.sha)).toContain('Slow Storks: Another Paper');
    expect(loop.list(pull.head.sha)).not.toContain(PAPER.title);
  });

  it('goes on as it was typed where all was typed and nobody answers', async () => {
    const { loop, state } = await start();
    state.isAway = true;
    const issue = await loop.file();
    expect((await loop.pull(issue)).state).toBe('open');
    expect(await loop.status(issue)).toContain('did not answer, so nothing was checked there.');
  });

  it('stands as it was proposed when a source answers late, until the issue is edited', async () => {
    const { loop, sources, state } = await start();
    state.isAway = true;
    const body = paperBody({ title: PAPER.title, paper: LINK, authors: 'Ida Jay', venue: 'ECCV', year: '2024' });
    const issue = await loop.file(body);
    const before = await loop.status(issue);
    expect(before).toContain('did not answer, so nothing was checked there.');
    state.isAway = false;
    const asked = sources.requests.length;
    await loop.github.git.push({
      as: 'olga',
      branch: 'main',
      files: { [README]: loop.list().replace('Resources.', 'Resources and more.') },
    });
    await loop.settle();
    expect(await loop.status(issue)).toBe(before);
    expect((await loop.pull(issue)).body).not.toContain('as the first of the authors');
    expect(sources.requests).toHaveLength(asked);
    await loop.edit(issue, body.replace('ECCV', 'ICML'));
    expect((await loop.pull(issue)).body).toContain('DataCite names `Gil` as the first of the authors');
  });

  it('is not looked up where the configuration says so', async () => {
    const { sources, loop } = await start();
    const { data } = await loop.as('olga').repos.getContent({ ...PLACE, path: '.github/accession.yml' });
    const config = Buffer.from('content' in data ? data.content : '', 'base64').toString('utf8');
    await loop.github.git.push({
      as: 'olga',
      branch: 'main',
      files: { '.github/accession.yml': `${config}\nlookup: off\n` },
    });
    await loop.settle();
    const issue = await loop.file(BODY);
    expect(await loop.status(issue)).toContain('`Paper title` is empty');
    expect(sources.requests).toEqual([]);
  });
});
