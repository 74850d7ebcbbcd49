import type { Config } from '../config/config.ts';
import { textsOf } from '../texts/texts.ts';
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
import { renderPreview, renderStatus } from './status-comment.ts';

/** What to do while a person holds the proposal: say so on both sides, and leave the branch as it is. */
export function holdProposal(observed: Observed, { language }: Config, login: string): Plan {
  const { pull } = observed;
  const texts = textsOf(language);
  const who = codeSpan(login);
  const held = texts.status.held(who, pull?.state === 'open' ? pull.number : null);
  return [...holdPull(observed, texts, texts.pull.heldBy(who)), ...planStatus(observed, texts, renderStatus(held))];
}

/** What to do where only a preview was asked for: show it. A pull request that is open already is held. */
export function previewProposal(
  observed: Observed,
  { language }: Config,
  { kind, file, place, insertion, text, reminders, said = [] }: Draft,
): Plan {
  const texts = textsOf(language);
  const diff = diffHunks(file.path, file.text, text);
  const offer = { kind, place, number: insertion.number, shown: showEntry(insertion.entry, text), diff };
  return [
    ...holdPull(observed, texts, texts.pull.heldFor.preview),
    ...planStatus(observed, texts, renderPreview(texts, offer, reminders, said)),
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
export function limitProposal(
  observed: Observed,
  { limits, language }: Config,
  wishes: Wishes,
  approved: string | null,
): Plan {
  const texts = textsOf(language);
  const own = ofAuthor(observed);
  const mark =
    approved === null
      ? []
      : [renderShown({ asked: askedDigest(observed.issue, wishes.section), since: null, approved })];
  const isOwn = own >= limits.perUser;
  const limited = texts.status.limited(isOwn ? own : observed.openProposals.length, isOwn);
  return planStatus(observed, texts, renderStatus(...mark, limited));
}

function ofAuthor({ openProposals, issue }: Observed): number {
  return openProposals.filter(({ by }) => by === issue.author.login).length;
}
