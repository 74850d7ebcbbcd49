import { batchBranch } from '../../src/plan/branch-of.ts';
import type { Observed } from '../../src/plan/observed.ts';
import type { ObservedBatch } from '../../src/plan/observed-batch.ts';
import { observedFrom } from './observed.ts';

/** A batch as it is seen from one of its issues. */
export function batchWith(observed: Observed, others: Readonly<Record<string, string>>): ObservedBatch {
  const { repository, bot, base, lists, branch, pull } = observed;
  const open = pull?.state === 'open' ? pull : null;
  const rest = Object.entries(others).map(([file, body]): Observed => {
    const number = Number.parseInt(file, 10);
    const issue = { ...observedFrom({ list: null }).issue, number, body, author: authorOf(number) };
    return { ...observedFrom({ list: null }), issue, base, lists, branch, pull: open };
  });
  const issues = [observed, ...rest].sort((a, b) => a.issue.number - b.issue.number);
  const name = open?.branch ?? batchBranch(issues[0]?.issue.number ?? 0, 1);
  return { repository, bot, base, lists, name, branch, pull: open, issues };
}

function authorOf(number: number): Observed['issue']['author'] {
  return { login: `author-of-${number}`, id: number, isBot: false };
}
