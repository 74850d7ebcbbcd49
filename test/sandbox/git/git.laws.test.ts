import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BareRepository } from '../../../sandbox/github/git/bare-repository.ts';
import { unifiedDiff } from '../../../sandbox/github/git/diff.ts';
import { writeFiles } from '../../../sandbox/github/git/files.ts';
import { mergeTrees } from '../../../sandbox/github/git/merge.ts';
import { ObjectStore } from '../../../sandbox/github/git/object-store.ts';

const store = new ObjectStore();
const repository = new BareRepository(store, new Map());
const folder = mkdtempSync(join(tmpdir(), 'git-laws-'));

const text = fc
  .array(fc.constantFrom('- a', '- b', '', '## c', 'ü\t'), { maxLength: 8 })
  .chain((lines) => fc.constantFrom('', '\n').map((end) => lines.join('\n') + end));
const path = fc.constantFrom('README.md', 'docs/a.md', 'docs/b.md', 'docs.md');
const files = fc.dictionary(path, text, { maxKeys: 3 });

function tree(content: Readonly<Record<string, string>>): string {
  const entries = Object.entries(content).map(
    ([name, value]) => [name, { mode: '100644', sha: store.putBlob(value) }] as const,
  );
  return writeFiles(store, new Map(entries));
}

describe('laws of git in memory', () => {
  afterAll(() => {
    repository.remove();
    rmSync(folder, { recursive: true });
  });

  it('a merge without a process gives what git gives', () => {
    const law = fc.property(files, files, files, (base, ours, theirs) => {
      const [before, mine, yours] = [tree(base), tree({ ...base, ...ours }), tree({ ...base, ...theirs })];
      return mergeTrees(repository, before, mine, yours) === repository.mergeTrees(before, mine, yours);
    });
    fc.assert(law, { numRuns: 100 });
  });

  it('a folder that one side moves and the other adds to is left to git', () => {
    const before = tree({ 'docs/a.md': 'a\n'.repeat(9), 'docs/b.md': 'b\n'.repeat(9) });
    const moved = tree({ 'notes/a.md': 'a\n'.repeat(9), 'notes/b.md': 'b\n'.repeat(9) });
    const added = tree({ 'docs/a.md': 'a\n'.repeat(9), 'docs/b.md': 'b\n'.repeat(9), 'docs/c.md': 'c\n' });
    expect(mergeTrees(repository, before, moved, added)).toBe(repository.mergeTrees(before, moved, added));
    expect(mergeTrees(repository, before, moved, added)).toBeUndefined();
  });

  it('a diff leads from the one tree to the other by git apply', () => {
    const law = fc.property(files, files, (before, after) => {
      const [old, now] = [tree(before), tree(after)];
      const diff = unifiedDiff(store, old, now);
      if (old === now) return diff === '';
      const env = { PATH: process.env.PATH, GIT_DIR: repository.path(), GIT_INDEX_FILE: join(folder, 'index') };
      const git = (...args: string[]) => execFileSync('git', args, { env, encoding: 'utf8' }).trim();
      git('read-tree', old);
      writeFileSync(join(folder, 'diff'), diff);
      const applied = spawnSync('git', ['apply', '--cached', '--allow-empty', join(folder, 'diff')], {
        env,
        encoding: 'utf8',
      });
      if (applied.status !== 0) throw new Error(applied.stderr);
      return git('write-tree') === now;
    });
    fc.assert(law, { numRuns: 60 });
  });
});
