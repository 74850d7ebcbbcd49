import { describe, expect, it } from '@jest/globals';
import { entryByHand } from '../support/entry-by-hand.ts';
import { Loop, PLACE, paperBody, README, SECTIONS } from '../support/loop.ts';
import { expectRest } from './laws/expect-rest.ts';

const SWAPPED = paperBody({ title: 'Something else', paper: 'https://arxiv.org/abs/2501.00009' });
const WAITS = 'An edit waits for a maintainer';

/** A loop with a proposal that max has approved. */
async function startApproved(login = 'max'): Promise<{ loop: Loop; issue: number; pull: number; head: string }> {
  const loop = await Loop.start();
  const issue = await loop.file();
  const { number, head } = await loop.pull(issue);
  await loop.as(login).pulls.createReview({ ...PLACE, pull_number: number, event: 'APPROVE' });
  await loop.settle();
  return { loop, issue, pull: number, head: head.sha };
}

/** What the bot said in comments on the pull request. */
async function told(loop: Loop, pull: number): Promise<string[]> {
  const { data } = await loop.as('olga').issues.listComments({ ...PLACE, issue_number: pull });
  return data.map(({ body = '' }) => body);
}

async function editAs(loop: Loop, login: string, issue: number, change: { body?: string; title?: string }) {
  await loop.as(login).issues.update({ ...PLACE, issue_number: issue, ...change });
  await loop.settle();
}

async function expectWaiting({ loop, issue, pull, head }: Awaited<ReturnType<typeof startApproved>>): Promise<void> {
  const now = await loop.pull(issue);
  expect(now).toMatchObject({
    state: 'open',
    head: { sha: head },
    title: expect.stringContaining('Cache Me if You Can'),
  });
  expect(now.body).toContain(WAITS);
  expect(now.body).toContain('+- **[17] Something else**');
  expect(await loop.status(issue)).toMatch(/edited this issue after #\d+ was approved, so the edit waits/);
  expect(await told(loop, pull)).toEqual([expect.stringContaining(`edited #${issue} after this was approved`)]);
}

async function expectTakenIn(loop: Loop, issue: number): Promise<void> {
  const { title, body, head } = await loop.pull(issue);
  expect(title).toBe('Add “Something else”');
  expect(body).not.toContain(WAITS);
  expect(loop.list(head.sha)).toContain('] Something else**');
  expect(await loop.status(issue)).toContain('Proposed in');
}

describe('an edit of what was approved', () => {
  it('waits where it is the author’s, is told once, and goes in by a new approval', async () => {
    const approved = await startApproved();
    const { loop, issue, pull } = approved;
    await loop.edit(issue, SWAPPED);
    await expectWaiting(approved);
    await expectRest(loop);
    await loop.as('max').pulls.createReview({ ...PLACE, pull_number: pull, event: 'APPROVE' });
    await loop.settle();
    await expectTakenIn(loop, issue);
    await expectRest(loop);
    // What went in is what is approved now.
    await loop.edit(issue, paperBody({ title: 'A third thing', paper: 'https://arxiv.org/abs/2501.00010' }));
    expect((await loop.pull(issue)).body).toContain(WAITS);
    expect(await told(loop, pull)).toHaveLength(2);
  });

  it('goes in by /accession approve of a maintainer, which is refused in a line to the author', async () => {
    const approved = await startApproved();
    const { loop, issue } = approved;
    await loop.edit(issue, SWAPPED);
    await loop.comment(issue, '/accession approve', 'casey');
    await expectWaiting(approved);
    expect(await loop.status(issue)).toMatch(/^`\/accession approve` by `casey`: only people who may write/m);
    await loop.comment(issue, '/accession approve', 'max');
    await expectTakenIn(loop, issue);
    expect(await loop.status(issue)).not.toContain('by `casey`');
    await expectRest(loop);
  });

  it('goes in at once where it is a maintainer’s', async () => {
    const { loop, issue, pull } = await startApproved();
    await editAs(loop, 'olga', issue, { body: SWAPPED });
    await expectTakenIn(loop, issue);
    expect(await told(loop, pull)).toEqual([]);
  });

  it('waits where the author edited after a maintainer did, and ends where the words are as they were', async () => {
    const approved = await startApproved();
    const { loop, issue } = approved;
    await editAs(loop, 'olga', issue, { body: SWAPPED.replace('Something else', 'Another') });
    const { head } = await loop.pull(issue);
    await loop.edit(issue, SWAPPED);
    expect(await loop.pull(issue)).toMatchObject({ head: { sha: head.sha }, body: expect.stringContaining(WAITS) });
    await loop.edit(issue, SWAPPED.replace('Something else', 'Another'));
    expect(await loop.pull(issue)).toMatchObject({ head: { sha: head.sha }, body: expect.not.stringContaining(WAITS) });
    expect(await loop.status(issue)).toContain('Proposed in');
  });

  it('waits where it is a command of the author’s, and where that command is deleted', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const command = await loop.comment(issue, `/accession section ${SECTIONS[1]}`);
    const { number, head } = await loop.pull(issue);
    expect(loop.numbers(1, head.sha)).toHaveLength(11);
    await loop.as('max').pulls.createReview({ ...PLACE, pull_number: number, event: 'APPROVE' });
    await loop.as('casey').issues.deleteComment({ ...PLACE, comment_id: command });
    await loop.settle();
    expect(await loop.pull(issue)).toMatchObject({ head: { sha: head.sha }, body: expect.stringContaining(WAITS) });
    await loop.comment(issue, `/accession section ${SECTIONS[2]}`);
    expect(await loop.pull(issue)).toMatchObject({ head: { sha: head.sha }, body: expect.stringContaining(WAITS) });
  });

  it('waits too where the issue is closed and reopened around it', async () => {
    const approved = await startApproved();
    const { loop, issue } = approved;
    await loop.as('casey').issues.update({ ...PLACE, issue_number: issue, state: 'closed' });
    await loop.settle();
    await loop.as('casey').issues.update({ ...PLACE, issue_number: issue, state: 'open', body: SWAPPED });
    await loop.settle();
    await expectWaiting(approved);
  });
});

