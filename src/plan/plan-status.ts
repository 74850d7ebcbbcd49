import type { Plan } from './action.ts';
import type { Observed } from './observed.ts';

/** Makes `body` the issue's one status comment: written, rewritten or left alone; surplus ones of ours go. */
export function planStatus({ issue, statuses }: Observed, body: string): Plan {
  // Nobody but people with write access may comment on a locked issue, and the bot does not speak over a lock.
  if (issue.locked) return [];
  const [status, ...surplus] = statuses;
  const write =
    status?.body === body
      ? []
      : [{ kind: 'write-comment' as const, issue: issue.number, comment: status?.id ?? null, body }];
  return [...write, ...surplus.map(({ id }) => ({ kind: 'delete-comment' as const, comment: id }))];
}

/** Makes the issue carry the label or not carry it. */
export function planLabel({ issue }: Observed, label: string, wanted: boolean): Plan {
  if (issue.labels.includes(label) === wanted) return [];
  return [{ kind: wanted ? 'add-label' : 'remove-label', issue: issue.number, label }];
}
