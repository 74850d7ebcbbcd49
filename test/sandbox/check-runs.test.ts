import { describe, expect, it } from '@jest/globals';
import { as, asBot, LIST, openGitHub, openPull, README } from './open-github.ts';

describe('check runs', () => {
  it('are refused to an App without the permission', async () => {
    const github = await openGitHub();
    const bot = await asBot(github);
    const head_sha = github.git.resolve('main') ?? '';
    const refused = { status: 403, message: expect.stringContaining('Resource not accessible by integration') };
    await expect(bot.checks.create({ ...LIST, name: 'accession/current', head_sha })).rejects.toMatchObject(refused);
    await expect(bot.checks.listForRef({ ...LIST, ref: 'main' })).rejects.toMatchObject(refused);
  });

  it('hang on a commit, go on and complete', async () => {
    const github = await openGitHub({ permissions: { contents: 'write', checks: 'write' } });
    const bot = await asBot(github);
    const head_sha = github.git.resolve('main') ?? '';
    const { data: run } = await bot.checks.create({
      ...LIST,
      name: 'accession/current',
      head_sha,
      status: 'in_progress',
    });
    const { data: going } = await bot.checks.listForRef({ ...LIST, ref: 'main' });
    await bot.checks.update({
      ...LIST,
      check_run_id: run.id,
      conclusion: 'success',
      output: { title: 'Done', summary: 'Yes' },
    });
    const { data: done } = await as(github, 'sam').checks.listForRef({
      ...LIST,
      ref: head_sha,
      check_name: 'accession/current',
    });
    expect(going.check_runs).toMatchObject([{ id: run.id, status: 'in_progress', conclusion: null }]);
    expect(done).toMatchObject({
      total_count: 1,
      check_runs: [{ status: 'completed', conclusion: 'success', app: { slug: 'accession' } }],
    });
  });

  it('are made by Apps only, on commits that exist', async () => {
    const github = await openGitHub({ permissions: { checks: 'write' } });
    const head_sha = github.git.resolve('main') ?? '';
    const byPerson = as(github, 'olga').checks.create({ ...LIST, name: 'x', head_sha });
    await expect(byPerson).rejects.toMatchObject({ status: 403 });
    const onNothing = (await asBot(github)).checks.create({ ...LIST, name: 'x', head_sha: '0'.repeat(40) });
    await expect(onNothing).rejects.toMatchObject({ status: 422 });
  });

  it('that are required keep a pull request from being merged until they succeed at its head', async () => {
    const github = await openGitHub({ permissions: { checks: 'write' }, requiredChecks: ['accession/current'] });
    const pull_number = await openPull(github, 'first', `${README}first\n`);
    const bot = await asBot(github);
    const max = as(github, 'max');
    const check = { ...LIST, name: 'accession/current', conclusion: 'success' as const };
    await bot.checks.create({ ...check, head_sha: github.git.resolve('first') ?? '' });
    const head_sha = await github.git.push({ as: 'max', branch: 'first', files: { a: 'a' } });
    const state = async () => (await max.pulls.get({ ...LIST, pull_number })).data.mergeable_state;
    expect(await state()).toBe('blocked');
    const waiting = { status: 405, message: expect.stringContaining('"accession/current" is expected.') };
    await expect(max.pulls.merge({ ...LIST, pull_number })).rejects.toMatchObject(waiting);
    const { data } = await bot.checks.create({ ...check, head_sha, conclusion: 'failure' });
    const failing = { status: 405, message: expect.stringContaining('"accession/current" is failing.') };
    await expect(max.pulls.merge({ ...LIST, pull_number })).rejects.toMatchObject(failing);
    await bot.checks.update({ ...LIST, check_run_id: data.id, conclusion: 'success' });
    expect(await state()).toBe('clean');
    expect((await max.pulls.merge({ ...LIST, pull_number })).data.merged).toBe(true);
  });
});
