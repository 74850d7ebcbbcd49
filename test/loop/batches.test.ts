import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH } from '../../src/config/config.ts';
import { entryByHand } from '../support/entry-by-hand.ts';
import { Loop, PLACE, paperBody, README } from '../support/loop.ts';
import { SEED_CONFIG_TEXT } from '../support/seed-list.ts';
import { expectRest } from './laws/expect-rest.ts';

const BATCHED = `${SEED_CONFIG_TEXT}batch: true\n`;
const GATED = `${BATCHED}propose: after approval\n`;

/** The n-th paper: another title and another link for each. */
function paper(nth: number, fields: Readonly<Record<string, string>> = {}): string {
  return paperBody({ title: `Paper ${nth}`, paper: `https://arxiv.org/abs/2501.0000${nth}`, ...fields });
}

function start(config = BATCHED): Promise<Loop> {
  return Loop.start({ files: { [CONFIG_PATH]: config } });
}

async function openBatches(loop: Loop) {
  const { data } = await loop.as('olga').pulls.list({ ...PLACE, state: 'open' });
  return data.filter(({ head }) => head.ref.startsWith('accession/batch-')).sort((a, b) => a.number - b.number);
}

/** The one pull request that is open. */
async function batch(loop: Loop) {
  const open = await openBatches(loop);
  if (open.length !== 1 || !open[0]) throw new Error(`${open.length} pull requests are open`);
  const { data } = await loop.as('olga').pulls.get({ ...PLACE, pull_number: open[0].number });
  return data;
}

async function messages(loop: Loop): Promise<string[]> {
  const { number } = await batch(loop);
  const { data } = await loop.as('olga').pulls.listCommits({ ...PLACE, pull_number: number });
  return data.map(({ commit }) => commit.message);
}

