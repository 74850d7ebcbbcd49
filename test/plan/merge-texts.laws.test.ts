import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BareRepository } from '../../sandbox/github/git/bare-repository.ts';
import { ObjectStore } from '../../sandbox/github/git/object-store.ts';
import { mergeTexts, type Versions } from '../../src/plan/merge-texts.ts';

const store = new ObjectStore();
const repository = new BareRepository(store, new Map());
const folder = mkdtempSync(join(tmpdir(), 'merge-laws-'));

/** Few words, so that lines repeat and can be taken for one another. */
const line = fc.constantFrom('', '', '- a', '- b', '- c', '  by d', '## E', '## F', '---', 'g\r');
const block = fc.array(line, { minLength: 1, maxLength: 4 });
interface Step {
  readonly at: number;
  readonly kind: 'put' | 'take' | 'reword' | 'move';
  readonly block: readonly string[];
}
const step: fc.Arbitrary<Step> = fc.record({
  at: fc.nat({ max: 24 }),
  kind: fc.constantFrom('put', 'take', 'reword', 'move'),
  block,
});

/** A text as one side leaves it. */
function changed(lines: readonly string[], steps: readonly Step[]): string[] {
  const now = [...lines];
  for (const { at, kind, block: put } of steps) {
    const place = at % (now.length + 1);
    if (kind === 'put') now.splice(place, 0, ...put);
    if (kind === 'take') now.splice(place, put.length);
    if (kind === 'reword') now.splice(place, 1, ...put.slice(0, 1));
    if (kind === 'move') now.push(...now.splice(place, put.length));
  }
  return now;
}

const steps = fc.array(step, { minLength: 1, maxLength: 3 });
const ends = fc.constantFrom('\n', '\n', '\n', '');
/** Lines that stand once among those that repeat, as titles do. */
const mixed = fc.array(
  fc.oneof(
    line,
    fc.nat({ max: 99 }).map((number) => `- title ${number}`),
  ),
  { maxLength: 24 },
);
const versions = fc
  .tuple(mixed, steps, steps, fc.tuple(ends, ends, ends))
  .map(([lines, mine, yours, [first, second, third]]) => ({
    base: lines.join('\n') + first,
    ours: changed(lines, mine).join('\n') + second,
    theirs: changed(lines, yours).join('\n') + third,
  }));

/** What `git merge-file` makes of it: Myers's algorithm. */
function mergeFile(texts: Versions): string | null {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const done = spawnSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], { cwd: folder, encoding: 'utf8' });
  return done.status === 0 ? done.stdout : null;
}

/** What `git merge-tree` makes of it, which is `git merge` without a working copy: the histogram algorithm. */
function mergeTree({ base, ours, theirs }: Versions): string | null {
  const tree = (text: string) => store.putTree([{ mode: '100644', name: 'README.md', sha: store.putBlob(text) }]);
  const merged = repository.mergeTrees(tree(base), tree(ours), tree(theirs));
  return merged === undefined ? null : (store.blob(store.tree(merged)?.[0]?.sha ?? '')?.toString('utf8') ?? null);
}

describe('laws of a merge in memory', () => {
  afterAll(() => {
    repository.remove();
    rmSync(folder, { recursive: true });
  });

  it('what it gives is what git gives, by either algorithm', () => {
    const seen = { merged: 0, refused: 0 };
    fc.assert(
      fc.property(versions, (texts) => {
        const merged = mergeTexts(texts);
        seen[merged === null ? 'refused' : 'merged'] += 1;
        if (merged === null) return;
        expect([mergeFile(texts), mergeTree(texts)]).toEqual([merged, merged]);
      }),
      { numRuns: Number(process.env.MERGES ?? 600) },
    );
    // A merge that never comes about would hold any law.
    expect(Math.min(seen.merged, seen.refused)).toBeGreaterThan(50);
  });
});
