import { describe, expect, it } from '@jest/globals';
import type { Action } from '../../src/plan/action.ts';
import { applyPlan } from '../support/apply-plan.ts';
import { observedFrom } from '../support/observed.ts';

const world = observedFrom({ list: '# List\n' });
const publish = {
  kind: 'publish-branch',
  branch: 'accession/issue-7',
  tree: world.base.tree,
  parents: [world.base.commit],
  file: { path: 'README.md', mode: '100644', text: '# List\n\n- one\n' },
  message: 'Add “One”',
  replaces: null,
} as const satisfies Action;
const open: Action = { kind: 'open-pull-request', branch: publish.branch, base: 'main', title: 'Add', body: '' };
const comment: Action = { kind: 'write-comment', issue: 7, comment: null, body: 'In #\u0001.' };

describe('the model of GitHub that stories run on', () => {
  it('keeps what a plan leaves behind', () => {
    const after = applyPlan(world, [publish, open, comment, { kind: 'add-label', issue: 7, label: 'seen' }]);
    expect(after.branch).toMatchObject({ mergeBase: world.base.commit, text: publish.file.text });
    expect(after.pull).toMatchObject({ number: 8, state: 'open' });
    expect(after.statuses).toEqual([{ id: 1, body: 'In #8.' }]);
    expect(after.issue.labels).toEqual(['seen']);
  });

  it.each<[string, readonly Action[]]>([
    ['creates a branch that is there', [publish, publish]],
    ['moves a branch from a head it does not have', [{ ...publish, replaces: 'a'.repeat(40) }]],
    ['writes the default branch', [{ ...publish, branch: 'main' }]],
    ['builds on another base', [{ ...publish, parents: ['a'] }]],
    ['opens a pull request without a branch', [open]],
    ['opens a second pull request', [publish, open, open]],
    ['opens a pull request into another branch', [publish, { ...open, base: 'release' }]],
    ['updates another pull request', [{ kind: 'update-pull-request', number: 3, title: '', body: '', state: 'open' }]],
    ['rewrites a comment that is gone', [{ ...comment, comment: 4 }]],
    ['comments elsewhere', [{ ...comment, issue: 8 }]],
    ['removes a label that is not there', [{ kind: 'remove-label', issue: 7, label: 'seen' }]],
  ])('refuses a plan that %s', (_, plan) => {
    expect(() => applyPlan(world, plan)).toThrow(/does not fit|no pull request/);
  });

  it('refuses a comment on a locked issue', () => {
    const locked = observedFrom({ list: null, issue: { locked: true } });
    expect(() => applyPlan(locked, [comment])).toThrow(/may be commented on/);
  });
});
