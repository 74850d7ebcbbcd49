import type { Config } from '../config/config.ts';
import { PATH_SEPARATOR } from '../list/find-section.ts';
import type { Paper } from '../paper/paper.ts';
import { type Plan, PULL_REQUEST } from './action.ts';
import { branchOf } from './branch-of.ts';
import { diffList } from './diff-list.ts';
import type { Draft } from './draft.ts';
import { codeBlock, codeSpan, plainLine } from './encode.ts';
import type { Observed, ObservedFile } from './observed.ts';
import { planLabel, planStatus } from './plan-status.ts';
import { asNumber, type Offer, renderOffer } from './status-comment.ts';

/** Longest subject line of a commit that tools show whole. */
const SUBJECT = 72;

/**
 * What to do for an entry that can be proposed: one branch with one commit, one pull request, one status comment, in this
 * order, and only those that are not already as they should be.
 */
export function offerPullRequest(observed: Observed, config: Config, file: ObservedFile, draft: Draft): Plan {
  const { issue, branch, pull, base } = observed;
  const { paper, insertion, text } = draft;
  const offer: Offer = {
    section: insertion.section,
    number: insertion.number,
    diff: hunksOf(diffList(file.path, file.text, text)),
  };
  const title = `Add “${plainLine(paper.fields.title ?? '', 150)}”`;
  const body = renderPullRequest(observed, offer);
  const open = pull?.state === 'open' ? pull : null;

  const isPublished = branch !== null && branch.mergeBase === base.commit && branch.text === text;
  return [
    ...(isPublished
      ? []
      : [
          {
            kind: 'publish-branch' as const,
            branch: branchOf(issue.number),
            base,
            file: { path: file.path, mode: file.mode, text },
            message: renderCommitMessage(observed, paper),
            replaces: branch?.head ?? null,
          },
        ]),
    ...(open
      ? open.title === title && open.body === body
        ? []
        : [{ kind: 'update-pull-request' as const, number: open.number, title, body }]
      : [
          {
            kind: 'open-pull-request' as const,
            branch: branchOf(issue.number),
            base: observed.repository.defaultBranch,
            title,
            body,
          },
        ]),
    ...planStatus(observed, renderOffer(offer, open ? `#${open.number}` : PULL_REQUEST)),
    ...planLabel(observed, config.labels.needsChanges, false),
  ];
}

function renderPullRequest({ issue }: Observed, offer: Offer): string {
  return [
    `Adds ${asNumber(offer)}to ${codeSpan(offer.section.join(PATH_SEPARATOR))}.`,
    codeBlock(offer.diff, 'diff'),
    `Closes #${issue.number}`,
  ].join('\n\n');
}

/** A fixed form: the title is one inert line, and the only trailer is built from what GitHub says of the author. */
function renderCommitMessage({ issue: { author } }: Observed, paper: Paper): string {
  const subject = `Add “${plainLine(paper.fields.title ?? '', SUBJECT - 'Add “”'.length)}”`;
  if (author.isBot) return subject;
  return `${subject}\n\nCo-authored-by: ${author.login} <${author.id}+${author.login}@users.noreply.github.com>`;
}

function hunksOf(diff: string): string {
  return diff.split('\n').slice(2).join('\n');
}