const closed = (body: string | null) => [...(body ?? '').matchAll(/^Closes #(\d+)$/gm)].map(([, n]) => Number(n));

describe('a list with batches', () => {
  it('makes one pull request with a commit for each issue', async () => {
    const loop = await start();
    const [first, second] = [await loop.file(paper(1)), await loop.file(paper(2), 'Another', 'sam')];
    const { head, title, body } = await batch(loop);
    expect(head.ref).toBe(`accession/batch-${first}`);
    expect(title).toBe('Add 2 papers');
    expect(closed(body)).toEqual([first, second]);
    const [one, two] = await messages(loop);
    expect(one).toMatch(/^Add “Paper 1”[\s\S]*Co-authored-by: casey </);
    expect(two).toMatch(/^Add “Paper 2”[\s\S]*Co-authored-by: sam </);
    expect(loop.numbers(0, head.sha).slice(-3)).toEqual([16, 17, 18]);
    expect(await loop.status(first)).toContain('entry 17 in');
    expect(await loop.status(second)).toContain('entry 18 in');
    await expectRest(loop);
  });
});

describe('a batch', () => {
  /** Two issues in one pull request. */
  async function startTwo(config = BATCHED) {
    const loop = await start(config);
    const [first, second] = [await loop.file(paper(1)), await loop.file(paper(2), 'Another', 'sam')];
    return { loop, first, second };
  }

  it('takes in a third, behind those that are there, whose commits stay', async () => {
    const { loop, first, second } = await startTwo();
    const before = await messages(loop);
    const third = await loop.file(paper(3));
    expect((await messages(loop)).slice(0, 2)).toEqual(before);
    const { title, body, head } = await batch(loop);
    expect(title).toBe('Add 3 papers');
    expect(closed(body)).toEqual([first, second, third]);
    expect(loop.numbers(0, head.sha).slice(-3)).toEqual([17, 18, 19]);
    await expectRest(loop);
  });

  it('follows an edit of one by its commit alone', async () => {
    const { loop, first, second } = await startTwo();
    const [, two] = await messages(loop);
    const diff = async () => {
      const { number } = await batch(loop);
      const { data } = await loop.as('olga').pulls.listCommits({ ...PLACE, pull_number: number });
      const [one = '', two = ''] = data.map(({ sha }) => sha);
      return loop.github.git.diff(one, two).split('\n').slice(2).join('\n');
    };
    const before = await diff();
    await loop.edit(first, paper(1, { title: 'Paper one' }));
    expect(await messages(loop)).toEqual([expect.stringContaining('Paper one'), two]);
    expect((await diff()).replace(/Paper one/g, 'Paper 1')).toBe(before);
    const { body } = await batch(loop);
    expect(body).toMatch(new RegExp(`issue=${first} entry=\\w+ revision=2`));
    expect(body).toMatch(new RegExp(`issue=${second} entry=\\w+ revision=1`));
    await expectRest(loop);
  });

  it('goes on without one that turns bad, and takes it back', async () => {
    const { loop, first, second } = await startTwo();
    await loop.edit(first, paper(1, { title: '' }));
    const { body, title, head } = await batch(loop);
    expect(closed(body)).toEqual([second]);
    expect(title).toBe('Add “Paper 2”');
    expect(body).not.toMatch(/[Hh]eld/);
    expect(loop.numbers(0, head.sha).slice(-1)).toEqual([17]);
    expect(await loop.status(first)).toContain('One thing is left to do');
    expect(await loop.status(second)).toContain('entry 17 in');
    await expectRest(loop);
    await loop.edit(first, paper(1));
    expect(closed((await batch(loop)).body)).toEqual([second, first]);
    await expectRest(loop);
  });

  it.each([
    ['is on hold', (loop: Loop, issue: number) => loop.comment(issue, '/accession hold')],
    ['is declined', (loop: Loop, issue: number) => loop.comment(issue, '/accession decline No', 'max')],
    [
      'is closed',
      async (loop: Loop, issue: number) => {
        await loop.as('casey').issues.update({ ...PLACE, issue_number: issue, state: 'closed' });
        await loop.settle();
      },
    ],
  ])('goes on without one that %s', async (_, act) => {
    const { loop, first, second } = await startTwo();
    await act(loop, first);
    expect(closed((await batch(loop)).body)).toEqual([second]);
    expect(await loop.status(first)).not.toContain('Proposed in');
    await expectRest(loop);
  });

  it('is closed once nothing is left in it, and opened anew', async () => {
    const { loop, first, second } = await startTwo();
    for (const issue of [first, second]) await loop.comment(issue, '/accession hold', 'max');
    expect(await openBatches(loop)).toHaveLength(0);
    expect(loop.github.git.resolve(`accession/batch-${first}`)).toBeUndefined();
    await expectRest(loop);
    await loop.comment(second, '/accession resume', 'max');
    const { head, body } = await batch(loop);
    expect(head.ref).toBe(`accession/batch-${second}`);
    expect(closed(body)).toEqual([second]);
  });

  it('leaves a second request for the same paper outside, and takes it in when the first is gone', async () => {
    const { loop, first } = await startTwo();
    const third = await loop.file(paper(1), 'Again', 'rita');
    const { number, body } = await batch(loop);
    expect(closed(body)).not.toContain(third);
    expect(await loop.status(third)).toContain(`#${number}`);
    await expectRest(loop);
    await loop.as('casey').issues.update({ ...PLACE, issue_number: first, state: 'closed' });
    await loop.settle();
    loop.server.sweep();
    await loop.settle();
    expect(closed((await batch(loop)).body)).toContain(third);
  });

  it('is made anew as a whole where the list moves on, and stands where it need not be', async () => {
    const { loop, first, second } = await startTwo();
    const { head } = await batch(loop);
    const intro = loop.list().replace('Awesome', 'Very Awesome');
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: intro } });
    await loop.settle();
    expect((await batch(loop)).head.sha).toBe(head.sha);
    await expectRest(loop);
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.settle();
    const now = await batch(loop);
    expect(loop.numbers(0, now.head.sha).slice(-3)).toEqual([17, 18, 19]);
    expect(await messages(loop)).toHaveLength(2);
    expect(loop.github.git.mergeBase('main', now.head.sha)).toBe(loop.github.git.resolve('main'));
    expect(await loop.status(first)).toContain('entry 18 in');
    expect(await loop.status(second)).toContain('entry 19 in');
    await expectRest(loop);
  });

  it.each(['merge', 'squash', 'rebase'] as const)('closes all its issues when it is merged by %s', async (method) => {
    const { loop, first, second } = await startTwo();
    const { number, head } = await batch(loop);
    await loop.as('max').pulls.merge({ ...PLACE, pull_number: number, merge_method: method });
    await loop.settle();
    for (const [issue, place] of [
      [first, 17],
      [second, 18],
    ] as const) {
      const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
      expect(data.state).toBe('closed');
      expect(await loop.status(issue)).toMatch(
        new RegExp(`#${number} is merged\\. The entry is \\[number ${place}\\]`),
      );
    }
    expect(loop.numbers(0).slice(-2)).toEqual([17, 18]);
    expect(loop.github.git.resolve(head.ref)).toBeUndefined();
    expect(await openBatches(loop)).toHaveLength(0);
    await expectRest(loop);
  });

  it('is a no to each of its issues where a person closes it, until a maintainer lifts it', async () => {
    const { loop, first, second } = await startTwo();
    const { number } = await batch(loop);
    await loop.as('max').pulls.update({ ...PLACE, pull_number: number, state: 'closed' });
    await loop.settle();
    for (const issue of [first, second])
      expect(await loop.status(issue)).toContain(`#${number} was closed without being merged`);
    await expectRest(loop);
    const again = await loop.file(paper(2), 'Again', 'rita');
    expect(await loop.status(again)).toContain(`#${number}`);
    expect(await openBatches(loop)).toHaveLength(0);
    await loop.comment(first, '/accession retry', 'max');
    expect(closed((await batch(loop)).body)).toEqual([first]);
    await expectRest(loop);
  });

  it('takes nothing in once somebody has approved it: that goes into the next', async () => {
    const { loop, first, second } = await startTwo();
    const { number, head } = await batch(loop);
    await loop.as('max').pulls.createReview({ ...PLACE, pull_number: number, event: 'APPROVE' });
    const third = await loop.file(paper(3));
    const [one, two] = await openBatches(loop);
    expect(one).toMatchObject({ number, head: { sha: head.sha } });
    expect(two?.head.ref).toBe(`accession/batch-${third}`);
    expect(closed(two?.body ?? '')).toEqual([third]);
    expect(await loop.status(first)).toContain(`#${number}`);
    expect(await loop.status(second)).toContain(`#${number}`);
    await expectRest(loop);
  });

  it('lets an edit wait for a maintainer once somebody has approved it, and all with it', async () => {
    const { loop, first, second } = await startTwo();
    const { number, head } = await batch(loop);
    await loop.as('max').pulls.createReview({ ...PLACE, pull_number: number, event: 'APPROVE' });
    await loop.edit(first, paper(1, { title: 'Swapped' }));
    const waiting = await batch(loop);
    expect(waiting.head.sha).toBe(head.sha);
    expect(waiting.body).toContain('An edit waits for a maintainer');
    expect(closed(waiting.body)).toEqual([first, second]);
    expect(await loop.status(first)).toContain('so the edit waits');
    expect(await loop.status(second)).toContain('Proposed in');
    await expectRest(loop);
    await loop.as('max').pulls.createReview({ ...PLACE, pull_number: number, event: 'APPROVE' });
    await loop.settle();
    expect((await messages(loop))[0]).toContain('Swapped');
    expect((await batch(loop)).body).not.toContain('An edit waits');
    await expectRest(loop);
  });

  it('is left alone once a person has committed to it, and still closes its issues', async () => {
    const { loop, first, second } = await startTwo();
    const { number, head } = await batch(loop);
    const text = loop.list(head.ref).replace('Paper 1', 'Paper One');
    const commit = await loop.github.git.push({ as: 'max', branch: head.ref, files: { [README]: text } });
    await loop.settle();
    const touched = await batch(loop);
    expect(touched.head.sha).toBe(commit);
    expect(touched.body).toContain('Somebody has committed to this branch');
    expect(closed(touched.body)).toEqual([first, second]);
    expect(await loop.status(first)).toContain('I no longer touch it');
    const third = await loop.file(paper(3));
    expect(await openBatches(loop)).toHaveLength(2);
    await expectRest(loop);
    await loop.as('max').pulls.merge({ ...PLACE, pull_number: number });
    await loop.settle();
    for (const issue of [first, second]) {
      const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
      expect(data.state).toBe('closed');
      expect(await loop.status(issue)).toContain(`#${number} is merged`);
    }
    const { head: next } = await batch(loop);
    expect(loop.numbers(0, next.sha).slice(-3)).toEqual([17, 18, 19]);
    expect(await loop.status(third)).toContain('entry 19 in');
  });

  it('stands after “Update branch”', async () => {
    const { loop } = await startTwo();
    const intro = loop.list().replace('Awesome', 'Very Awesome');
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: intro } });
    await loop.settle();
    const { number } = await batch(loop);
    await loop.as('max').pulls.updateBranch({ ...PLACE, pull_number: number });
    await loop.settle();
    expect((await batch(loop)).body).toContain('2 changes');
    await expectRest(loop);
  });

  it('is held, and not emptied, while the list cannot be read', async () => {
    const { loop, first, second } = await startTwo();
    const whole = loop.list();
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: `<<<<<<< a\n${whole}\n>>>>>>> b\n` } });
    await loop.settle();
    const { body } = await batch(loop);
    expect(body).toContain('Held, please do not merge');
    expect(closed(body)).toEqual([first, second]);
    await expectRest(loop);
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: whole } });
    await loop.settle();
    expect((await batch(loop)).body).toContain('2 changes');
    await expectRest(loop);
  });

  it('loses an issue that is deleted', async () => {
    const { loop, first, second } = await startTwo();
    const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: first });
    await loop
      .as('olga')
      .graphql('mutation ($input: DeleteIssueInput!) { deleteIssue(input: $input) { clientMutationId } }', {
        input: { issueId: data.node_id },
      });
    await loop.settle();
    expect(closed((await batch(loop)).body)).toEqual([second]);
    expect(await messages(loop)).toHaveLength(1);
    await expectRest(loop);
  });
});

