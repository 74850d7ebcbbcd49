import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH } from '../../src/config/config.ts';
import { Loop, PLACE, paperBody } from '../support/loop.ts';
import { SEED_CONFIG_TEXT } from '../support/seed-list.ts';
import { expectRest } from './laws/expect-rest.ts';

const GATED = `${SEED_CONFIG_TEXT}propose: after approval\n`;
const OTHER = paperBody({ title: 'Something else', paper: 'https://arxiv.org/abs/2501.00009' });

function start(config = GATED): Promise<Loop> {
  return Loop.start({ files: { [CONFIG_PATH]: config } });
}

async function labels(loop: Loop, issue: number): Promise<string[]> {
  const { data } = await loop.as('olga').issues.listLabelsOnIssue({ ...PLACE, issue_number: issue });
  return data.map(({ name }) => name).filter((name) => name.startsWith('accession'));
}

async function label(loop: Loop, login: string, issue: number, name = 'accession: approved'): Promise<void> {
  await loop.as(login).issues.addLabels({ ...PLACE, issue_number: issue, labels: [name] });
  await loop.settle();
}

/** Nothing is proposed, and looking again changes nothing. */
async function expectShown(loop: Loop, issue: number, title = 'Cache Me if You Can'): Promise<void> {
  await expectRest(loop);
  expect(await loop.pulls(issue)).toEqual([]);
  expect(await loop.status(issue)).toContain('A maintainer decides next about entry 17 in');
  expect(await loop.status(issue)).toContain(`+- **[17] ${title}`);
  expect(await labels(loop, issue)).toEqual(['accession: ready']);
}

describe('a list that wants approvals', () => {
  it('shows what would be proposed, the entry as it will look too, and proposes it once a maintainer approves', async () => {
    const loop = await start();
    const issue = await loop.file();
    await expectShown(loop, issue);
    expect(await loop.status(issue)).toMatch(/^> [*-] \*\*\\?\[17\] Cache Me if You Can/m);
    await loop.comment(issue, '/accession approve', 'casey');
    await expectApprovalRefused(loop, issue);
    await loop.comment(issue, '/accession approve', 'max');
    expect(await loop.pull(issue)).toMatchObject({
      state: 'open',
      title: expect.stringContaining('Cache Me if You Can'),
    });
    expect(await labels(loop, issue)).toEqual(['accession: proposed']);
    await loop.merge(issue);
    expect(await labels(loop, issue)).toEqual([]);
  });

  it('takes the label for an approval where somebody who may write has set it, and from nobody else', async () => {
    const loop = await start();
    const { data } = await loop.as('olga').issues.createLabel({ ...PLACE, name: 'accession: approved' });
    const filed = await loop
      .as('casey')
      .issues.create({ ...PLACE, title: '[Paper] One', body: paperBody(), labels: [data.name] });
    await loop.settle();
    const issue = filed.data.number;
    expect(await loop.pulls(issue)).toEqual([]);
    expect(await labels(loop, issue)).toEqual(['accession: approved', 'accession: ready']);
    await loop.as('max').issues.removeLabel({ ...PLACE, issue_number: issue, name: data.name });
    await label(loop, 'max', issue);
    expect(await loop.pull(issue)).toMatchObject({ state: 'open' });
  });

  it('wants another approval for an edit that came after the first one was given', async () => {
    const loop = await start();
    const issue = await loop.file();
    loop.github.webhooks.sendTo(null);
    await loop.comment(issue, '/accession approve', 'max');
    await loop.edit(issue, OTHER);
    loop.github.webhooks.sendTo(`${loop.server.url}/api/github/webhooks`);
    loop.server.sweep();
    await loop.settle();
    await expectShown(loop, issue, 'Something else');
    expect(await loop.status(issue)).toContain('older than what this issue asks for now');
    await loop.comment(issue, '/accession approve', 'max');
    expect(await loop.pull(issue)).toMatchObject({ title: 'Add “Something else”' });
  });

  it('keeps an approval that came while the list moved on', async () => {
    const loop = await start();
    const [first, second] = [await loop.file(), await loop.file(OTHER)];
    await loop.comment(first, '/accession approve', 'max');
    await loop.merge(first);
    expect(await loop.status(second)).toContain('entry 18 in');
    expect(await loop.status(second)).toMatch(/since=20/);
    await loop.comment(second, '/accession approve', 'max');
    expect(await loop.pull(second)).toMatchObject({ state: 'open' });
  });

  it('keeps an approval while too many proposals are open', async () => {
    const loop = await start(`${GATED}limits: { perUser: 1 }\n`);
    const [first, second] = [await loop.file(), await loop.file(OTHER)];
    await loop.comment(first, '/accession approve', 'max');
    await loop.comment(second, '/accession approve', 'max');
    expect(await loop.pulls(second)).toEqual([]);
    await loop.merge(first);
    expect(await loop.pull(second)).toMatchObject({ state: 'open' });
  });

  it('lets an edit of what was approved wait in the pull request too', async () => {
    const loop = await start();
    const issue = await loop.file();
    await label(loop, 'max', issue);
    const { head } = await loop.pull(issue);
    await loop.edit(issue, OTHER);
    expect(await loop.pull(issue)).toMatchObject({
      head: { sha: head.sha },
      body: expect.stringContaining('An edit waits for a maintainer'),
    });
    await loop.comment(issue, '/accession approve', 'max');
    expect(await loop.pull(issue)).toMatchObject({ title: 'Add “Something else”' });
  });

  it('asks for nothing more and says what is missing where something is wrong', async () => {
    const loop = await start();
    const issue = await loop.file(paperBody({ title: '', paper: '' }));
    await loop.comment(issue, '/accession approve', 'max');
    expect(await loop.pulls(issue)).toEqual([]);
    expect(await labels(loop, issue)).toEqual(['accession: needs changes']);
    await loop.edit(issue, paperBody());
    await expectShown(loop, issue);
  });
});

