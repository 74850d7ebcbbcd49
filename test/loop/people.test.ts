import { describe, expect, it } from '@jest/globals';
import { Loop, PLACE, paperBody, README } from '../support/loop.ts';
import { expectRest } from './laws/expect-rest.ts';

const OTHER = { title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' };
const branchOf = (issue: number) => `accession/issue-${issue}`;

/** Rewords the entry on the branch, as a maintainer does. */
async function reword(loop: Loop, issue: number): Promise<string> {
  const text = loop.list(branchOf(issue)).replace('Cache Me if You Can', 'Cache Me If You Can');
  const commit = await loop.github.git.push({
    as: 'max',
    branch: branchOf(issue),
    files: { [README]: text },
    message: 'Reword',
  });
  await loop.settle();
  return commit;
}

function isReachable(loop: Loop, commit: string): boolean {
  return Object.keys(loop.github.git.refs()).some((ref) => loop.github.git.isAncestor(commit, ref));
}

describe('a person’s commit on the branch', () => {
  it('makes the wording theirs, and a moved base changes only number and place', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const other = await loop.file(paperBody(OTHER));
    const commit = await reword(loop, issue);
    expect(await loop.status(issue)).toContain('Somebody has reworded the entry');
    await loop.merge(other);
    const pull = await loop.pull(issue);
    expect(loop.list(pull.head.sha)).toContain('- **[18] Cache Me If You Can: ');
    expect(loop.numbers(0, pull.head.sha).slice(-3)).toEqual([16, 17, 18]);
    expect(pull).toMatchObject({ mergeable: true, additions: 6, deletions: 0 });
    expect(loop.github.git.isAncestor(commit, pull.head.sha)).toBe(true);
    expect(pull.body).toContain('please squash');
    await loop.merge(issue, 'squash');
    expect(loop.numbers(0).slice(-3)).toEqual([16, 17, 18]);
    expect(loop.list()).toContain('- **[18] Cache Me If You Can: ');
  });

  it('is not undone by an edit of the issue', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const commit = await reword(loop, issue);
    await loop.edit(issue, paperBody({ title: 'Yet another title' }));
    expect(loop.list(branchOf(issue))).toContain('Cache Me If You Can');
    expect(isReachable(loop, commit)).toBe(true);
  });

  it('is no edit where it is GitHub’s “Update branch”', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    loop.github.webhooks.sendTo(null);
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { 'x.txt': 'x\n' } });
    const { number } = await loop.pull(issue);
    await loop.as('max').pulls.updateBranch({ ...PLACE, pull_number: number });
    const merged = loop.github.git.resolve(branchOf(issue)) ?? '';
    loop.github.webhooks.sendTo(`${loop.server.url}/api/github/webhooks`);
    await loop.edit(issue, paperBody({ title: 'Edited after the update' }));
    const pull = await loop.pull(issue);
    expect(loop.list(pull.head.sha)).toContain('- **[17] Edited after the update**');
    expect(loop.list(pull.head.sha)).not.toContain('Cache Me');
    expect(loop.github.git.isAncestor(merged, pull.head.sha)).toBe(true);
    expect(await loop.status(issue)).not.toContain('reworded');
  });

  it.each([
    ['another line of the list', (text: string) => ({ [README]: text.replace('Resources.', 'Resources!') })],
    ['another file', () => ({ 'NEWS.md': 'New!\n' })],
    ['the entry taken away', (text: string) => ({ [README]: text.replace(/\n- \*\*\[17\][\s\S]*?(?=\n\n\n###)/, '') })],
  ])('that changes anything else stops the bot: %s', async (_, change) => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const other = await loop.file(paperBody(OTHER));
    const commit = await loop.github.git.push({
      as: 'max',
      branch: branchOf(issue),
      files: change(loop.list(branchOf(issue))),
    });
    await loop.settle();
    expect(await loop.status(issue)).toMatch(/I no longer touch it/);
    await loop.merge(other);
    expect(loop.github.git.resolve(branchOf(issue))).toBe(commit);
    expect((await loop.pull(issue)).body).toContain('more than the entry was changed');
  });

  it('on a branch that has no pull request is left alone, and it is said what to do', async () => {
    const loop = await Loop.start();
    // The number that the next issue gets.
    const branch = branchOf(1);
    const commit = await loop.github.git.push({ as: 'max', branch, files: { 'NEWS.md': 'New!\n' } });
    const issue = await loop.file();
    expect(branchOf(issue)).toBe(branch);
    expect(await loop.status(issue)).toContain(`The branch \`${branch}\` holds more than this entry`);
    expect(await loop.pulls(issue)).toEqual([]);
    await expectRest(loop);
    expect(loop.github.git.resolve(branch)).toBe(commit);

    await loop.github.git.deleteBranch('max', branch);
    await loop.comment(issue, '/accession retry', 'max');
    expect((await loop.pulls(issue)).map(({ state }) => state)).toEqual(['open']);
    expect(await loop.status(issue)).toContain('entry 17');
  });

  it('is left alone also when it is asked for again after a veto', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    await loop.github.git.push({ as: 'max', branch: branchOf(issue), files: { 'NEWS.md': 'New!\n' } });
    const { number } = await loop.pull(issue);
    await loop.as('max').pulls.update({ ...PLACE, pull_number: number, state: 'closed' });
    await loop.settle();
    await loop.comment(issue, '/accession retry', 'max');
    expect(await loop.status(issue)).toContain(`The branch \`${branchOf(issue)}\` holds more than this entry`);
    await loop.github.git.deleteBranch('max', branchOf(issue));
    await loop.comment(issue, '/accession retry', 'max');
    expect((await loop.pulls(issue)).map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('that arrives between reading and writing is never overwritten', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    let commit = '';
    const text = loop.list(branchOf(issue)).replace('Cache Me if You Can', 'Cache Me If You Can');
    loop.github.faults.inject(
      { path: '/graphql' },
      {
        kind: 'run',
        action: async () => {
          commit = await loop.github.git.push({ as: 'max', branch: branchOf(issue), files: { [README]: text } });
        },
      },
    );
    await loop.edit(issue, paperBody({ title: 'Edited at the same moment' }));
    expect(commit).not.toBe('');
    expect(isReachable(loop, commit)).toBe(true);
    expect(loop.list(branchOf(issue))).toContain('Cache Me If You Can');
  });
});

/** Lets max close a pull request just before the bot changes it. */
function closeMeanwhile(loop: Loop, number: number): void {
  const action = () => loop.as('max').pulls.update({ ...PLACE, pull_number: number, state: 'closed' });
  loop.github.faults.inject({ method: 'PATCH', path: new RegExp(`/pulls/${number}$`) }, { kind: 'run', action });
}

describe('a veto', () => {
  it('holds after a person closed the pull request, until a maintainer lifts it', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { number } = await loop.pull(issue);
    await loop.as('max').pulls.update({ ...PLACE, pull_number: number, state: 'closed' });
    await loop.settle();
    expect(await loop.status(issue)).toContain(`#${number} was closed without being merged`);
    await loop.edit(issue, paperBody({ title: 'Edited in spite of it' }));
    loop.server.sweep();
    await loop.settle();
    expect((await loop.pulls(issue)).map(({ state }) => state)).toEqual(['closed']);
    for (const command of ['/accession retry', '/accession add']) {
      await loop.comment(issue, command);
      expect((await loop.pulls(issue)).map(({ state }) => state)).toEqual(['closed']);
      expect(await loop.status(issue)).toContain(
        `\`${command}\` by \`casey\`: #${number} was closed by somebody who may write`,
      );
    }
    await loop.comment(issue, '/accession retry', 'max');
    expect((await loop.pulls(issue)).map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(loop.list(branchOf(issue))).toContain('[17] Edited in spite of it');
  });

  it('holds where it falls between reading and writing', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { number } = await loop.pull(issue);
    closeMeanwhile(loop, number);
    await loop.edit(issue, paperBody({ title: 'Edited at the same moment' }));
    expect((await loop.pulls(issue)).map(({ state }) => state)).toEqual(['closed']);
    expect(await loop.status(issue)).toContain(`#${number} was closed without being merged`);
  });

  it('holds where it falls together with the closing of the issue, which is then opened again', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { number } = await loop.pull(issue);
    closeMeanwhile(loop, number);
    const turn = (state: 'open' | 'closed') => loop.as('casey').issues.update({ ...PLACE, issue_number: issue, state });
    await turn('closed');
    await loop.settle();
    await turn('open');
    await loop.settle();
    expect((await loop.pulls(issue)).map(({ state }) => state)).toEqual(['closed']);
    expect(await loop.status(issue)).toContain(`#${number} was closed without being merged`);
  });

  it('holds after a person deleted the branch', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    await loop.github.git.deleteBranch('max', branchOf(issue));
    await loop.settle();
    expect((await loop.pulls(issue)).map(({ state }) => state)).toEqual(['closed']);
    expect(loop.github.git.resolve(branchOf(issue))).toBeUndefined();
    await loop.comment(issue, '/accession retry', 'max');
    expect((await loop.pulls(issue)).map(({ state }) => state)).toEqual(['closed', 'open']);
  });
});