describe('with an approval before', () => {
  it('holds what is approved, and nothing else', async () => {
    const loop = await start(GATED);
    const issues = [await loop.file(paper(1)), await loop.file(paper(2)), await loop.file(paper(3))];
    const [first = 0, second = 0, third = 0] = issues;
    expect(await openBatches(loop)).toHaveLength(0);
    await loop.comment(second, '/accession approve', 'max');
    await loop.comment(first, '/accession approve', 'max');
    expect(closed((await batch(loop)).body)).toEqual([second, first]);
    expect(await loop.status(third)).toContain('A maintainer decides next');
    await expectRest(loop);
    await loop.edit(second, paper(2, { title: 'Swapped' }));
    expect((await batch(loop)).body).toContain('An edit waits for a maintainer');
    await loop.comment(second, '/accession approve', 'max');
    expect((await messages(loop))[0]).toContain('Swapped');
    await expectRest(loop);
  });

  it('keeps the approval of one that was on hold, and of no other words', async () => {
    const loop = await start(GATED);
    const [first, second] = [await loop.file(paper(1)), await loop.file(paper(2))];
    for (const issue of [first, second]) await loop.comment(issue, '/accession approve', 'max');
    await loop.comment(first, '/accession hold');
    expect(closed((await batch(loop)).body)).toEqual([second]);
    await expectRest(loop);
    await loop.comment(first, '/accession resume');
    expect(closed((await batch(loop)).body)).toEqual([second, first]);
    await loop.comment(first, '/accession hold');
    await loop.edit(first, paper(1, { title: 'Swapped' }));
    await loop.comment(first, '/accession resume');
    expect(closed((await batch(loop)).body)).toEqual([second]);
    expect(await loop.status(first)).toContain('A maintainer decides next');
    await expectRest(loop);
  });
});

