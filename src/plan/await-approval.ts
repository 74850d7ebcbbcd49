import type { Config } from '../config/config.ts';
import { textsOf } from '../texts/texts.ts';
import type { Plan } from './action.ts';
import { boundBody } from './bound-body.ts';
import { isBatchBranch } from './branch-of.ts';
import { codeSpan, diffBlock } from './encode.ts';
import { newestTold, type Waiting, waitsMark } from './find-waiting.ts';
import { withFound } from './found-mark.ts';
import type { Observed, ObservedPull } from './observed.ts';
import { planCheck } from './plan-check.ts';
import { onceMerging } from './plan-merge.ts';
import { planPull, planStatus } from './plan-status.ts';
import { aboutOf } from './proposal-mark.ts';
import { renderWaiting } from './render-proposal.ts';
import { renderStatus } from './status-comment.ts';

/** What waits. */
export interface WaitingEdit extends Waiting {
  /** What the issue asks for now, see `askedDigest`; of several edits that wait together, one digest. */
  readonly asked: string;
  /** What it would make of the list: a diff without its file header. */
  readonly diff: string;
}

/**
 * What to do while an edit of what was approved waits for a maintainer: the branch stays as it was approved, both sides say so,
 * the maintainers are told once of each edit, and GitHub does not merge by itself meanwhile. That it was approved is kept in the pull
 * request first, since switching off what GitHub does by itself takes that away.
 */
export function awaitApproval(
  observed: Observed,
  { language }: Config,
  pull: ObservedPull,
  { by, approved, asked, diff }: WaitingEdit,
): { readonly pull: Plan; readonly status: Plan } {
  const { approval, issue } = observed;
  const texts = textsOf(language);
  const who = by === null ? texts.status.somebody : codeSpan(by);
  const about = aboutOf(pull.body, issue.number);
  const marks = about.marks.map((mark) =>
    (mark.issue ?? issue.number) === issue.number ? { ...mark, approved } : mark,
  );
  const waiting = renderWaiting(texts, issue.number, { ...about, marks }, who, diff);
  // What was looked up of several papers stands in their issues alone.
  const body = boundBody(isBatchBranch(pull.branch) ? waiting : withFound(waiting, observed.metadata));
  const told = waitsMark(asked);
  const isTold = approval && newestTold(approval)?.body.startsWith(told);
  const plan: Plan = [
    ...planCheck(observed, 'pending'),
    ...planPull(observed, { body, state: 'open' }),
    ...(approval?.isAutoMerged
      ? [{ kind: 'disable-auto-merge' as const, pull: pull.number, id: approval.pullId }]
      : []),
    ...(isTold
      ? []
      : [
          {
            kind: 'write-comment' as const,
            issue: pull.number,
            comment: null,
            body: [told, texts.pull.waitsTold(who, issue.number, approval?.isAutoMerged ?? false)].join('\n\n'),
          },
        ]),
  ];
  return {
    pull: plan,
    status: planStatus(
      onceMerging(observed, plan),
      texts,
      renderStatus(
        texts.status.waits(who, pull.number),
        diffBlock(diff, texts.pull.moreLines),
        texts.status.waitsForMaintainers(pull.number),
      ),
    ),
  };
}
