import { type Action, type Plan, PULL_REQUEST, type PublishBranch } from '../../src/plan/action.ts';
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

/** When what the model does is done. */
const NOW = '2025-06-01T12:00:00Z';

function applyAction(world: Observed, action: Action): Observed {
  switch (action.kind) {
    case 'publish-branch':
      return publish(world, action);
    case 'delete-branch':
      expectThat(action.head === world.branch?.head, 'the branch is where it was read');
      return { ...world, branch: null };
    case 'open-pull-request': {
      expectThat(world.pull?.state !== 'open', 'there is no open pull request yet');
      if (!world.branch) throw new Error('The plan does not fit the world: there is no branch to open from');
      expectThat(action.base === world.repository.defaultBranch, 'the pull request goes into the default branch');
      const number = Math.max(world.issue.number, world.pull?.number ?? 0) + 1;
      const { branch, title, body } = action;
      const { head } = world.branch;
      return { ...world, pull: { number, state: 'open', head, branch, closedAt: null, title, body } };
    }
    case 'update-pull-request': {
      const { pull } = world;
      if (pull?.number !== action.number) throw new Error(`There is no pull request #${action.number}`);
      const { title, body, state = pull.state } = action;
      if (state === 'open' && pull.state !== 'open')
        expectThat(world.branch?.head === pull.head, 'a pull request is reopened where its branch has not moved');
      return { ...world, pull: { ...pull, title, body, state, closedAt: state === 'open' ? null : NOW } };
    }
    case 'equip-pull-request':
      expectThat(world.pull?.state === 'open', 'there is an open pull request to equip');
      return world;
    case 'write-comment': {
      expectThat(!world.issue.locked, 'the issue may be commented on');
      expectThat(action.issue === world.issue.number, 'the comment is on this issue');
      const body = action.body.replaceAll(PULL_REQUEST, `#${world.pull?.number}`);
      const id = action.comment ?? Math.max(0, ...world.statuses.map((status) => status.id)) + 1;
      if (action.comment === null) return { ...world, statuses: [...world.statuses, { id, body, at: NOW }] };
      const isThere = world.statuses.some((status) => status.id === id);
      expectThat(isThere, 'the comment to rewrite is there');
      return {
        ...world,
        statuses: world.statuses.map((status) => (status.id === id ? { ...status, body, at: NOW } : status)),
      };
    }
    case 'delete-comment':
      return { ...world, statuses: world.statuses.filter(({ id }) => id !== action.comment) };
    case 'report-check': {
      const isHead = (action.head ?? world.branch?.head) === world.branch?.head;
      return isHead ? { ...world, check: action.state } : world;
    }
    case 'react':
      return {
        ...world,
        commands: world.commands.map((one) => (one.comment === action.comment ? { ...one, seen: true } : one)),
      };
    case 'add-label':
      return withLabels(world, [...world.issue.labels, action.label]);
    case 'remove-label':
      expectThat(world.issue.labels.includes(action.label), 'the label to remove is there');
      return withLabels(
        world,
        world.issue.labels.filter((label) => label !== action.label),
      );
    case 'close-issue':
      expectThat(world.issue.state === 'open', 'the issue to close is open');
      return { ...world, issue: { ...world.issue, state: 'closed' } };
    case 'enable-auto-merge':
      if (world.pull?.state !== 'open')
        throw new Error('The plan does not fit the world: the pull request to merge is open');
      return {
        ...world,
        pull: { ...world.pull, isAutoMerged: true },
        commands: world.commands.map((one) => (one.comment === action.comment ? { ...one, seen: true } : one)),
      };
    case 'disable-auto-merge':
    case 'publish-review':
    case 'discard-review':
      throw new Error('The plan does not fit the world: a proposal is not reviewed');
  }
}

function publish(world: Observed, { branch, parents, tree, commits, replaces }: PublishBranch): Observed {
  const file = commits.at(-1)?.files[0];
  if (!file) throw new Error('The plan does not fit the world: a commit writes a file');
  const { base, lists, pull } = world;
  const head = world.branch?.head ?? null;
  const isOnlyOurs = world.branch?.allOurs !== false;
  expectThat(branch !== world.repository.defaultBranch, 'the default branch is never written');
  expectThat(replaces === head, 'the branch is where it was read');
  expectThat(parents.at(-1) === base.commit && tree === base.tree, 'the commit builds on the base that was read');
  expectThat(isOnlyOurs ? parents.length === 1 : parents[0] === head, 'no commit of a person is left behind');
  const moved = nextCommit(world);
  return {
    ...world,
    branch: {
      head: moved,
      mergeBase: base.commit,
      allOurs: isOnlyOurs,
      files: [file.path],
      path: file.path,
      text: file.text,
      baseText: (lists.ok && lists.value.find(({ path }) => path === file.path)?.text) || null,
      messages: commits.map(({ message }) => message),
    },
    // An open pull request follows its branch.
    pull: pull?.state === 'open' ? { ...pull, head: moved } : pull,
  };
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