describe('the configuration', () => {
  const push = async (loop: Loop, config: string) => {
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [CONFIG_PATH]: config } });
    await loop.settle();
  };

  it('may break while a batch is open, which waits', async () => {
    const loop = await start();
    const issues = [await loop.file(paper(1)), await loop.file(paper(2))];
    await push(loop, 'colour: red\n');
    const { body } = await batch(loop);
    expect(body).toContain('Held, please do not merge');
    expect(closed(body)).toEqual(issues);
    await expectRest(loop);
    await push(loop, BATCHED);
    expect((await batch(loop)).body).toContain('2 changes');
  });

  it('may ask for it while a proposal is open, and no longer ask for it while a batch is', async () => {
    const loop = await start(SEED_CONFIG_TEXT);
    const alone = await loop.file(paper(1));
    await push(loop, BATCHED);
    const issues = [await loop.file(paper(2)), await loop.file(paper(3))];
    expect(await loop.pull(alone)).toMatchObject({ state: 'open' });
    expect(closed((await batch(loop)).body)).toEqual(issues);
    await push(loop, SEED_CONFIG_TEXT);
    const last = await loop.file(paper(4));
    expect(await loop.pull(last)).toMatchObject({ state: 'open' });
    const { number, body } = await batch(loop);
    expect(closed(body)).toEqual(issues);
    await loop.as('max').pulls.merge({ ...PLACE, pull_number: number });
    await loop.settle();
    for (const issue of issues) expect(await loop.status(issue)).toContain(`#${number} is merged`);
    await expectRest(loop);
  });
});

