import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH } from '../../src/config/config.ts';
import { Loop, PLACE, paperBody, README } from '../support/loop.ts';
import { SEED_CONFIG_TEXT } from '../support/seed-list.ts';
import { expectRest } from './laws/expect-rest.ts';
import { issuesClosedBy } from './laws/pulls-for.ts';

type End = 'merged' | 'closed';

const BATCHED = { [CONFIG_PATH]: `${SEED_CONFIG_TEXT}batch: true\n` };

/** The n-th paper: another title and another link for each. */
function paper(nth: number): string {
  return paperBody({ title: `Paper ${nth}`, paper: `https://arxiv.org/abs/2501.0000${nth}` });
}

/** The one that is open. */
async function openPull(loop: Loop) {
  const [open, ...more] = (await loop.as('olga').pulls.list({ ...PLACE, state: 'open' })).data;
  if (!open || more.length > 0) throw new Error(`${more.length + (open ? 1 : 0)} pull requests are open`);
  return open;
}

async function pullOf(loop: Loop, number: number) {
  return (await loop.as('olga').pulls.get({ ...PLACE, pull_number: number })).data;
}

/** Lets max bring a pull request to its end just before a request of the bot. */
function endAt(loop: Loop, number: number, end: End, method: string, path: RegExp, nth = 0): void {
  const action = () =>
    end === 'merged'
      ? loop.as('max').pulls.merge({ ...PLACE, pull_number: number })
      : loop.as('max').pulls.update({ ...PLACE, pull_number: number, state: 'closed' });
  loop.github.faults.inject({ method, path, kind: 'installation' }, { kind: 'run', action }, { skip: nth });
}

async function comeToRest(loop: Loop): Promise<void> {
  await loop.settle();
  loop.server.sweep();
  await loop.settle();
  expect(loop.github.faults.waiting).toBe(0);
  await expectRest(loop);
}

const ENDS = ['merged', 'closed'] as const satisfies readonly End[];

/** What the bot writes of a pull request that a person brings to its end in the same moment is about something else than what ended. */
describe.each(ENDS)('a pull request that is %s between reading and writing', (end) => {
  it('says what it said, and is for those it was for, where another issue was to join it', async () => {
    const loop = await Loop.start({ files: BATCHED });
    const first = await loop.file(paper(1));
    const { number, body } = await openPull(loop);
    endAt(loop, number, end, 'POST', /\/git\/trees$/);
    const second = await loop.file(paper(2));
    await comeToRest(loop);
    const pull = await pullOf(loop, number);
    expect([pull.merged, pull.state, issuesClosedBy(pull.body)]).toEqual([end === 'merged', 'closed', [first]]);
    expect(pull.body).toBe(body);
    const { data } = await loop.as('olga').pulls.list({ ...PLACE, state: 'open' });
    expect(data.map((one) => issuesClosedBy(one.body))).toEqual([[second]]);
  });

  it('is for those it was for where one of two was to leave it', async () => {
    const loop = await Loop.start({ files: BATCHED });
    await loop.file(paper(1));
    const second = await loop.file(paper(2));
    const { number, body } = await openPull(loop);
    endAt(loop, number, end, 'PATCH', /\/pulls\/\d+$/);
    await loop.as('casey').issues.update({ ...PLACE, issue_number: second, state: 'closed' });
    await comeToRest(loop);
    const pull = await pullOf(loop, number);
    expect([pull.merged, pull.body]).toEqual([end === 'merged', body]);
  });

  it('does not say that it was withdrawn where its issue was closed', async () => {
    const loop = await Loop.start();
    const issue = await loop.file(paper(1));
    const { number, body } = await openPull(loop);
    endAt(loop, number, end, 'PATCH', /\/pulls\/\d+$/);
    await loop.as('casey').issues.update({ ...PLACE, issue_number: issue, state: 'closed' });
    await comeToRest(loop);
    const pull = await pullOf(loop, number);
    // To close it was what the bot was about; who did it first, GitHub keeps.
    if (end === 'merged') expect([pull.merged, pull.body]).toEqual([true, body]);
    else expect(pull.body).toContain('withdrawn');
  });
});

describe('a pull request that is merged after its branch was written, and before its words', () => {
  it.each([
    ['by itself', {}],
    ['with others', BATCHED],
  ])('says what was merged, %s', async (_, files) => {
    const loop = await Loop.start({ files });
    const issue = await loop.file(paper(1));
    const { number } = await openPull(loop);
    endAt(loop, number, 'merged', 'PATCH', /\/pulls\/\d+$/);
    await loop.edit(issue, paper(2));
    await comeToRest(loop);
    const pull = await pullOf(loop, number);
    expect([pull.merged, pull.body?.includes('Paper 2')]).toEqual([true, true]);
    expect(loop.list()).toContain('Paper 2');
    expect((await loop.as('olga').issues.get({ ...PLACE, issue_number: issue })).data.state).toBe('closed');
    expect(loop.github.git.text('main', README).match(/Paper [12]/g)).toHaveLength(1);
  });
});
