import { describe, expect, it } from '@jest/globals';
import { entryByHand } from '../support/entry-by-hand.ts';
import { Loop, PLACE, paperBody, README, SECTIONS } from '../support/loop.ts';

const OTHER = { title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' };
const THIRD = { title: 'A third paper', paper: 'https://arxiv.org/abs/2501.00003' };
const METHODS = ['merge', 'squash', 'rebase'] as const;

describe('two open proposals in one section', () => {
  it.each(
    METHODS.flatMap((first) =>
      METHODS.flatMap((second) => [[first, second, false] as const, [first, second, true] as const]),
    ),
  )('end as 17 and 18: %s, then %s, in the other order: %s', async (first, second, isReversed) => {
    const loop = await Loop.start();
    const issues = [await loop.file(), await loop.file(paperBody(OTHER))];
    const [one, two] = isReversed ? [...issues].reverse() : issues;
    await loop.merge(one ?? 0, first);
    const pull = await loop.pull(two ?? 0);
    expect(pull).toMatchObject({ mergeable: true, commits: 1, additions: 6, deletions: 0 });
    expect(loop.numbers(0, pull.head.sha).slice(-3)).toEqual([16, 17, 18]);
    expect(await loop.status(two ?? 0)).toContain('entry 18 in');
    await loop.merge(two ?? 0, second);
    expect(loop.numbers(0).slice(-3)).toEqual([16, 17, 18]);
    for (const issue of issues) {
      const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
      expect(data.state).toBe('closed');
      expect(await loop.status(issue)).toMatch(
        /is merged\. The entry is \[number 1[78]\]\(.*README\.md\?plain=1#L\d+\)\. Thank you!/,
      );
    }
    expect(Object.keys(loop.github.git.refs()).filter((ref) => ref.startsWith('refs/heads/'))).toEqual([
      'refs/heads/main',
    ]);
  });

  it.each([
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ])('and three end as 17, 18 and 19, merged in the order %i %i %i by all three methods', async (...order) => {
    const loop = await Loop.start();
    const issues = [await loop.file(), await loop.file(paperBody(OTHER)), await loop.file(paperBody(THIRD))];
    for (const [index, place] of order.entries()) await loop.merge(issues[place] ?? 0, METHODS[index]);
    expect(loop.numbers(0).slice(-4)).toEqual([16, 17, 18, 19]);
    expect(loop.numbers(1)).toHaveLength(10);
  });
});

describe('a push to the default branch', () => {
  /** A loop with so many open proposals in each section, and their issues by section. */
  async function proposeEach(times: number): Promise<{ loop: Loop; issues: number[][] }> {
    const loop = await Loop.start();
    const issues: number[][] = [];
    for (const [index, section] of SECTIONS.entries()) {
      const here: number[] = [];
      for (let time = 0; time < times; time += 1) {
        const [title, paper] = [`Paper ${index} ${time}`, `https://arxiv.org/abs/2501.00${index}0${time}`];
        here.push(await loop.file(paperBody({ section, title, paper })));
      }
      issues.push(here);
    }
    return { loop, issues };
  }

  const headsOf = async (loop: Loop, issues: readonly number[]): Promise<string[]> => {
    const heads = [];
    for (const issue of issues) heads.push((await loop.pull(issue)).head.sha);
    return heads;
  };

  const writesSince = (loop: Loop, mark: number): string[] =>
    loop.requests(mark).filter((request) => !request.startsWith('GET'));

  it('writes nothing where every number, place and companion stays, and what is merged then is right', async () => {
    const { loop, issues } = await proposeEach(1);
    const heads = await headsOf(loop, issues.flat());
    const said = await loop.status(issues[0]?.[0] ?? 0);
    const mark = loop.github.log.length;
    const text = loop.list().replace('Resources.', 'Resources and more.');
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: text }, message: 'Reword' });
    await loop.settle();
    expect(writesSince(loop, mark)).toEqual([]);
    expect(await headsOf(loop, issues.flat())).toEqual(heads);
    expect(await loop.status(issues[0]?.[0] ?? 0)).toBe(said);
    const blobs = loop.requests(mark).filter((request) => /GET .*\/git\/blobs\//.test(request));
    expect(new Set(blobs).size).toBe(blobs.length);
    expect(loop.requests(mark).filter((request) => /git\/trees\/[0-9a-f]{40}$/.test(request))).toHaveLength(1);
    for (const [index, method] of METHODS.entries()) {
      expect(await loop.pull(issues[index]?.[0] ?? 0)).toMatchObject({ mergeable: true, commits: 1 });
      await loop.merge(issues[index]?.[0] ?? 0, method);
    }
    expect(await headsOf(loop, issues.flat())).toEqual(heads);
    expect(SECTIONS.map((_, index) => loop.numbers(index).length)).toEqual([17, 11, 2]);
    expect(loop.list()).toContain('Resources and more.');
  });

  it('rebuilds the proposals of the one section that got an entry', async () => {
    const { loop, issues } = await proposeEach(2);
    const [first = [], second = [], third = []] = issues;
    const before = await headsOf(loop, issues.flat());
    const mark = loop.github.log.length;
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 1) } });
    await loop.settle();
    // A tree, a commit, a ref, a pull request and a comment for each.
    expect(writesSince(loop, mark)).toHaveLength(second.length * 5);
    const after = await headsOf(loop, issues.flat());
    const kept = after.map((head, index) => head === before[index]);
    expect(kept).toEqual([true, true, false, false, true, true]);
    for (const issue of [...third, ...second, ...first]) {
      expect((await loop.pull(issue)).mergeable).toBe(true);
      await loop.merge(issue, 'squash');
    }
    for (const [index] of SECTIONS.entries())
      expect(loop.numbers(index)).toEqual(loop.numbers(index).map((_, place) => place + 1));
    expect(SECTIONS.map((_, index) => loop.numbers(index).length)).toEqual([18, 13, 3]);
  });

  it('rebuilds a proposal next to whose entry something was changed', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const last = loop.list().match(/^ {2}\[.*2411\.16720.*$/m)?.[0] ?? '';
    const text = loop.list().replace(last, `${last} ![](https://img.shields.io/badge/New-green)`);
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: text } });
    await loop.settle();
    const { head, mergeable } = await loop.pull(issue);
    expect(mergeable).toBe(true);
    expect(loop.github.git.mergeBase('main', head.sha)).toBe(loop.github.git.resolve('main'));
    expect(loop.list(head.sha)).toContain('badge/New-green');
  });

  it('leaves a branch with people’s commits alone too, until its number changes', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const branch = `accession/issue-${issue}`;
    const reworded = loop.list(branch).replace('Cache Me if You Can', 'Cache Me If You Can');
    const commit = await loop.github.git.push({ as: 'max', branch, files: { [README]: reworded } });
    await loop.settle();
    const mark = loop.github.log.length;
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 1) } });
    await loop.settle();
    expect(writesSince(loop, mark)).toEqual([]);
    expect((await loop.pull(issue)).head.sha).toBe(commit);
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.settle();
    const { head, mergeable } = await loop.pull(issue);
    expect(mergeable).toBe(true);
    expect(loop.github.git.isAncestor(commit, head.sha)).toBe(true);
    expect(loop.list(head.sha)).toContain('- **[18] Cache Me If You Can');
  });

  it('leaves the proposals alone where the list stays as it is', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { head } = await loop.pull(issue);
    const mark = loop.github.log.length;
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { 'CONTRIBUTING.md': 'Be kind.\n' } });
    await loop.settle();
    expect((await loop.pull(issue)).head.sha).toBe(head.sha);
    expect(loop.requests(mark).filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it('holds a proposal whose section was renamed, and goes on once the issue names the new one', async () => {
    const loop = await Loop.start();
    const section = SECTIONS[2] ?? '';
    const issue = await loop.file(paperBody({ section }));
    const text = loop.list().replace(`###  ${section}`, '### Autoregressive models');
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: text } });
    await loop.settle();
    expect(await loop.status(issue)).toMatch(/waits\. One thing is left to do:/);
    expect((await loop.pull(issue)).body).toMatch(/\*\*Held, please do not merge:\*\*/);
    await loop.edit(issue, paperBody({ section: 'Autoregressive models' }));
    expect(await loop.pull(issue)).toMatchObject({ mergeable: true, body: expect.not.stringContaining('Held') });
    expect(await loop.status(issue)).toContain('entry 2 in `Autoregressive models`');
  });

  it('follows the list to another file, a changed template and a changed form', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const config = loop.github.git.text('main', '.github/accession.yml');
    const list = loop.list();
    await loop.github.git.push({
      as: 'olga',
      branch: 'main',
      files: {
        [README]: 'Moved.\n',
        'papers/LIST.md': list,
        '.github/accession.yml': `list: papers/LIST.md\n${config}`,
      },
    });
    await loop.settle();
    const { head, changed_files: changed } = await loop.pull(issue);
    expect(changed).toBe(1);
    expect(loop.github.git.text(head.sha, 'papers/LIST.md')).toContain('- **[17] Cache Me');
    expect(loop.github.git.text(head.sha, README)).toBe('Moved.\n');
    const path = '.github/ISSUE_TEMPLATE/add-paper.yml';
    const form = loop.github.git.text('main', path);
    const stricter = form.replace(/(id: code\n[\s\S]*?)(?= {2}- type)/, '$1    validations:\n      required: true\n');
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [path]: stricter } });
    await loop.settle();
    expect(await loop.status(issue)).toContain('`Code link` is empty');
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [path]: form } });
    await loop.settle();
    expect(await loop.status(issue)).toContain('Proposed in');
  });

  it('says so where the configuration is broken, and goes on once it is mended', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const config = loop.github.git.text('main', '.github/accession.yml');
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { '.github/accession.yml': 'entry: [' } });
    await loop.settle();
    expect(await loop.status(issue)).toContain('Nothing is wrong with this issue');
    expect((await loop.pull(issue)).body).toContain('Held');
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { '.github/accession.yml': config } });
    await loop.settle();
    expect(await loop.status(issue)).toContain('Proposed in');
  });
});