describe('several lists', () => {
  it('are changed by one pull request', async () => {
    const files = { [CONFIG_PATH]: `${BATCHED.replace(/^list:.*$/m, '')}list: [README.md, MORE.md]\n` };
    const more =
      '# More\n\n## Naps\n\n- **[1] A Nap**, Sleep 2003.\n\n  *A. Author.*\n\n  [[Paper](https://example.org/nap)] [Code]\n';
    const loop = await Loop.start({ files: { ...files, 'MORE.md': more } });
    const [first, second] = [await loop.file(paper(1)), await loop.file(paper(2, { section: 'Naps' }))];
    const { head, body } = await batch(loop);
    expect(closed(body)).toEqual([first, second]);
    expect(loop.github.git.text(head.sha, 'MORE.md')).toContain('Paper 2');
    expect(loop.list(head.sha)).toContain('Paper 1');
    expect(body).toContain('+++ b/MORE.md');
    await expectRest(loop);
  });
});

describe('two runs at the same time', () => {
  it('open one pull request', async () => {
    const loop = await start();
    loop.github.webhooks.sendTo(null);
    const file = async (nth: number) =>
      (await loop.as('casey').issues.create({ ...PLACE, title: 'Add', body: paper(nth) })).data.number;
    const issues = [await file(1), await file(2)];
    const other = await Loop.startServerFor(loop.github);
    loop.server.sweep();
    await Promise.all([loop.server.idle(), other.idle()]);
    await loop.settle();
    await other.stop();
    // What a run that was slower by a moment has said twice goes in the next.
    loop.server.sweep();
    await loop.settle();
    expect(closed((await batch(loop)).body)).toEqual(issues);
    for (const issue of issues) expect(await loop.statuses(issue)).toHaveLength(1);
    await expectRest(loop);
  });
});
