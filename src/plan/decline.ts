import type { Config } from '../config/config.ts';
import { textsOf } from '../texts/texts.ts';
import type { Plan } from './action.ts';
import type { Declined } from './fold-commands.ts';
import type { Observed } from './observed.ts';
import { planPull, planState, planStatus } from './plan-status.ts';
import { readMark } from './proposal-mark.ts';
import { renderDeclined } from './render-proposal.ts';
import { declinedMark, renderDeclinedStatus } from './status-comment.ts';

/**
 * What to do where a maintainer has declined: the pull request is closed, the issue too, and the reason is said to whoever filed it.
 * An issue that somebody reopens after that stays open: it was answered, and is proposed again once a maintainer asks for it.
 */
export function decline(observed: Observed, config: Config, declined: Declined): Plan {
  const { pull, issue, statuses } = observed;
  const texts = textsOf(config.language);
  const isSaid = statuses[0]?.body.includes(declinedMark(declined.at)) ?? false;
  const body = renderDeclined(texts, issue.number, pull && readMark(pull.body), declined);
  return [
    ...(pull?.state === 'open' ? planPull(observed, { body, state: 'closed' }) : []),
    ...(issue.state === 'open' && !isSaid
      ? [{ kind: 'close-issue' as const, issue: issue.number, reason: 'not_planned' as const }]
      : []),
    ...planStatus(observed, texts, renderDeclinedStatus(texts, declined)),
    ...planState(observed, config, null),
  ];
}
