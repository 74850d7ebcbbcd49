import { describe, expect, it } from '@jest/globals';
import { judgeRelease, type ReleaseFacts } from '../../scripts/judge-release.ts';

const GOOD: ReleaseFacts = {
  name: 'accession',
  version: '0.2.0',
  lockVersion: '0.2.0',
  repository: 'git+https://github.com/a/b.git',
  changelog: '# Changelog\n\n## 0.2.0\n\n- It naps.\n',
  actionTags: ['v0', 'v0'],
  isAppPublic: true,
  changes: '',
  tags: ['v0', 'v0.1.0'],
  published: { versions: ['0.1.0'], repository: 'git+https://github.com/a/b.git' },
};
const lacking = (more: Partial<ReleaseFacts>): string[] =>
  judgeRelease({ ...GOOD, ...more }).flatMap(({ state, text }) => (state === 'lacks' ? [text] : []));

describe('judgeRelease', () => {
  it('lacks nothing where all is there, and says what cannot be seen', () => {
    expect(lacking({})).toEqual([]);
    const unseen = judgeRelease(GOOD).filter(({ state }) => state === 'unseen');
    expect(unseen.map(({ text }) => text)).toEqual([
      expect.stringContaining('Whether npm trusts release.yml'),
      expect.stringContaining('Whether the App is registered'),
    ]);
  });

  it.each<[Partial<ReleaseFacts>, string]>([
    [{ version: '0.2' }, 'is not of the form'],
    [{ lockVersion: '0.1.0' }, 'package-lock.json has version 0.1.0'],
    [{ changelog: '# Changelog\n\n## Unreleased\n' }, 'no section “## 0.2.0”'],
    [{ actionTags: ['v1'] }, '@v1, and this release moves @v0'],
    [{ changes: ' M README.md' }, 'not committed'],
    [{ tags: ['v0.2.0'] }, 'The tag v0.2.0 is there already'],
    [{ published: { versions: [], repository: 'git+https://github.com/c/d.git' } }, 'is somebody else’s'],
    [{ published: { versions: ['0.2.0'], repository: GOOD.repository } }, 'is on npm already'],
  ])('%j lacks something', (more, said) => {
    expect(lacking(more)).toContainEqual(expect.stringContaining(said));
  });

  it('does not take silence for a no', () => {
    expect(lacking({ changes: undefined, tags: undefined, published: 'unknown' })).toEqual([]);
    expect(lacking({ published: 'nobody' })).toEqual([]);
  });
});
