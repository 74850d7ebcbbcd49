import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { entryByHand } from '../support/entry-by-hand.ts';
import { Loop, paperBody, README } from '../support/loop.ts';

const OTHER = { title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' };

/** Reads and writes of the bot since a place in the log. */
function counted(loop: Loop, since: number): { reads: string[]; writes: string[] } {
  const requests = loop.requests(since);
  return {
    reads: requests.filter((request) => request.startsWith('GET')),
    writes: requests.filter((request) => !request.startsWith('GET')),
  };
}

/** A loop in which a proposed issue is looked at for a third time, and where in the log that look begins. */
async function lookAgain(): Promise<{ loop: Loop; mark: number }> {
  const loop = await Loop.start();
  await loop.file();
  loop.github.webhooks.replay('issues.opened');
  await loop.settle();
  const mark = loop.github.log.length;
  loop.github.webhooks.replay('issues.opened');
  await loop.settle();
  return { loop, mark };
}

describe('requests beyond the token', () => {
  it('are at most 8 reads for a new submission when nothing is known, 5 when something is, and 6 writes', async () => {
    const loop = await Loop.start();
    await loop.settle();
    const cold = loop.github.log.length;
    await loop.file();
    expect(counted(loop, cold)).toEqual({ reads: expect.any(Array), writes: expect.any(Array) });
    expect(counted(loop, cold).reads.length).toBeLessThanOrEqual(8);
    expect(counted(loop, cold).writes.length).toBeLessThanOrEqual(6);
    const warm = loop.github.log.length;
    await loop.file(paperBody(OTHER));
    expect(counted(loop, warm).reads.length).toBeLessThanOrEqual(5);
    expect(counted(loop, warm).writes.length).toBeLessThanOrEqual(6);
  });

  it('are at most 8 reads too where the forms for changes are there', async () => {
    const path = (kind: string) => `.github/ISSUE_TEMPLATE/${kind}-paper.yml`;
    const form = (kind: string) =>
      readFileSync(new URL(`../../issue-templates/${kind}-paper.yml`, import.meta.url), 'utf8');
    const files = Object.fromEntries(['update', 'remove'].map((kind) => [path(kind), form(kind)]));
    const loop = await Loop.start({ files });
    await loop.file();
    const read = loop.requests(0).filter((request) => /\/git\/|\/graphql|\/commits\//.test(request));
    // One query for all files, and one for the list's history.
    expect(read.filter((request) => request === 'GET /graphql')).toHaveLength(2);
    expect(read.filter((request) => request.includes('/git/blobs/'))).toHaveLength(1);
  });

  it('are at most 4 reads and no write where nothing is to be done', async () => {
    const { loop, mark } = await lookAgain();
    expect(counted(loop, mark).writes).toEqual([]);
    expect(counted(loop, mark).reads.length).toBeLessThanOrEqual(4);
  });

  it('carry no body where nothing has changed', async () => {
    const { loop, mark } = await lookAgain();
    const statuses = loop.github.log
      .slice(mark)
      .flatMap((entry) => (entry.kind === 'request' && entry.method === 'GET' ? [entry.status] : []));
    expect(statuses.length).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set([304]));
  });

  it('are at most 5 writes for a rebuild', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const mark = loop.github.log.length;
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.settle();
    expect(loop.numbers(0, (await loop.pull(issue)).head.sha).at(-1)).toBe(18);
    expect(counted(loop, mark).writes.length).toBeLessThanOrEqual(5);
  });

  it('are three reads for a proposal that stands while the list moves on, and no write', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { head } = await loop.pull(issue);
    const mark = loop.github.log.length;
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 1) } });
    await loop.settle();
    expect((await loop.pull(issue)).head.sha).toBe(head.sha);
    expect(counted(loop, mark).writes).toEqual([]);
    // What the branch holds, and what it was made for, is read once.
    const again = loop.github.log.length;
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 1) } });
    await loop.settle();
    expect(counted(loop, again).writes).toEqual([]);
    const ofIssue = /\/(issues\/\d|compare|contents)/;
    expect(counted(loop, again).reads.filter((read) => ofIssue.test(read))).toEqual([
      `GET /repos/olga/papers/issues/${issue}`,
      `GET /repos/olga/papers/issues/${issue}/comments`,
      expect.stringContaining('GET /repos/olga/papers/compare/'),
    ]);
  });
});
