import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BareRepository } from '../../../sandbox/github/git/bare-repository.ts';
import { blameLines } from '../../../sandbox/github/git/blame.ts';
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

  it('the last to touch a line is whom git blame names', () => {
    // Lines that occur once, and never change places: what two versions have in common is not a matter of taste then.
    const step = fc.record({
      side: fc.boolean(),
      from: fc.nat(12),
      removed: fc.nat(3),
      added: fc.nat(3),
      end: fc.constantFrom('', '\n'),
      merges: fc.boolean(),
    });
    const law = fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      let [count, minutes] = [0, 0];
      const fresh = (length: number) => Array.from({ length }, () => `- line ${++count}`);
      const commit = (lines: readonly string[], end: string, parents: string[]) => {
        const date = new Date(Date.UTC(2024, 0, 1, 0, ++minutes)).toISOString().replace('.000', '');
        const who = { name: 'olga', email: 'olga@localhost', date };
        const written = tree({ 'README.md': lines.join('\n') + (lines.length > 0 ? end : '') });
        return store.putCommit({ tree: written, parents, author: who, committer: who, message: date });
      };
      let main = { lines: fresh(6), sha: '' };
      main = { ...main, sha: commit(main.lines, '\n', []) };
      for (const { side, from, removed, added, end, merges } of steps) {
        const head = main;
        const lines = [...head.lines.slice(0, from), ...fresh(added), ...head.lines.slice(from + removed)];
        const sha = commit(lines, end, [head.sha]);
        main = { lines, sha };
        if (!merges) continue;
        // Beside it, a branch that only adds: the merge has the lines of both.
        const [first, last] = [fresh(1), side ? fresh(1) : []];
        const other = commit([...first, ...head.lines, ...last], '\n', [head.sha]);
        const merged = [...first, ...lines, ...last];
        main = { lines: merged, sha: commit(merged, '\n', side ? [sha, other] : [other, sha]) };
      }
      const said = execFileSync('git', ['blame', '--porcelain', main.sha, '--', 'README.md'], {
        env: { PATH: process.env.PATH, GIT_DIR: repository.path() },
        encoding: 'utf8',
      });
      const expected = [...said.matchAll(/^([0-9a-f]{40}) \d+ \d+/gm)].map(([, sha]) => sha);
      expect(blameLines(store, main.sha, 'README.md')).toEqual(expected);
    });
    fc.assert(law, { numRuns: 60 });
  });

  it('a file that is not there has no lines', () => {
    const who = { name: 'olga', email: 'olga@localhost', date: '2024-01-01T00:00:00Z' };
    const sha = store.putCommit({ tree: tree({}), parents: [], author: who, committer: who, message: '' });
    expect(blameLines(store, sha, 'README.md')).toBeUndefined();
    expect(blameLines(store, 'f'.repeat(40), 'README.md')).toBeUndefined();
  });
});
