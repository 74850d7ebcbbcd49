import { describe, expect, it } from '@jest/globals';
import { entryByHand } from '../support/entry-by-hand.ts';
import { Loop, PLACE, paperBody, README, SECTIONS } from '../support/loop.ts';

describe('an edited issue', () => {
  it('takes its pull request along: commit, title, body and comment', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const before = await loop.pull(issue);
    await loop.edit(issue, paperBody({ title: 'Another title', section: SECTIONS[1] }));
    const after = await loop.pull(issue);
    expect(after).toMatchObject({
      number: before.number,
      title: 'Add “Another title”',
      commits: 1,
      additions: 6,
      deletions: 0,
    });
    expect(loop.numbers(0, after.head.sha)).toHaveLength(16);
    expect(loop.numbers(1, after.head.sha).at(-1)).toBe(11);
    for (const text of [after.body, await loop.status(issue)])
      expect(text).toMatch(/Revision 2: .*[Aa]pprovals .*are outdated/);
  });

  it('is held while it cannot be read, on both sides, and goes on when it is mended', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { head } = await loop.pull(issue);
    await loop.edit(issue, paperBody({ title: undefined }));
    expect(await loop.status(issue)).toMatch(/^#\d+ waits\. One thing is left to do:$/m);
    expect(await loop.pull(issue)).toMatchObject({
      state: 'open',
      head: { sha: head.sha },
      body: expect.stringContaining('Held, please do not merge'),
    });
    await loop.edit(issue, paperBody());
    expect(await loop.pull(issue)).toMatchObject({
      state: 'open',
      head: { sha: head.sha },
      body: expect.not.stringContaining('Held'),
    });
  });
});

describe('an issue', () => {
  it('that is closed takes its pull request with it, and brings it back when it is reopened', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { number } = await loop.pull(issue);
    await loop.as('casey').issues.update({ ...PLACE, issue_number: issue, state: 'closed' });
    await loop.settle();
    expect(await loop.pull(issue)).toMatchObject({ state: 'closed', merged: false });
    expect(await loop.status(issue)).toContain(`so #${number} is closed too`);
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.as('olga').issues.update({ ...PLACE, issue_number: issue, state: 'open' });
    await loop.settle();
    const pull = await loop.pull(issue);
    expect(pull).toMatchObject({ number, state: 'open', mergeable: true, commits: 1 });
    expect(loop.numbers(0, pull.head.sha).slice(-2)).toEqual([17, 18]);
    expect(await loop.status(issue)).toContain(`Proposed in #${number}`);
  });

  it('that is locked is still proposed, without a word', async () => {
    const loop = await Loop.start();
    loop.github.webhooks.sendTo(null);
    const { data } = await loop.as('casey').issues.create({ ...PLACE, title: 'x', body: paperBody() });
    await loop.as('olga').issues.lock({ ...PLACE, issue_number: data.number });
    loop.server.sweep();
    await loop.server.idle();
    expect((await loop.pull(data.number)).state).toBe('open');
    expect(await loop.statuses(data.number)).toEqual([]);
  });

  it('that loses its label and its headings keeps its proposal looked after', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    await loop.edit(issue, 'Never mind the form.');
    expect(await loop.status(issue)).toMatch(/^#\d+ waits\./m);
    expect((await loop.pull(issue)).body).toContain('Held');
  });
});
