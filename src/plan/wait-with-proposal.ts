import type { Config } from '../config/config.ts';
import type { Plan } from './action.ts';
import { holdPull } from './ask-for-changes.ts';
import { diffHunks } from './diff-list.ts';
import type { Draft } from './draft.ts';
import { codeSpan } from './encode.ts';
import type { Wishes } from './fold-commands.ts';
import { livePull } from './live-pull.ts';
import type { Observed } from './observed.ts';
import { planStatus } from './plan-status.ts';
import { askedDigest } from './proposal-mark.ts';
import { showEntry } from './show-entry.ts';
import { renderShown } from './shown-mark.ts';
import { renderHeldBy, renderLimited, renderPreview } from './status-comment.ts';

/** What to do while a person holds the proposal: say so on both sides, and leave the branch as it is. */
export function holdProposal(observed: Observed, login: string): Plan {
  const { pull } = observed;
  return [
    ...holdPull(observed, `${codeSpan(login)} asked for it.`),
    ...planStatus(observed, renderHeldBy(login, pull?.state === 'open' ? pull.number : null)),
  ];
}

/** What to do where only a preview was asked for: show it. A pull request that is open already is held. */
export function previewProposal(
  observed: Observed,
  { kind, file, place, insertion, text, reminders, said = [] }: Draft,
): Plan {
  const diff = diffHunks(file.path, file.text, text);
  const offer = { kind, place, number: insertion.number, shown: showEntry(insertion.entry, text), diff };
  return [
    ...holdPull(observed, 'only a preview was asked for.'),
    ...planStatus(observed, renderPreview(offer, reminders, said)),
  ];
}

/** Whether one more proposal would be one too many. A proposal that is open already stays. */
export function isOverLimit(observed: Observed, { limits }: Config): boolean {
  if (livePull(observed)) return false;
  return observed.openProposals.length >= limits.perRepository || ofAuthor(observed) >= limits.perUser;
}

/**
 * What to do then: one quiet comment, which keeps that it was approved.
 *
 * @param approved when that was, ISO 8601, where the list asks for approvals
 */
export function limitProposal(observed: Observed, { limits }: Config, wishes: Wishes, approved: string | null): Plan {
  const own = ofAuthor(observed);
  const mark =
    approved === null
      ? []
      : [renderShown({ asked: askedDigest(observed.issue, wishes.section), since: null, approved })];
  return planStatus(
    observed,
    own >= limits.perUser
      ? renderLimited(own, 'user', mark)
      : renderLimited(observed.openProposals.length, 'repository', mark),
  );
}

function ofAuthor({ openProposals, issue }: Observed): number {
  return openProposals.filter(({ by }) => by === issue.author.login).length;
}
