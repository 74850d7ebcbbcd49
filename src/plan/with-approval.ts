import type { Config } from '../config/config.ts';
import type { Observed } from './observed.ts';
import { markOf } from './proposal-mark.ts';
import { renderShown } from './shown-mark.ts';

/** The status comments, with the approval that the pull request keeps: it is for what the issue asks for, wherever that is proposed. */
export function withApproval({ pull, issue, statuses }: Observed, { propose }: Config): Observed['statuses'] {
  const mark = pull && propose === 'after approval' ? markOf(pull.body, issue.number) : null;
  const [status, ...surplus] = statuses;
  if (!status || !mark?.asked || mark.approved === null) return statuses;
  const { asked, approved } = mark;
  return [{ ...status, body: `${status.body}\n${renderShown({ asked, since: null, approved })}` }, ...surplus];
}
