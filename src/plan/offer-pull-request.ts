import type { Config } from '../config/config.ts';
import { textsOf } from '../texts/texts.ts';
import { type Action, type Plan, PULL_REQUEST } from './action.ts';
import { holdPull } from './ask-for-changes.ts';
import { awaitApproval } from './await-approval.ts';
import { boundBody } from './bound-body.ts';
import { branchOf } from './branch-of.ts';
import { renderCommitMessage } from './commit-message.ts';
import { diffHunks } from './diff-list.ts';
import type { Draft } from './draft.ts';
import { codeSpan, plainLine } from './encode.ts';
import { equipPull } from './equip-pull.ts';
import { findStanding } from './find-standing.ts';
import { findWaiting } from './find-waiting.ts';
import { foldCommands } from './fold-commands.ts';
import { withFound } from './found-mark.ts';
import { keepWording } from './keep-wording.ts';
import { livePull } from './live-pull.ts';
import type { Observed, ObservedFile } from './observed.ts';
import { planCheck, planNewCheck } from './plan-check.ts';
import { onceMerging, planMerge } from './plan-merge.ts';
import { planPull, planState, planStatus } from './plan-status.ts';
import { askedDigest, digestOf, knownBy, readMark } from './proposal-mark.ts';
import { type Provenance, renderProposal } from './render-proposal.ts';
import { showEntry } from './show-entry.ts';
import { type Offer, renderOffer, renderStatus, saidOf } from './status-comment.ts';

const LONGEST_TITLE = 150;

/**
 * What to do for an entry that can be proposed: one branch, one pull request, one status comment, in this order, and only
 * those that are not already as they should be.
 *
 * While all commits on the branch are ours, it is one commit, made anew on the base where merging it would no longer give
 * what is wanted. A person's commit makes the wording theirs: it is carried over, and the base is taken in after it. Any
 * other change of theirs, and the branch is left alone. An edit of what was approved waits where it has to.
 *
 * @param approved when it was approved, ISO 8601, where the list asks for that
 */
export function offerPullRequest(observed: Observed, config: Config, draft: Draft, approved: string | null): Plan {
  const { issue, pull } = observed;
  const { file } = draft;
  const texts = textsOf(config.language);
  const live = livePull(observed);
  const mark = pull ? readMark(pull.body) : null;
  const wording = keepWording(observed, draft, mark, config.entry);
  if (wording === 'hands-off')
    return [
      ...holdPull(observed, texts, texts.pull.heldFor.handsOff),
      ...planStatus(
        observed,
        texts,
        renderStatus(
          pull?.state === 'open'
            ? texts.status.handsOff(pull.number)
            : texts.status.takenBranch(codeSpan(branchOf(issue.number))),
        ),
      ),
    ];

  const { text, entry, fields, isPeoples } = wording;
  const [standing = null] = findStanding(observed.branch, [{ ...file, wanted: text }]) ?? [];
  const offer: Offer = {
    kind: draft.kind,
    place: draft.place,
    number: draft.insertion.number,
    shown: draft.kind === 'remove' ? [] : showEntry(entry, text),
    // As GitHub shows it: against the list that the branch was made for.
    diff: diffHunks(file.path, standing?.baseText ?? file.text, standing?.text ?? text),
  };
  // The mark keeps the last wording that was ours, so that a person's is told from it however often this is looked at.
  // Where a person has removed the mark, it is what the issue gives.
  const digest = isPeoples ? (mark?.entry ?? digestOf(draft.insertion.entry)) : digestOf(entry);
  const revision = live && mark ? mark.revision + (mark.entry === digest ? 0 : 1) : 1;
  const wishes = foldCommands(observed.commands);
  const asked = askedDigest(issue, wishes.section);
  const provenance: Provenance = {
    mark: {
      issue: null,
      entry: digest,
      revision,
      by: issue.author.login,
      paper: knownBy(draft, fields),
      asked,
      approved,
    },
    hasPeoplesCommits: observed.branch?.allOurs === false,
    isPeoplesWording: isPeoples,
    confirmed: draft.notes,
    reminders: wording.reminders,
    placing: draft.insertion.placing,
    said: draft.said ?? [],
  };
  const title = texts.pull.title(saidOf(offer), plainLine(fields.title ?? '', LONGEST_TITLE));
  const body = boundBody(withFound(renderProposal(texts, issue.number, offer, provenance), observed.metadata));
  const publish = standing
    ? []
    : planBranch(observed, file, text, renderCommitMessage(issue, draft, fields.title ?? ''));
  const state = planState(observed, config, 'proposed');
  const waiting = live && (publish.length > 0 || live.title !== title) ? findWaiting(observed, wishes) : null;
  if (live && waiting) {
    const waits = awaitApproval(observed, config, live, { ...waiting, asked, diff: offer.diff });
    return [...waits.pull, ...waits.status, ...state];
  }
  const merge = live ? planMerge(observed, wishes.section) : [];
  const check = publish.length === 0 ? planCheck(observed, 'success') : planNewCheck(observed);
  const about = publish.length === 0 ? (live?.head ?? null) : null;
  const update = planPull({ pull: live }, { title, body, state: 'open', about });
  return [
    ...(publish.length === 0 ? [] : planCheck(observed, 'pending')),
    // GitHub reopens a pull request only while its branch is where it was when it was closed.
    ...(live?.state === 'closed' ? [...update, ...publish] : [...publish, ...update]),
    ...(live
      ? []
      : [
          {
            kind: 'open-pull-request' as const,
            branch: branchOf(issue.number),
            base: observed.repository.defaultBranch,
            title,
            body,
            ...(config.pullRequest.draft && { draft: true as const }),
          },
        ]),
    ...check,
    ...equipPull(observed, config, live),
    ...merge,
    ...planStatus(
      onceMerging(observed, merge),
      texts,
      renderOffer(texts, offer, live ? `#${live.number}` : PULL_REQUEST, {
        revision,
        isPeoplesWording: isPeoples,
        said: provenance.said,
      }),
    ),
    ...state,
  ];
}

function planBranch({ issue, base, branch }: Observed, file: ObservedFile, text: string, message: string): Action[] {
  const parents = branch?.allOurs === false ? [branch.head, base.commit] : [base.commit];
  return [
    {
      kind: 'publish-branch',
      branch: branchOf(issue.number),
      tree: base.tree,
      commits: [{ files: [{ path: file.path, mode: file.mode, text }], message }],
      parents,
      replaces: branch?.head ?? null,
    },
  ];
}
