import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_PAPERS } from '../../sandbox/example-papers.ts';
import { Loop, PLACE, paperBody, SECTIONS } from '../support/loop.ts';

describe('a filed issue', () => {
  it('becomes a pull request whose diff is the entry and nothing else', async () => {
    const loop = await Loop.start();
    const before = loop.list();
    const issue = await loop.file();
    const pull = await loop.pull(issue);
    expect(pull).toMatchObject({
      state: 'open',
      title: 'Add “Cache Me if You Can: Accelerating Diffusion Models through Block Caching”',
      commits: 1,
      changed_files: 1,
      additions: 6,
      deletions: 0,
      mergeable: true,
    });
    expect(pull.head.ref).toBe(`accession/issue-${issue}`);
    expect(pull.body).toMatch(new RegExp(`^Closes #${issue}$`, 'm'));
    const after = loop.list(pull.head.sha);
    expect(loop.numbers(0, pull.head.sha).at(-1)).toBe(17);
    const start = after.indexOf('- **[17]');
    const end = after.indexOf('\n\n\n### Training-free Diffusion');
    expect(after.slice(0, start - 2) + after.slice(end)).toBe(before);
    expect(await loop.status(issue)).toContain(`Proposed in #${pull.number}: entry 17 in `);
    expect(loop.list()).toBe(before);
  });

  it('is credited to the contributor in a commit that GitHub signs as the App’s', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { data: commits } = await loop
      .as('olga')
      .pulls.listCommits({ ...PLACE, pull_number: (await loop.pull(issue)).number });
    const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
    expect(commits).toHaveLength(1);
    expect(commits[0]?.author?.login).toBe('accession[bot]');
    expect(commits[0]?.commit.verification?.verified).toBe(true);
    expect(commits[0]?.commit.message).toMatch(
      new RegExp(`\n\nCo-authored-by: casey <${data.user?.id}\\+casey@users\\.noreply\\.github\\.com>$`),
    );
  });

  it('gets one comment that names every problem where something is missing, and nothing is written', async () => {
    const loop = await Loop.start();
    const refs = loop.github.git.refs();
    const issue = await loop.file(
      paperBody({ title: undefined, section: 'Nowhere', paper: 'javascript:alert(1)', year: '20x4' }),
    );
    const status = await loop.status(issue);
    for (const said of ['Paper title', 'javascript:alert(1)', '20x4']) expect(status).toContain(said);
    expect(await loop.pulls(issue)).toEqual([]);
    expect(loop.github.git.refs()).toEqual(refs);
    const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
    expect(data.labels.map((label) => (typeof label === 'string' ? label : label.name))).toContain(
      'accession: needs changes',
    );
    expect(data.body).toContain('javascript:alert(1)');
  });

  it('is proposed once it is corrected, in the same comment, and the label goes', async () => {
    const loop = await Loop.start();
    const issue = await loop.file(paperBody({ section: 'Nowhere' }));
    await loop.edit(issue, paperBody());
    expect(await loop.status(issue)).toContain(`Proposed in #${(await loop.pull(issue)).number}`);
    const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
    // The repository lacks the form’s own label, and GitHub left it out.
    expect(data.labels).toEqual([expect.objectContaining({ name: 'add-paper' })]);
  });

  it.each([
    ['an ordinary issue', 'The second link is broken.'],
    ['an issue with headings of its own', '### What\n\nIt is slow.\n\n### Why\n\nNobody knows.'],
    ['an empty issue', ''],
  ])('is left alone where it is %s', async (_, body) => {
    const loop = await Loop.start();
    const mark = loop.github.log.length;
    const issue = await loop.file(body, 'A question');
    expect(await loop.statuses(issue)).toEqual([]);
    expect(await loop.pulls(issue)).toEqual([]);
    expect(loop.requests(mark).filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it('counts by the form’s label too, and on a pull request’s own number nothing happens', async () => {
    const loop = await Loop.start();
    const { data } = await loop
      .as('max')
      .issues.create({ ...PLACE, title: 'x', body: 'Please add it', labels: ['add-paper'] });
    await loop.settle();
    expect(await loop.status(data.number)).toContain('are left to do');
    const issue = await loop.file();
    const { number } = await loop.pull(issue);
    await loop.as('olga').issues.update({ ...PLACE, issue_number: number, labels: ['add-paper'] });
    await loop.settle();
    expect(await loop.statuses(number)).toEqual([]);
  });

  it('adds to each section with the right number', async () => {
    const loop = await Loop.start();
    const numbers = [];
    for (const [index, section] of SECTIONS.entries()) {
      const issue = await loop.file(paperBody({ ...EXAMPLE_PAPERS[index], section }));
      numbers.push(/entry (\d+) in/.exec(await loop.status(issue))?.[1]);
    }
    expect(numbers).toEqual(['17', '11', '2']);
  });
});

describe('the same trigger again', () => {
  it('changes nothing: a redelivered webhook, a sweep, a restart', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const refs = loop.github.git.refs();
    const pull = await loop.pull(issue);
    const mark = loop.github.log.length;
    loop.github.webhooks.replay('issues.opened');
    await loop.settle();
    loop.server.sweep();
    await loop.settle();
    await loop.restart();
    await loop.settle();
    expect(loop.requests(mark).filter((request) => !request.startsWith('GET'))).toEqual([]);
    expect(loop.github.git.refs()).toEqual(refs);
    expect(await loop.pull(issue)).toEqual(pull);
  });

  it('ends in one pull request and one comment where two servers work at once', async () => {
    const loop = await Loop.start();
    const other = await Loop.startServerFor(loop.github);
    try {
      // Both are told of the same issue, and the first write of each is held up until the other has read the same world.
      loop.github.faults.inject(
        { method: 'POST', path: /\/git\/trees$/ },
        { kind: 'delay', milliseconds: 200 },
        { times: 2 },
      );
      loop.github.webhooks.sendTo(null);
      const { data } = await loop.as('casey').issues.create({ ...PLACE, title: 'Twice', body: paperBody() });
      loop.server.sweep();
      other.sweep();
      await Promise.all([loop.server.idle(), other.idle()]);
      loop.server.sweep();
      await loop.server.idle();
      expect((await loop.pulls(data.number)).map(({ state }) => state)).toEqual(['open']);
      expect(await loop.statuses(data.number)).toHaveLength(1);
      expect((await loop.pull(data.number)).commits).toBe(1);
    } finally {
      await other.stop();
    }
  });

  it.each([
    ['the tree', 'POST', /\/git\/trees$/],
    ['the commit', 'POST', /\/git\/commits$/],
    ['the branch', 'POST', /\/git\/refs$/],
    ['the pull request', 'POST', /\/pulls$/],
    ['the comment', 'POST', /\/comments$/],
  ])('ends in the same single pull request after a crash behind %s', async (_, method, path) => {
    const loop = await Loop.start();
    loop.github.faults.inject({ method, path, kind: 'installation' }, { kind: 'hang-after' });
    loop.github.webhooks.sendTo(null);
    const { data } = await loop.as('casey').issues.create({ ...PLACE, title: 'Crash', body: paperBody() });
    loop.server.sweep();
    await until(() => loop.github.log.some((entry) => entry.kind === 'request' && entry.fault === 'hang-after'));
    await loop.crash();
    await loop.settle();
    expect((await loop.pulls(data.number)).map(({ state }) => state)).toEqual(['open']);
    expect(await loop.statuses(data.number)).toHaveLength(1);
    const pull = await loop.pull(data.number);
    expect(pull.commits).toBe(1);
    expect(loop.numbers(0, pull.head.sha).at(-1)).toBe(17);
  });
});

async function until(test: () => boolean): Promise<void> {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, 5));
}
