import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH } from '../../src/config/config.ts';
import { Loop, PLACE, paperBody, README } from '../support/loop.ts';
import { SEED_CONFIG_TEXT } from '../support/seed-list.ts';
import { expectRest } from './laws/expect-rest.ts';

/** The n-th paper: another title and another link for each. */
function paper(nth: number, fields: Readonly<Record<string, string>> = {}): string {
  return paperBody({ title: `Paper ${nth}`, paper: `https://arxiv.org/abs/2501.0000${nth}`, ...fields });
}

/** A list with so many issues, each with a pull request of its own. */
async function startWith(count: number): Promise<{ loop: Loop; issues: number[] }> {
  const loop = await Loop.start();
  const issues: number[] = [];
  for (let nth = 1; nth <= count; nth += 1) issues.push(await loop.file(paper(nth), '[Paper] One', 'casey'));
  return { loop, issues };
}

async function openPulls(loop: Loop) {
  const { data } = await loop.as('olga').pulls.list({ ...PLACE, state: 'open' });
  return data.sort((a, b) => a.number - b.number);
}

/** Branches and issues of the pull requests that are open. */
async function opened(loop: Loop): Promise<[branch: string, issues: number[]][]> {
  return (await openPulls(loop)).map(({ head, body }) => [
    head.ref,
    [...(body ?? '').matchAll(/^Closes #(\d+)$/gm)].map(([, number]) => Number(number)),
  ]);
}

describe('/accession batch', () => {
  it('puts issues that have a pull request each into one, and merging it closes all of them', async () => {
    const { loop, issues } = await startWith(3);
    const [first = 0, second = 0, third = 0] = issues;
    const comment = await loop.comment(first, `/accession batch #${second} ${third}`, 'max');
    expect(await opened(loop)).toEqual([[`accession/batch-${first}`, issues]]);
    expect(await loop.reactions(comment)).toEqual(['accession[bot] +1']);
    const [pull] = await openPulls(loop);
    const { data: commits } = await loop.as('olga').pulls.listCommits({ ...PLACE, pull_number: pull?.number ?? 0 });
    expect(commits.map(({ commit }) => commit.message.split('\n')[0])).toEqual([
      'Add “Paper 1”',
      'Add “Paper 2”',
      'Add “Paper 3”',
    ]);
    for (const issue of issues) {
      expect(loop.github.git.resolve(`accession/issue-${issue}`)).toBeUndefined();
      expect(await loop.status(issue)).toContain(`Proposed in #${pull?.number}`);
      expect(await loop.status(issue)).not.toContain('/accession batch');
    }
    const { data: closed } = await loop.as('olga').pulls.list({ ...PLACE, state: 'closed' });
    expect(closed.map(({ body }) => /goes on in one pull request with others/.test(body ?? ''))).toEqual([
      true,
      true,
      true,
    ]);
    await expectRest(loop);
    await loop.as('olga').pulls.merge({ ...PLACE, pull_number: pull?.number ?? 0, merge_method: 'squash' });
    await loop.settle();
    for (const issue of issues)
      expect((await loop.as('olga').issues.get({ ...PLACE, issue_number: issue })).data.state).toBe('closed');
    expect(loop.numbers(0).slice(-3)).toEqual([17, 18, 19]);
    await expectRest(loop);
  });

  it('takes in more by another command, behind those that are in it', async () => {
    const { loop, issues } = await startWith(3);
    const [first = 0, second = 0, third = 0] = issues;
    await loop.comment(third, `/accession batch #${second}`, 'max');
    expect(await opened(loop)).toEqual([
      [`accession/issue-${first}`, [first]],
      [`accession/batch-${second}`, [second, third]],
    ]);
    await loop.comment(second, `/accession batch #${first}`, 'max');
    expect(await opened(loop)).toEqual([[`accession/batch-${second}`, [second, third, first]]]);
    await expectRest(loop);
  });

  it('leaves out and names what cannot be proposed now, or what a person has committed to', async () => {
    const { loop, issues } = await startWith(3);
    const [first = 0, second = 0, third = 0] = issues;
    const bad = await loop.file(paper(4, { title: '' }));
    const branch = `accession/issue-${third}`;
    await loop.github.git.push({ as: 'max', branch, files: { [README]: `${loop.list(branch)}\nMore.\n` } });
    await loop.settle();
    await loop.comment(first, `/accession batch #${second} #${third} #${bad} #999`, 'max');
    expect(await opened(loop)).toEqual([
      [branch, [third]],
      [`accession/batch-${first}`, [first, second]],
    ]);
    expect(await loop.status(first)).toContain(
      `\`/accession batch\` by \`max\`: not in it: #${third}, #${bad}, #999. Each of them has nothing`,
    );
    await expectRest(loop);
    await loop.edit(bad, paper(4));
    expect((await opened(loop)).map(([name]) => name)).toContain(`accession/issue-${bad}`);
    await expectRest(loop);
  });

  it('is a maintainer’s to give, takes numbers, and is answered where there is nothing', async () => {
    const { loop, issues } = await startWith(2);
    const [first = 0, second = 0] = issues;
    const separate = [
      [`accession/issue-${first}`, [first]],
      [`accession/issue-${second}`, [second]],
    ];
    const refused = await loop.comment(first, `/accession batch #${second}`, 'casey');
    expect(await opened(loop)).toEqual(separate);
    expect(await loop.reactions(refused)).toEqual(['accession[bot] -1']);
    expect(await loop.status(first)).toContain('can have issues proposed together.');
    await loop.comment(first, '/accession batch all', 'max');
    expect(await loop.status(first)).toContain('it takes the numbers of issues, like `4 7`.');
    const bad = await loop.file(paper(3, { title: '' }));
    await loop.comment(bad, `/accession batch #${second}`, 'max');
    expect(await loop.status(bad)).toContain('there was nothing to put together');
    expect(await opened(loop)).toEqual(separate);
    await expectRest(loop);
  });

  it('takes what is approved where the list asks for approvals, and leaves what is not', async () => {
    const loop = await Loop.start({ files: { [CONFIG_PATH]: `${SEED_CONFIG_TEXT}propose: after approval\n` } });
    const [first, second, third] = [await loop.file(paper(1)), await loop.file(paper(2)), await loop.file(paper(3))];
    await loop.comment(first, '/accession approve', 'max');
    await loop.comment(second, '/accession approve', 'max');
    await loop.comment(first, `/accession batch #${second} #${third}`, 'max');
    expect(await opened(loop)).toEqual([[`accession/batch-${first}`, [first, second]]]);
    expect(await loop.status(first)).toContain(`not in it: #${third}.`);
    expect(await loop.status(third)).toContain('entry 17 in');
    await expectRest(loop);
  });

  it.each([
    ['closing one that is replaced', 'PATCH', /\/pulls\/\d+$/],
    ['opening the one for all', 'POST', /\/pulls$/],
    ['showing that it was seen', 'POST', /\/reactions$/],
  ])('loses nothing where %s fails', async (_, method, path) => {
    const { loop, issues } = await startWith(2);
    const [first = 0, second = 0] = issues;
    loop.github.faults.inject({ method, path }, { kind: 'reset-before' });
    await loop.comment(first, `/accession batch #${second}`, 'max');
    loop.server.sweep();
    await loop.settle();
    expect(loop.github.faults.waiting).toBe(0);
    expect(await opened(loop)).toEqual([[`accession/batch-${first}`, [first, second]]]);
    await expectRest(loop);
  });

  it('closes what an issue has by itself as well, wherever two runs met', async () => {
    const { loop, issues } = await startWith(2);
    const [first = 0, second = 0] = issues;
    const own = await loop.pull(second);
    await loop.comment(first, `/accession batch #${second}`, 'max');
    // A run that had not yet seen the pull request with others proposes the issue once more.
    const again = { title: own.title, head: own.head.ref, base: 'main', body: own.body ?? '' };
    await loop.as('olga').git.createRef({ ...PLACE, ref: `refs/heads/${own.head.ref}`, sha: own.head.sha });
    await loop.as('olga').pulls.create({ ...PLACE, ...again });
    await loop.settle();
    loop.server.sweep();
    await loop.settle();
    expect(await opened(loop)).toEqual([[`accession/batch-${first}`, issues]]);
    expect(loop.github.git.resolve(own.head.ref)).toBeUndefined();
    await expectRest(loop);
  });
});
