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
      expectThat(action.parents.at(-1) === world.base.commit, 'the commit builds on the base that was read');
      const isMerge = action.parents.length > 1;
      expectThat(!isMerge || action.parents[0] === action.replaces, 'what people committed stays reachable');
      expectThat(isMerge || world.branch === null || world.branch.allOurs, 'no commit of a person is left behind');
      const { text, path } = action.file;
      const head = nextCommit(world);
      const branch = {
        head,
        mergeBase: world.base.commit,
        allOurs: !isMerge,
        files: [path],
        text,
        baseText: world.list?.text ?? null,
      };
      return { ...world, branch, pull: world.pull?.state === 'open' ? { ...world.pull, head } : world.pull };
    }
    case 'delete-branch':
      expectThat(action.head === world.branch?.head, 'the branch is where it was read');
      return { ...world, branch: null };
    case 'open-pull-request': {
      expectThat(world.pull?.state !== 'open', 'there is no open pull request yet');
      expectThat(world.branch !== null, 'there is a branch to open a pull request from');
      expectThat(action.base === world.repository.defaultBranch, 'the pull request goes into the default branch');
      const number = Math.max(world.issue.number, world.pull?.number ?? 0) + 1;
      return {
        ...world,
        pull: {
          number,
          state: 'open',
          head: world.branch?.head ?? '',
          closedAt: null,
          title: action.title,
          body: action.body,
        },
      };
    }
    case 'update-pull-request': {
      const { pull } = world;
      if (pull?.number !== action.number) throw new Error(`There is no pull request #${action.number}`);
      const { title, body, state } = action;
      return { ...world, pull: { ...pull, title, body, state, closedAt: state === 'closed' ? LATER : null } };
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
    case 'react':
      return {
        ...world,
        commands: world.commands.map((command) =>
          command.comment === action.comment ? { ...command, seen: true } : command,
        ),
      };
    case 'close-issue':
      return { ...world, issue: { ...world.issue, state: 'closed' } };
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

/** When the bot closes a pull request: after all that people did. */
const LATER = '2099-01-01T00:00:00Z';

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
