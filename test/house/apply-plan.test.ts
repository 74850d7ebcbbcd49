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
  commits: [{ files: [{ path: 'README.md', mode: '100644', text: '# List\n\n- one\n' }], message: 'Add “One”' }],
  replaces: null,
} as const satisfies Action;
const open = {
  kind: 'open-pull-request',
  branch: publish.branch,
  base: 'main',
  title: 'Add',
  body: '',
} as const satisfies Action;
const comment = {
  kind: 'write-comment',
  issue: 7,
  comment: null,
  body: 'In #\u0001.',
} as const satisfies Action;
const update = {
  kind: 'update-pull-request',
  number: 8,
  title: 'T',
  body: 'B',
  state: 'closed',
  was: { state: 'open', title: 'T', body: '' },
  about: null,
} as const satisfies Action;

describe('the model of GitHub that stories run on', () => {
  it('keeps what a plan leaves behind', () => {
    const after = applyPlan(world, [publish, open, comment, { kind: 'add-label', issue: 7, label: 'seen' }]);
    expect(after.branch).toMatchObject({
      mergeBase: world.base.commit,
      allOurs: true,
      text: publish.commits[0].files[0].text,
    });
    expect(after.pull).toMatchObject({ number: 8, state: 'open', head: after.branch?.head });
    expect(after.statuses).toEqual([{ id: 1, body: 'In #8.', at: '2025-06-01T12:00:00Z' }]);
    expect(after.issue.labels).toEqual(['seen']);
  });

  it('lets an open pull request follow its branch', () => {
    const first = applyPlan(world, [publish, open]);
    const after = applyPlan(first, [{ ...publish, replaces: first.branch?.head ?? null }]);
    expect(after.branch?.head).not.toBe(first.branch?.head);
    expect(after.pull?.head).toBe(after.branch?.head);
  });

  it.each<[string, readonly Action[]]>([
    ['creates a branch that is there', [publish, publish]],
    ['moves a branch from a head it does not have', [{ ...publish, replaces: 'a'.repeat(40) }]],
    ['writes the default branch', [{ ...publish, branch: 'main' }]],
    ['builds on another base', [{ ...publish, parents: ['a'.repeat(40)] }]],
    ['takes its tree from elsewhere', [{ ...publish, tree: 'a'.repeat(40) }]],
    ['deletes a branch at another head', [publish, { kind: 'delete-branch', branch: publish.branch, head: 'a' }]],
    ['opens a pull request without a branch', [open]],
    ['opens a second pull request', [publish, open, open]],
    ['opens a pull request into another branch', [publish, { ...open, base: 'release' }]],
    ['updates another pull request', [{ ...update, number: 3 }]],
    [
      'reopens a pull request whose branch is gone',
      [
        publish,
        open,
        update,
        { kind: 'delete-branch', branch: publish.branch, head: `f000001${'0'.repeat(33)}` },
        { ...update, state: 'open' },
      ],
    ],
    ['rewrites a comment that is gone', [{ ...comment, comment: 4 }]],
    ['comments elsewhere', [{ ...comment, issue: 8 }]],
    ['removes a label that is not there', [{ kind: 'remove-label', issue: 7, label: 'seen' }]],
    [
      'closes an issue twice',
      [
        { kind: 'close-issue', issue: 7, reason: 'completed' },
        { kind: 'close-issue', issue: 7, reason: 'completed' },
      ],
    ],
  ])('refuses a plan that %s', (_, plan) => {
    expect(() => applyPlan(world, plan)).toThrow(/does not fit|no pull request/);
  });

  it('refuses to leave a person’s commit behind', () => {
    const start = applyPlan(world, [publish]);
    if (!start.branch) throw new Error('There must be a branch');
    const peoples = { ...start, branch: { ...start.branch, allOurs: false } };
    const { head } = start.branch;
    expect(() => applyPlan(peoples, [{ ...publish, replaces: head }])).toThrow(/left behind/);
    const taken = applyPlan(peoples, [{ ...publish, replaces: head, parents: [head, world.base.commit] }]);
    expect(taken.branch?.allOurs).toBe(false);
  });

  it('refuses a comment on a locked issue', () => {
    const locked = observedFrom({ list: null, issue: { locked: true } });
    expect(() => applyPlan(locked, [comment])).toThrow(/may be commented on/);
  });
});