describe('an approval', () => {
  it('is for the edit that was told last before it, and for no other', async () => {
    const { loop, issue, pull, head } = await startApproved();
    const other = paperBody({ title: 'A third thing', paper: 'https://arxiv.org/abs/2501.00010' });
    await loop.edit(issue, SWAPPED);
    await loop.edit(issue, other);
    await loop.comment(issue, '/accession approve', 'max');
    const taken = await loop.pull(issue);
    expect([taken.title, taken.head.sha === head]).toEqual(['Add “A third thing”', false]);
    await loop.edit(issue, SWAPPED);
    expect(await loop.pull(issue)).toMatchObject({ title: taken.title, head: { sha: taken.head.sha } });
    expect(await told(loop, pull)).toHaveLength(3);
  });

  it('that came before anybody was told of the edit does not let it in', async () => {
    const { loop, issue, pull, head } = await startApproved();
    loop.github.webhooks.sendTo(null);
    await loop.edit(issue, SWAPPED);
    await loop.as('max').pulls.createReview({ ...PLACE, pull_number: pull, event: 'APPROVE' });
    loop.server.sweep();
    await loop.settle();
    expect(await loop.pull(issue)).toMatchObject({ head: { sha: head }, body: expect.stringContaining(WAITS) });
    expect(await told(loop, pull)).toEqual([expect.stringContaining('edited')]);
  });
});

describe('without an approval that counts', () => {
  it.each<[string, (loop: Loop, pull: number) => Promise<unknown>]>([
    [
      'a stranger’s',
      (loop, pull) => loop.as('rita').pulls.createReview({ ...PLACE, pull_number: pull, event: 'APPROVE' }),
    ],
    [
      'one that was dismissed',
      async (loop, pull) => {
        const { data } = await loop.as('max').pulls.createReview({ ...PLACE, pull_number: pull, event: 'APPROVE' });
        const dismissed = { ...PLACE, pull_number: pull, review_id: data.id, message: 'Not yet.' };
        await loop.as('olga').pulls.dismissReview(dismissed);
      },
    ],
    [
      'one that its reviewer took back',
      async (loop, pull) => {
        for (const event of ['APPROVE', 'REQUEST_CHANGES'] as const)
          await loop.as('max').pulls.createReview({ ...PLACE, pull_number: pull, event, body: 'Hm.' });
      },
    ],
  ])('an edit goes in: %s', async (_what, review) => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { number } = await loop.pull(issue);
    await review(loop, number);
    await loop.edit(issue, SWAPPED);
    await expectTakenIn(loop, issue);
    expect(await told(loop, number)).toEqual([]);
  });
});

describe('a list that moves on', () => {
  it('takes an approved proposal along, and leaves one whose edit waits as it is', async () => {
    const { loop, issue } = await startApproved();
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.settle();
    const { head, body } = await loop.pull(issue);
    expect(loop.numbers(0, head.sha).at(-1)).toBe(18);
    expect(body).not.toContain(WAITS);
    await loop.edit(issue, SWAPPED);
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.settle();
    expect(await loop.pull(issue)).toMatchObject({
      head: { sha: head.sha },
      body: expect.stringContaining('+- **[19]'),
    });
    await loop.comment(issue, '/accession approve', 'max');
    expect(loop.numbers(0, (await loop.pull(issue)).head.sha).at(-1)).toBe(19);
  });
});

describe('auto-merge', () => {
  const AUTO_MERGE = `mutation ($input: EnablePullRequestAutoMergeInput!) {
    enablePullRequestAutoMerge(input: $input) { clientMutationId }
  }`;

  /** A loop with a proposal that GitHub merges by itself, once a check has passed that nobody reports. */
  async function startAutoMerged(): Promise<Awaited<ReturnType<typeof startApproved>>> {
    const loop = await Loop.start({ requiredChecks: ['build'] });
    const issue = await loop.file();
    const { number, head, node_id: pullRequestId } = await loop.pull(issue);
    await loop.as('max').graphql(AUTO_MERGE, { input: { pullRequestId } });
    await loop.settle();
    expect((await loop.pull(issue)).auto_merge).toMatchObject({ enabled_by: { login: 'max' } });
    return { loop, issue, pull: number, head: head.sha };
  }

  it('is switched off while an edit waits, and that it was on is not forgotten', async () => {
    const approved = await startAutoMerged();
    const { loop, issue, pull } = approved;
    await loop.edit(issue, SWAPPED);
    await expectWaiting(approved);
    expect((await loop.pull(issue)).auto_merge).toBeNull();
    expect(await told(loop, pull)).toEqual([expect.stringContaining('GitHub no longer merges it by itself')]);
    await expectRest(loop);
    await expectWaiting(approved);
    await loop.comment(issue, '/accession approve', 'olga');
    await expectTakenIn(loop, issue);
  });

  it('stays on while the list moves and while a maintainer edits', async () => {
    const { loop, issue } = await startAutoMerged();
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.settle();
    await editAs(loop, 'olga', issue, { body: SWAPPED });
    await expectTakenIn(loop, issue);
    expect((await loop.pull(issue)).auto_merge).not.toBeNull();
  });
});
