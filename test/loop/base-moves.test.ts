import { describe, expect, it } from '@jest/globals';
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
  it('rebuilds every open proposal, and reads the list once', async () => {
    const loop = await Loop.start();
    const issues = [];
    for (const [index, section] of SECTIONS.entries())
      issues.push(
        await loop.file(
          paperBody({ section, title: `Paper ${index}`, paper: `https://arxiv.org/abs/2501.0000${index}` }),
        ),
      );
    const mark = loop.github.log.length;
    const text = loop.list().replace('Resources.', 'Resources and more.');
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: text }, message: 'Reword' });
    await loop.settle();
    for (const issue of issues) {
      const pull = await loop.pull(issue);
      expect(loop.list(pull.head.sha)).toContain('Resources and more.');
      expect(loop.github.git.mergeBase('main', pull.head.sha)).toBe(loop.github.git.resolve('main'));
      expect(pull.commits).toBe(1);
    }
    const blobs = loop.requests(mark).filter((request) => /GET .*\/git\/blobs\//.test(request));
    expect(new Set(blobs).size).toBe(blobs.length);
    expect(loop.requests(mark).filter((request) => /git\/trees\/[0-9a-f]{40}$/.test(request))).toHaveLength(1);
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
    expect(await loop.status(issue)).toMatch(/is held\. One thing stands in its way:/);
    expect((await loop.pull(issue)).body).toMatch(/\*\*Held, please do not merge:\*\*/);
    await loop.edit(issue, paperBody({ section: 'Autoregressive models' }));
    expect((await loop.pull(issue)).body).not.toContain('Held');
    expect(loop.list((await loop.pull(issue)).head.sha)).toContain('### Autoregressive models');
    expect(await loop.status(issue)).toContain('entry 2 in `Training-free Generation Acceleration');
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
    expect(await loop.status(issue)).toContain('Nothing was given for `Code link`');
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
