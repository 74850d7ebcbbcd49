import { describe, expect, it } from '@jest/globals';
import { createLoopBreaker } from '../../../src/hosts/server/loop-breaker.ts';
import type { Plan } from '../../../src/plan/action.ts';

const MINUTE = 60_000;
const SAID: Plan = [{ kind: 'close-issue', issue: 1, reason: 'completed' }];

function onto(base: string): Plan {
  const file = { path: 'README.md', mode: '100644', text: '' };
  const branch = 'accession/issue-1';
  return [
    {
      kind: 'publish-branch',
      branch,
      tree: 't',
      commits: [{ files: [file], message: 'm' }],
      parents: ['old', base],
      replaces: 'old',
    },
  ];
}

describe('a key', () => {
  it('is left alone after so many plans, and for no longer than an hour', () => {
    let time = 0;
    const loop = createLoopBreaker(() => time, 3);
    for (let plan = 0; plan < 3; plan += 1) {
      expect(loop.isBroken('a')).toBe(false);
      loop.count('a', SAID);
      time += MINUTE;
    }
    expect([loop.isBroken('a'), loop.isBroken('b')]).toEqual([true, false]);
    time += 60 * MINUTE;
    expect(loop.isBroken('a')).toBe(false);
  });

  it('that follows its list may go on for longer, but not without end', () => {
    const loop = createLoopBreaker(() => 0, 3, 10);
    for (let base = 0; base < 10; base += 1) {
      expect(loop.isBroken('a')).toBe(false);
      loop.count('a', onto(`base ${base}`));
    }
    expect(loop.isBroken('a')).toBe(true);
  });

  it('that is published on the same list again and again follows nothing', () => {
    const loop = createLoopBreaker(() => 0, 3, 10);
    for (let plan = 0; plan < 3; plan += 1) loop.count('a', onto('base'));
    expect(loop.isBroken('a')).toBe(true);
  });
});
