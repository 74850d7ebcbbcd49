import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH } from '../../src/config/config.ts';
import { asBot } from '../sandbox/open-github.ts';
import { entryByHand } from '../support/entry-by-hand.ts';
import { Loop, PLACE, paperBody, README } from '../support/loop.ts';
import { SEED_CONFIG_TEXT } from '../support/seed-list.ts';
import { expectRest } from './laws/expect-rest.ts';

/** A list whose pull requests wait for a check that only the test reports. */
const CHECKED = {
  permissions: { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' },
  requiredChecks: ['build'],
} as const;

const EDITED = paperBody({ title: 'Something else', paper: 'https://arxiv.org/abs/2501.00009' });

async function startFiled(options: Parameters<typeof Loop.start>[0] = CHECKED): Promise<{ loop: Loop; issue: number }> {
  const loop = await Loop.start(options);
  return { loop, issue: await loop.file() };
}

async function passBuild(loop: Loop, issue: number): Promise<void> {
  const { head } = await loop.pull(issue);
  const bot = await asBot(loop.github);
  await bot.checks.create({ ...PLACE, name: 'build', head_sha: head.sha, conclusion: 'success' });
  await loop.settle();
}

describe('/accession merge', () => {
  it('has GitHub merge the pull request once its check has passed, and the issue closes', async () => {
    const { loop, issue } = await startFiled();
    const { number } = await loop.pull(issue);
    const comment = await loop.comment(issue, '/accession merge', 'max');
    expect((await loop.pull(issue)).auto_merge).toMatchObject({ merge_method: 'merge' });
    expect(await loop.reactions(comment)).toEqual(['accession[bot] +1']);
    expect(await loop.status(issue)).toContain(
      `\`/accession merge\` by \`max\`: GitHub merges #${number} by itself once`,
    );
    await expectRest(loop);
    await passBuild(loop, issue);
    expect(await loop.pull(issue)).toMatchObject({ state: 'closed', merged_at: expect.any(String) });
    expect(loop.list()).toContain('Cache Me if You Can');
    const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
    expect(data).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(await loop.status(issue)).not.toContain('/accession merge');
    await expectRest(loop);
  });

  it('is followed by the first method that the repository allows', async () => {
    const { loop, issue } = await startFiled({ ...CHECKED, mergesAllowed: ['squash', 'auto'] });
    await loop.comment(issue, '/accession merge', 'max');
    expect((await loop.pull(issue)).auto_merge).toMatchObject({ merge_method: 'squash' });
  });

  it('stays on while the list moves on, for the proposal as it is made anew', async () => {
    const { loop, issue } = await startFiled();
    await loop.comment(issue, '/accession merge', 'max');
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.settle();
    await passBuild(loop, issue);
    expect((await loop.pull(issue)).merged_at).not.toBeNull();
    expect(loop.numbers(0).slice(-2)).toEqual([17, 18]);
  });

  it.each([
    ['nothing is left to wait for', {}],
    ['the repository does not allow it', { ...CHECKED, mergesAllowed: ['merge'] }],
    ['it is a draft', { ...CHECKED, files: { [CONFIG_PATH]: `${SEED_CONFIG_TEXT}pullRequest:\n  draft: true\n` } }],
  ] as const)('is asked for once and answered where %s', async (_, options) => {
    const { loop, issue } = await startFiled(options);
    const { number } = await loop.pull(issue);
    const comment = await loop.comment(issue, '/accession merge', 'max');
    expect(await loop.pull(issue)).toMatchObject({ state: 'open', auto_merge: null });
    expect(await loop.reactions(comment)).toEqual(['accession[bot] +1']);
    expect(await loop.status(issue)).toContain(
      `\`/accession merge\` by \`max\`: GitHub did not set #${number} to be merged by itself. Where nothing is left`,
    );
    expect(await loop.status(issue)).toContain(`Proposed in #${number}`);
    await expectRest(loop);
  });

  it('is for what was there when it was given: an edit that the bot has not seen yet is not merged by it', async () => {
    const { loop, issue } = await startFiled();
    loop.github.webhooks.lose('issues.edited');
    await loop.edit(issue, EDITED);
    await loop.comment(issue, '/accession merge', 'max');
    expect(await loop.pull(issue)).toMatchObject({ auto_merge: null, title: 'Add “Something else”' });
    expect(await loop.status(issue)).toContain('look at it and ask again');
    await expectRest(loop);
    await loop.comment(issue, '/accession merge', 'max');
    expect((await loop.pull(issue)).auto_merge).not.toBeNull();
  });

  it('is taken back by an edit of the author’s that comes after it, which waits', async () => {
    const { loop, issue } = await startFiled();
    await loop.comment(issue, '/accession merge', 'max');
    await loop.edit(issue, EDITED);
    expect(await loop.pull(issue)).toMatchObject({
      auto_merge: null,
      title: expect.stringContaining('Cache Me'),
      body: expect.stringContaining('An edit waits'),
    });
    await expectRest(loop);
    await passBuild(loop, issue);
    expect((await loop.pull(issue)).state).toBe('open');
  });

  it('is a maintainer’s to give, and one that there is nothing for yet is answered', async () => {
    const { loop, issue } = await startFiled();
    const comment = await loop.comment(issue, '/accession merge', 'casey');
    expect((await loop.pull(issue)).auto_merge).toBeNull();
    expect(await loop.reactions(comment)).toEqual(['accession[bot] -1']);
    expect(await loop.status(issue)).toContain('only people who may write to this repository can have it merged.');
    const wrong = await loop.file(paperBody({ title: 'No link', paper: '' }));
    await loop.comment(wrong, '/accession merge', 'max');
    expect(await loop.status(wrong)).toContain('there was no open pull request when this was asked for.');
    await loop.edit(wrong, EDITED);
    expect((await loop.pull(wrong)).auto_merge).toBeNull();
    expect(await loop.status(wrong)).toContain('there was no open pull request when this was asked for.');
    await expectRest(loop);
  });

  it('is not lost where the bot dies before the command is seen, and not given twice', async () => {
    const { loop, issue } = await startFiled();
    loop.github.faults.inject({ method: 'POST', path: /\/reactions$/ }, { kind: 'fail', status: 502 });
    const comment = await loop.comment(issue, '/accession merge', 'max');
    loop.server.sweep();
    await loop.settle();
    expect((await loop.pull(issue)).auto_merge).not.toBeNull();
    expect(await loop.reactions(comment)).toEqual(['accession[bot] +1']);
    await expectRest(loop);
  });

  it('merges a batch by a command on any of its issues, and all of them close', async () => {
    const { loop, issue } = await startFiled({
      ...CHECKED,
      files: { [CONFIG_PATH]: `${SEED_CONFIG_TEXT}batch: true\n` },
    });
    const other = await loop.file(EDITED, 'Another', 'sam');
    await loop.comment(other, '/accession merge', 'max');
    expect(await loop.status(other)).toContain('by itself once nothing is left');
    const { data } = await loop.as('olga').pulls.list({ ...PLACE, state: 'open' });
    expect(data).toMatchObject([{ auto_merge: { merge_method: 'merge' } }]);
    await expectRest(loop);
    const bot = await asBot(loop.github);
    await bot.checks.create({ ...PLACE, name: 'build', head_sha: data[0]?.head.sha ?? '', conclusion: 'success' });
    await loop.settle();
    for (const number of [issue, other])
      expect((await loop.as('olga').issues.get({ ...PLACE, issue_number: number })).data.state).toBe('closed');
    await expectRest(loop);
  });
});
