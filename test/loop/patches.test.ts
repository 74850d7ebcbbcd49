import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH } from '../../src/config/config.ts';
import { folderWith } from '../hosts/cli/temporary-files.ts';
import { Loop, PLACE, paperBody, README } from '../support/loop.ts';
import { SEED_CONFIG_TEXT } from '../support/seed-list.ts';
import { expectRest } from './laws/expect-rest.ts';

const start = (): Promise<Loop> =>
  Loop.start({
    files: { [CONFIG_PATH]: `${SEED_CONFIG_TEXT}propose: patch\n` },
    permissions: { contents: 'read', issues: 'write', pull_requests: 'read' },
  });

/** The patch in a status comment. */
const patchIn = (status: string): string => /^```diff\n([\s\S]*?)^```$/m.exec(status)?.[1] ?? '';

/** A list after a patch, as git applies it. */
function applied(list: string, patch: string): string {
  const folder = folderWith({ [README]: list, 'a.patch': patch });
  execFileSync('git', ['apply', '--whitespace=nowarn', 'a.patch'], { cwd: folder, env: { PATH: process.env.PATH } });
  return readFileSync(join(folder, README), 'utf8');
}

describe('a list that takes patches', () => {
  it('needs no right to write code: one comment, no branch, no pull request', async () => {
    const loop = await start();
    const issue = await loop.file();
    const [status = '', ...others] = await loop.statuses(issue);
    expect(others).toEqual([]);
    expect(status).toContain('Ready: entry 17 in `');
    expect(status).toMatch(
      /\[open `README\.md` at line \d+\]\(http:\/\/[^)]*\/olga\/papers\/edit\/main\/README\.md#L\d+\)/,
    );
    expect(await loop.pulls(issue)).toEqual([]);
    expect(Object.keys(loop.github.git.refs())).toEqual(['refs/heads/main']);
  });

  it('gives a patch that git applies, at the line that the link names', async () => {
    const loop = await start();
    const [status = ''] = await loop.statuses(await loop.file());
    const after = applied(loop.list(), patchIn(status));
    const line = Number(/#L(\d+)\)/.exec(status)?.[1]);
    const [before, now] = [loop.list().split('\n'), after.split('\n')];
    expect(now.length - before.length).toBe(6);
    expect(now.slice(0, line)).toEqual(before.slice(0, line));
    expect(now.slice(line, line + 3).join('\n')).toContain('**[17] Cache Me if You Can');
  });

  it('follows the issue and the list', async () => {
    const loop = await start();
    const issue = await loop.file();
    await loop.edit(issue, paperBody({ title: 'Another title' }));
    expect(await loop.statuses(issue)).toEqual([expect.stringContaining('+- **[17] Another title**')]);
    const other = await loop.file(paperBody({ title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' }));
    const text = applied(loop.list(), patchIn((await loop.statuses(other))[0] ?? ''));
    await loop.github.git.push({
      as: 'olga',
      branch: 'main',
      files: { [README]: text },
      message: 'Add a second paper',
    });
    await loop.settle();
    expect(await loop.statuses(issue)).toEqual([expect.stringContaining('+- **[18] Another title**')]);
  });

  it('thanks and closes the issue once the entry is in, and says nothing more', async () => {
    const loop = await start();
    const issue = await loop.file();
    const text = applied(loop.list(), patchIn((await loop.statuses(issue))[0] ?? ''));
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: text }, message: 'Add a paper' });
    await loop.settle();
    expect(await loop.statuses(issue)).toEqual([
      expect.stringMatching(/Added: the entry is \[number 17\]\(http.*README\.md\?plain=1#L\d+\)\. Thank you!$/),
    ]);
    const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
    expect(data.state).toBe('closed');
    await expectRest(loop);
  });

  it('asks for changes as ever', async () => {
    const loop = await start();
    const issue = await loop.file(paperBody({ title: undefined }));
    expect(await loop.statuses(issue)).toEqual([expect.stringContaining('One thing is left to do')]);
    await loop.edit(issue, paperBody());
    expect(await loop.statuses(issue)).toEqual([expect.stringContaining('Ready: entry 17')]);
    const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
    expect(data.labels).toEqual([expect.objectContaining({ name: 'add-paper' })]);
  });
});

describe('a patch that is too long for a comment', () => {
  it('is cut, says so, and is answered all the same', async () => {
    const entries = Array.from(
      { length: 700 },
      (_, index) =>
        `- **[${index + 1}] Paper ${index + 1} with a title of some length, as titles of papers are** \n\n` +
        `  *A. Author, B. Author, C. Author, D. Author, E. Author* \n\n  [![paper](https://example.org/${index + 1})](https://example.org/${index + 1})\n`,
    );
    const list = `# List\n\n## One\n\n${entries.join('\n')}`;
    const path = '.github/ISSUE_TEMPLATE/remove-paper.yml';
    const form = readFileSync(new URL('../../issue-templates/remove-paper.yml', import.meta.url), 'utf8');
    const loop = await Loop.start({
      files: { [README]: list, [CONFIG_PATH]: 'propose: patch\n', [path]: form },
      permissions: { contents: 'read', issues: 'write', pull_requests: 'read' },
    });
    const body =
      '### Which entry\n\nPaper 1 with a title of some length, as titles of papers are\n\n### Section of the entry\n\n_No response_\n\n### Why should it be removed\n\nRetracted.\n';
    const issue = await loop.file(body, '[Remove] Paper 1');
    const status = await loop.status(issue);
    expect(status).toContain('Ready: the removal of entry 1 in');
    expect(status).toMatch(/\d+ more lines of the patch are left out/);
    expect(status).not.toContain('git apply');
    expect(status.length).toBeLessThanOrEqual(65_536);
    await expectRest(loop);
  });
});
