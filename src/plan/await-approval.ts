import type { Plan } from './action.ts';
import { boundBody } from './bound-body.ts';
import { codeSpan, diffBlock } from './encode.ts';
import { newestTold, type Waiting, waitsMark } from './find-waiting.ts';
import { withFound } from './found-mark.ts';
import type { Observed, ObservedPull } from './observed.ts';
import { planCheck } from './plan-check.ts';
import { planPull, planStatus } from './plan-status.ts';
import { type ProposalMark, readMark } from './proposal-mark.ts';
import { renderWaiting } from './render-proposal.ts';
import { renderStatus } from './status-comment.ts';

/** What waits. */
export interface WaitingEdit extends Waiting {
  /** What the issue asks for now, see `askedDigest`. */
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
  pull: ObservedPull,
  { by, approved, asked, diff }: WaitingEdit,
): Plan {
  const { approval, issue } = observed;
  const mark: ProposalMark | null = readMark(pull.body);
  const who = by === null ? 'Somebody' : codeSpan(by);
  const kept = mark && { ...mark, approved };
  const body = boundBody(withFound(renderWaiting(issue.number, kept, who, diff), observed.metadata));
  const told = waitsMark(asked);
  const isTold = approval && newestTold(approval)?.body.startsWith(told);
  return [
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
            body: [
              told,
              `${who} edited #${issue.number} after this was approved. The edit waits: this pull request is as it was` +
                `${approval?.isAutoMerged ? ', and GitHub no longer merges it by itself' : ''}. To take the edit in, approve this pull request again or comment \`/accession approve\` on #${issue.number}.`,
            ].join('\n\n'),
          },
        ]),
    ...planStatus(
      observed,
      renderStatus(
        `${who} edited this issue after #${pull.number} was approved, so the edit waits for a maintainer. It would make this of the list:`,
        diffBlock(diff),
        `For the maintainers: to take it in, approve #${pull.number} again or comment \`/accession approve\` here. Until then #${pull.number} stays as it was approved.`,
      ),
    ),
  ];
}
