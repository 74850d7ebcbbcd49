import { describe, expect, it } from '@jest/globals';
import { as, LIST, openGitHub, openPull, README, sentEvents } from './open-github.ts';

const CHANGED = README.replace('- one', '- one\n- first');

async function withIssue() {
  const github = await openGitHub();
  const { data } = await as(github, 'sam').issues.create({ ...LIST, title: 'Add a paper' });
  const state = async () => (await as(github, 'sam').issues.get({ ...LIST, issue_number: data.number })).data;
  return { github, number: data.number, state };
}

describe('closing keywords', () => {
  it('in the description close the issue on merge', async () => {
    const { github, number, state } = await withIssue();
    const pull = await openPull(github, 'first', CHANGED, `Adds it.\n\nCloses #${number}`);
    expect((await state()).state).toBe('open');
    await as(github, 'max').pulls.merge({ ...LIST, pull_number: pull });
    expect(await state()).toMatchObject({ state: 'closed', state_reason: 'completed', closed_by: { login: 'max' } });
    expect((await sentEvents(github)).at(-1)).toBe('issues.closed');
  });

  it.each(['fixes #1', 'Resolved: #1', 'close olga/list#1', 'Fix olga/LIST#1'])(
    'in a commit that reaches the default branch close it: %s',
    async (message) => {
      const { github, state } = await withIssue();
      await github.git.push({ as: 'max', branch: 'side', files: { a: 'a' }, message });
      expect((await state()).state).toBe('open');
      await as(github, 'max').git.updateRef({ ...LIST, ref: 'heads/main', sha: github.git.resolve('side') ?? '' });
      expect((await state()).state).toBe('closed');
    },
  );

  it.each(['see #1', 'prefix #1', 'closes other/list#1', 'closes #12', 'closes 1'])(
    'are nothing else: %s',
    async (message) => {
      const { github, state } = await withIssue();
      await github.git.push({ as: 'max', branch: 'main', files: { a: 'a' }, message });
      expect((await state()).state).toBe('open');
    },
  );

  it('close nothing from the description where the base is another branch', async () => {
    const { github, number, state } = await withIssue();
    await github.git.push({ as: 'max', branch: 'next', files: { b: 'b' } });
    await github.git.push({ as: 'max', branch: 'first', files: { a: 'a' } });
    const max = as(github, 'max');
    const text = { title: 'To next', body: `Closes #${number}` };
    const { data: pull } = await max.pulls.create({ ...LIST, head: 'first', base: 'next', ...text });
    await max.pulls.merge({ ...LIST, pull_number: pull.number });
    expect((await state()).state).toBe('open');
  });
});
