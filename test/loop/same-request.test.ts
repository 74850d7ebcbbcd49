import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import { REMOVE_FORM, UPDATE_FORM } from '../../src/submission/change-forms.ts';
import { Loop, PLACE, paperBody, README, SECTIONS } from '../support/loop.ts';

const OTHER = { title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' };
const forms = Object.fromEntries(
  ['update', 'remove'].map((kind) => [
    `.github/ISSUE_TEMPLATE/${kind}-paper.yml`,
    readFileSync(new URL(`../../issue-templates/${kind}-paper.yml`, import.meta.url), 'utf8'),
  ]),
);
const MERGING = 'Token Merging for Fast Stable Diffusion';

/** Files a request for a change of an entry, labelled as the form does it. */
async function ask(loop: Loop, kind: 'update' | 'remove', fields: Record<string, string>): Promise<number> {
  const form = kind === 'update' ? UPDATE_FORM : REMOVE_FORM;
  const body = renderIssueBody(form, { entry: MERGING, ...fields });
  const { data } = await loop.as('olga').issues.create({ ...PLACE, title: 'x', body, labels: [`${kind}-paper`] });
  await loop.settle();
  return data.number;
}

async function states(loop: Loop, issue: number): Promise<string[]> {
  return (await loop.pulls(issue)).map(({ state }) => state);
}

async function close(loop: Loop, issue: number, login = 'casey'): Promise<void> {
  await loop.as(login).issues.update({ ...PLACE, issue_number: issue, state: 'closed' });
  await loop.settle();
}

describe('a proposal whose entry a person has reworded', () => {
  it('stays the one of its paper, whatever paper its issue asks for later', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const branch = `accession/issue-${issue}`;
    const text = loop.list(branch).replace('Cache Me if You Can', 'Cache Me If You Can');
    await loop.github.git.push({ as: 'max', branch, files: { [README]: text } });
    await loop.settle();
    await loop.edit(issue, paperBody(OTHER));
    expect((await loop.pull(issue)).title).toMatch(/^Add “Cache Me If You Can: /);
    const same = await loop.file();
    expect(await states(loop, same)).toEqual([]);
    expect(await loop.status(same)).toContain('is already proposed. See #');
    const other = await loop.file(paperBody(OTHER));
    expect((await loop.pull(other)).title).toBe('Add “A second paper”');
  });
});

describe('requests for one paper', () => {
  it('filed at the same moment: the first goes on, the other says so, and takes over when the first is closed', async () => {
    const loop = await Loop.start();
    const create = () => loop.as('casey').issues.create({ ...PLACE, title: 'Add', body: paperBody() });
    const [one, two] = (await Promise.all([create(), create()])).map(({ data }) => data.number);
    await loop.settle();
    const [first = 0, second = 0] = [one ?? 0, two ?? 0].sort((a, b) => a - b);
    expect([await states(loop, first), await states(loop, second)]).toEqual([['open'], []]);
    expect(await loop.status(second)).toContain('is already proposed. See #');
    await close(loop, first);
    expect([await states(loop, first), await states(loop, second)]).toEqual([['closed'], ['open']]);
  });

  it('that was turned down say so, until a maintainer wants it all the same', async () => {
    const loop = await Loop.start();
    const first = await loop.file();
    const { number } = await loop.pull(first);
    await loop.as('max').pulls.update({ ...PLACE, pull_number: number, state: 'closed' });
    await loop.settle();
    const second = await loop.file(paperBody(), 'x', 'sam');
    expect(await states(loop, second)).toEqual([]);
    expect(await loop.status(second)).toContain(`was turned down before. See #${number}.`);
    await loop.comment(second, '/accession add', 'sam');
    expect(await states(loop, second)).toEqual([]);
    await loop.comment(second, '/accession add anyway', 'max');
    expect(await states(loop, second)).toEqual(['open']);
  });
});

describe('requests for one entry', () => {
  it.each([
    ['three updates', ['update', 'update', 'update'] as const],
    ['an update and a removal', ['update', 'remove'] as const],
    ['a removal and an update', ['remove', 'update'] as const],
  ])('are told of each other, and take over one by one: %s', async (_what, kinds) => {
    const loop = await Loop.start({ files: forms });
    const issues: number[] = [];
    for (const kind of kinds)
      issues.push(await ask(loop, kind, kind === 'update' ? { venue: 'ICLR 2024' } : { notes: 'Gone.' }));
    const all = async () => Promise.all(issues.map((issue) => states(loop, issue)));
    expect(await all()).toEqual([['open'], ...issues.slice(1).map(() => [])]);
    expect(await loop.status(issues[1] ?? 0)).toContain('is already proposed. See #');
    await close(loop, issues[0] ?? 0, 'olga');
    expect((await all()).slice(0, 2)).toEqual([['closed'], ['open']]);
  });

  it('leave one for another section alone', async () => {
    const loop = await Loop.start({ files: forms });
    const update = await ask(loop, 'update', { venue: 'ICLR 2024' });
    const add = await loop.file(paperBody({ ...OTHER, section: SECTIONS[1] }));
    const remove = await ask(loop, 'remove', {
      entry: 'DeepCache: Accelerating Diffusion Models for Free',
      notes: 'x',
    });
    expect(await Promise.all([update, add, remove].map((issue) => states(loop, issue)))).toEqual([
      ['open'],
      ['open'],
      ['open'],
    ]);
  });
});
