import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH } from '../../src/config/config.ts';
import { Loop, PLACE, paperBody, SECTIONS } from '../support/loop.ts';
import { SEED_CONFIG_TEXT } from '../support/seed-list.ts';
import { expectRest } from './laws/expect-rest.ts';

const OTHER = { title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' };

describe('a command', () => {
  it('`add` makes an ordinary issue a submission', async () => {
    const loop = await Loop.start();
    const issue = await loop.file('Please see the title.', 'Add my paper');
    expect(await loop.statuses(issue)).toEqual([]);
    const comment = await loop.comment(issue, '/accession add');
    expect(await loop.status(issue)).toContain('are left to do');
    expect(await loop.reactions(comment)).toEqual(['accession[bot] +1']);
  });

  it('`preview` shows without proposing, and `add` proposes', async () => {
    const loop = await Loop.start();
    const issue = await loop.file('later', 'A paper');
    await loop.comment(issue, '/accession add');
    await loop.comment(issue, '/accession preview');
    await loop.edit(issue, paperBody());
    expect(await loop.status(issue)).toContain('Preview: entry 17 in');
    expect(await loop.pulls(issue)).toEqual([]);
    await loop.comment(issue, '/accession add');
    expect((await loop.pull(issue)).state).toBe('open');
  });

  it('`hold` leaves the proposal as it is, and `resume` goes on', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { head } = await loop.pull(issue);
    await loop.comment(issue, '/accession hold', 'max');
    await loop.edit(issue, paperBody({ title: 'Edited while it was held' }));
    expect(await loop.pull(issue)).toMatchObject({ head: { sha: head.sha }, body: expect.stringContaining('Held') });
    expect(await loop.status(issue)).toContain('Held by `max`');
    await loop.comment(issue, '/accession resume', 'casey');
    expect(await loop.status(issue)).toContain('Held by `max`');
    await loop.comment(issue, '/accession resume', 'max');
    expect(await loop.pull(issue)).toMatchObject({
      title: 'Add “Edited while it was held”',
      body: expect.not.stringContaining('Held'),
    });
  });

  it('`section` moves the entry, `help` says what there is', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    await loop.comment(issue, `/accession section ${SECTIONS[1]}`, 'max');
    expect(loop.numbers(1, (await loop.pull(issue)).head.sha).at(-1)).toBe(11);
    await loop.comment(issue, '/accession help');
    expect(await loop.status(issue)).toContain('`/accession retry`');
  });

  it.each([
    ['a stranger’s', 'sam', '/accession hold', ['accession[bot] -1']],
    ['a reader’s', 'rita', '/accession hold', ['accession[bot] -1']],
    ['one in a quote', 'max', '> /accession hold', []],
    ['one in a code block', 'max', '```\n/accession hold\n```', []],
    ['one further down', 'max', 'See below.\n\n/accession hold', []],
    ['one in running text', 'max', 'Try /accession hold', []],
    ['one behind another word', 'max', '/accessionhold', []],
  ])('does nothing where it is %s', async (_, login, body, seen) => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const comment = await loop.comment(issue, body, login);
    loop.server.sweep();
    await loop.settle();
    expect(await loop.status(issue)).toContain('Proposed in');
    expect(await loop.reactions(comment)).toEqual(seen);
  });

  it.each([
    ['a stranger’s', 'sam', 'hold', 'only the author of this issue and people who may write to this repository'],
    ['a misspelt one', 'casey', 'aprove', 'that is no command. Did you mean `/accession approve`?'],
    ['an unknown one', 'max', 'publish now', 'that is no command. `/accession help` lists what there is.'],
    ['an empty one', 'casey', '', 'that is no command. `/accession help` lists what there is.'],
    ['one with too many words', 'max', 'hold please', 'nothing may stand behind `hold`.'],
    ['a section without its name', 'max', 'section', 'it takes the name of a section.'],
    ['an author’s that is a maintainer’s', 'casey', 'add anyway', 'only people who may write to this repository can'],
  ])('is answered in one line where it is %s, until another comes', async (_, login, words, answer) => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const comment = await loop.comment(issue, `/accession ${words}`.trim(), login);
    const lines = (await loop.status(issue)).split('\n').filter((line) => line.includes(`by \`${login}\`: `));
    expect(lines).toEqual([expect.stringContaining(answer)]);
    expect(await loop.status(issue)).toContain('Proposed in');
    expect(await loop.reactions(comment)).toEqual(['accession[bot] -1']);
    await loop.comment(issue, '/accession section Training-free Diffusion Transformer Acceleration', 'max');
    expect(await loop.status(issue)).not.toContain(answer);
  });

  it('`preview` leaves a pull request that is open as it is, and says that it is there', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { number, body } = await loop.pull(issue);
    await loop.comment(issue, '/accession preview');
    expect(await loop.pull(issue)).toMatchObject({ state: 'open', body });
    expect(await loop.status(issue)).toContain(`\`/accession preview\` by \`casey\`: #${number} is open and shows it.`);
  });

  it('`preview` looks at an issue off the form too', async () => {
    const loop = await Loop.start();
    const issue = await loop.file(paperBody(), 'A paper of mine');
    const off = await loop.file('https://arxiv.org/abs/2501.00002', 'Please add my paper');
    expect(await loop.statuses(off)).toEqual([]);
    await loop.comment(off, '/accession preview');
    expect(await loop.status(off)).toContain('are left to do');
    expect((await loop.pull(issue)).state).toBe('open');
    expect(await loop.pulls(off)).toEqual([]);
  });

  it('`retry` that opened a pull request is not answered by that one later, and one that came after it is', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { number } = await loop.pull(issue);
    await loop.as('max').pulls.update({ ...PLACE, pull_number: number, state: 'closed' });
    await loop.settle();
    await loop.comment(issue, '/accession retry', 'max');
    await expectRest(loop);
    await loop.comment(issue, '/accession retry', 'max');
    expect(await loop.status(issue)).toMatch(/^`\/accession retry` by `max`/m);
  });

  it('no longer counts once it is edited', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const comment = await loop.comment(issue, '/accession hold', 'max');
    expect(await loop.status(issue)).toContain('Held by');
    await loop.as('max').issues.updateComment({ ...PLACE, comment_id: comment, body: '/accession hold please' });
    await loop.settle();
    expect(await loop.status(issue)).toContain('Proposed in');
  });

  it('is honoured although its webhook was lost', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    loop.github.webhooks.lose('issue_comment.created');
    await loop.comment(issue, '/accession hold', 'max');
    expect(await loop.status(issue)).toContain('Proposed in');
    loop.server.sweep();
    await loop.settle();
    expect(await loop.status(issue)).toContain('Held by `max`');
  });
});

describe('limits', () => {
  const limited = { files: { [CONFIG_PATH]: `limits: {perUser: 1, perRepository: 2}\n${SEED_CONFIG_TEXT}` } };

  it('let one proposal per person and two in all be open, with one quiet comment beyond them', async () => {
    const loop = await Loop.start(limited);
    const first = await loop.file();
    const second = await loop.file(paperBody(OTHER));
    expect(await loop.status(second)).toContain('One proposal of yours is open already');
    expect(await loop.pulls(second)).toEqual([]);
    const third = await loop.file(
      paperBody({ title: 'A third paper', paper: 'https://arxiv.org/abs/2501.00003' }),
      'x',
      'sam',
    );
    expect((await loop.pull(third)).state).toBe('open');
    const fourth = await loop.file(
      paperBody({ title: 'A fourth paper', paper: 'https://arxiv.org/abs/2501.00004' }),
      'x',
      'rita',
    );
    expect(await loop.status(fourth)).toContain('2 proposals are open already');
    await loop.merge(first);
    expect((await loop.pull(second)).state).toBe('open');
    expect(await loop.status(second)).toContain('entry 18 in');
  });
});
