import { describe, expect, it } from '@jest/globals';
import { as, LIST, openGitHub, README, sentEvents } from './open-github.ts';

const NOWHERE = '0'.repeat(40);

describe('contents', () => {
  it('come raw, as JSON or as a listing, from any commit', async () => {
    const github = await openGitHub();
    const first = github.git.resolve('main') ?? '';
    await github.git.push({ as: 'max', branch: 'main', files: { 'README.md': 'New\n', 'docs/a.md': 'a' } });
    const sam = as(github, 'sam');
    const path = 'README.md';
    const { data: raw } = await sam.repos.getContent({ ...LIST, path, ref: first, mediaType: { format: 'raw' } });
    expect(raw).toBe(README);
    const { data: file } = await sam.repos.getContent({ ...LIST, path });
    expect(file).toMatchObject({
      type: 'file',
      encoding: 'base64',
      content: `${Buffer.from('New\n').toString('base64')}`,
    });
    const { data: listed } = await sam.repos.getContent({ ...LIST, path: 'docs' });
    expect(listed).toMatchObject([{ name: 'a.md', path: 'docs/a.md', type: 'file' }]);
    await expect(sam.repos.getContent({ ...LIST, path: 'none' })).rejects.toMatchObject({ status: 404 });
  });

  it('are written by who names the blob that is there', async () => {
    const github = await openGitHub();
    const max = as(github, 'max');
    const content = Buffer.from('New\n').toString('base64');
    const write = { ...LIST, path: 'README.md', message: 'Edit', content };
    await expect(max.repos.createOrUpdateFileContents(write)).rejects.toMatchObject({ status: 422 });
    const stale = max.repos.createOrUpdateFileContents({ ...write, sha: NOWHERE });
    await expect(stale).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining(`README.md does not match ${NOWHERE}`),
    });
    const { data: file } = await max.repos.getContent({ ...LIST, path: 'README.md' });
    const sha = Array.isArray(file) ? '' : file.sha;
    await max.repos.createOrUpdateFileContents({ ...write, sha });
    expect(github.git.text('main', 'README.md')).toBe('New\n');
    expect(await sentEvents(github)).toEqual(['push']);
  });
});
