import { type Action, type Plan, PULL_REQUEST } from '../../src/plan/action.ts';
import type { Observed } from '../../src/plan/observed.ts';

/**
 * What GitHub looks like after a plan: the model that stories and laws run on.
 *
 * It holds actions to their preconditions as GitHub does.
 *
 * @throws Error where an action does not fit the world it is done in: the plan was made for another one
 */
export function applyPlan(observed: Observed, plan: Plan): Observed {
  return plan.reduce(applyAction, observed);
}

function applyAction(world: Observed, action: Action): Observed {
  switch (action.kind) {
    case 'publish-branch': {
      expectThat(action.branch !== world.repository.defaultBranch, 'the default branch is never written');
      expectThat(action.replaces === (world.branch?.head ?? null), 'the branch is where it was read');
      expectThat(action.base.commit === world.base.commit, 'the commit builds on the base that was read');
      const { text } = action.file;
      return { ...world, branch: { head: nextCommit(world), mergeBase: action.base.commit, text } };
    }
    case 'open-pull-request': {
      expectThat(world.pull?.state !== 'open', 'there is no open pull request yet');
      expectThat(world.branch !== null, 'there is a branch to open a pull request from');
      expectThat(action.base === world.repository.defaultBranch, 'the pull request goes into the default branch');
      const number = Math.max(world.issue.number, world.pull?.number ?? 0) + 1;
      return { ...world, pull: { number, state: 'open', title: action.title, body: action.body } };
    }
    case 'update-pull-request': {
      const { pull } = world;
      if (pull?.number !== action.number) throw new Error(`There is no pull request #${action.number}`);
      return { ...world, pull: { ...pull, title: action.title, body: action.body } };
    }
    case 'write-comment': {
      expectThat(!world.issue.locked, 'the issue may be commented on');
      expectThat(action.issue === world.issue.number, 'the comment is on this issue');
      const body = action.body.replaceAll(PULL_REQUEST, `#${world.pull?.number}`);
      const id = action.comment ?? Math.max(0, ...world.statuses.map((status) => status.id)) + 1;
      if (action.comment === null) return { ...world, statuses: [...world.statuses, { id, body }] };
      expectThat(
        world.statuses.some((status) => status.id === id),
        'the comment to rewrite is there',
      );
      return {
        ...world,
        statuses: world.statuses.map((status) => (status.id === id ? { ...status, body } : status)),
      };
    }
    case 'delete-comment':
      return { ...world, statuses: world.statuses.filter(({ id }) => id !== action.comment) };
    case 'add-label':
      return withLabels(world, [...world.issue.labels, action.label]);
    case 'remove-label':
      expectThat(world.issue.labels.includes(action.label), 'the label to remove is there');
      return withLabels(
        world,
        world.issue.labels.filter((label) => label !== action.label),
      );
  }
}

function withLabels(world: Observed, labels: readonly string[]): Observed {
  return { ...world, issue: { ...world.issue, labels } };
}

/** An id that no commit of this world has had. */
function nextCommit({ branch }: Observed): string {
  const last = branch === null ? 0 : Number.parseInt(branch.head.slice(1, 7), 16);
  return `f${(last + 1).toString(16).padStart(6, '0')}`.padEnd(40, '0');
}

function expectThat(holds: boolean, law: string): void {
  if (!holds) throw new Error(`The plan does not fit the world: expected that ${law}`);
}