async function expectApprovalRefused(loop: Loop, issue: number): Promise<void> {
  expect(await loop.pulls(issue)).toEqual([]);
  expect(await loop.status(issue)).toContain('only people who may write to this repository can approve');
}

describe('/accession decline', () => {
  it.each([
    ['where it waits for an approval', GATED],
    ['where it is proposed', SEED_CONFIG_TEXT],
  ])('closes the issue and says why, %s', async (_, config) => {
    const loop = await start(config);
    const issue = await loop.file();
    const proposed = (await loop.pulls(issue)).length;
    await loop.comment(issue, '/accession decline Not about *caches*, see #1 and ask @sam', 'max');
    const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
    expect(data).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    expect((await loop.pulls(issue)).map(({ state }) => state)).toEqual(proposed === 0 ? [] : ['closed']);
    expect(await loop.status(issue)).toContain('> Not about \\*caches\\*, see #\u200B1 and ask @\u200Bsam');
    expect(await labels(loop, issue)).toEqual([]);
  });

  it('is refused to the author, and lifted by a maintainer only', async () => {
    const loop = await start();
    const issue = await loop.file();
    await loop.comment(issue, '/accession decline');
    expect(await loop.status(issue)).toContain('only people who may write to this repository can decline');
    await loop.comment(issue, '/accession decline', 'max');
    await loop.as('casey').issues.update({ ...PLACE, issue_number: issue, state: 'open' });
    await loop.settle();
    await loop.comment(issue, '/accession add', 'casey');
    expect(await loop.pulls(issue)).toEqual([]);
    expect(await loop.status(issue)).toContain('has decided not to add it');
    expect(await loop.status(issue)).toContain('`/accession add` by `casey`: `max` declined this');
    await loop.comment(issue, '/accession retry', 'max');
    await expectShown(loop, issue);
    await loop.comment(issue, '/accession approve', 'max');
    expect(await loop.pull(issue)).toMatchObject({ state: 'open' });
  });
});
