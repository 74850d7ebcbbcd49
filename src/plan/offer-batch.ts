import type { Config } from '../config/config.ts';
import type { BatchMember, FoldedBatch } from '../fold-batch.ts';
import { type Texts, textsOf } from '../texts/texts.ts';
import { PULL_REQUEST, type PublishBranch } from './action.ts';
import { awaitApproval } from './await-approval.ts';
import { boundBody } from './bound-body.ts';
import { renderCommitMessage } from './commit-message.ts';
import { diffHunks, diffList } from './diff-list.ts';
import { plainLine } from './encode.ts';
import { equipPull } from './equip-pull.ts';
import { findStanding, type WantedFile } from './find-standing.ts';
import { findWaiting } from './find-waiting.ts';
import { closeJoined } from './join-batch.ts';
import { leaveBatch } from './leave-batch.ts';
import type { ObservedBatch } from './observed-batch.ts';
import type { OfferedBatch } from './offered-batch.ts';
import { onceTogether } from './once-together.ts';
import { planCheck, planNewCheck } from './plan-check.ts';
import { onceMerging, planMerge } from './plan-merge.ts';
import { planPull, planState, planStatus } from './plan-status.ts';
import { aboutOf, askedDigest, digestOf, knownBy, markOf, type ProposalMark, togetherDigest } from './proposal-mark.ts';
import { type BatchEntry, renderBatch } from './render-batch.ts';
import { showEntry } from './show-entry.ts';
import { renderOffer, saidOf } from './status-comment.ts';

const LONGEST_TITLE = 150;

/**
 * What to do for several entries that can be proposed together: one branch with a commit for each, and one pull request, as far as they
 * are not already as they should be. While all commits are ours the branch is made anew as a whole; a person's commit, and it is left
 * alone. An edit of what was approved waits where it has to, and all with it.
 */
export function offerBatch(batch: ObservedBatch, folded: FoldedBatch, config: Config): OfferedBatch {
  const { pull, branch } = batch;
  const { members, lists } = folded;
  const texts = textsOf(config.language);
  const before = batch.lists.ok ? batch.lists.value : [];
  const wanted = before.map((file, at): WantedFile => ({ ...file, wanted: lists[at]?.text ?? file.text }));
  const commits = members.map(({ observed: { issue }, draft }) => ({
    files: [{ path: draft.file.path, mode: draft.file.mode, text: draft.text }],
    message: renderCommitMessage(issue, draft, draft.paper.fields.title ?? ''),
  }));
  const found = findStanding(branch, wanted);
  const isOfThese = branch?.messages?.join('\0') === commits.map(({ message }) => message).join('\0');
  // GitHub's “Update branch” makes a commit of a person's without changing a word.
  const isUpdated =
    branch?.allOurs === false && branch.files.every((path) => before.some((file) => file.path === path));
  const standing = isOfThese || isUpdated ? found : null;
  if (members.length === 0 || (pull && branch?.allOurs === false && !standing))
    return leaveBatch(batch, folded, config);

  const entries = members.map((member) => entryOf(member, batch));
  const diff = standing
    ? diffOf(standing.map(({ path, baseText, text }) => ({ path, text: baseText, wanted: text })))
    : diffOf(wanted);
  const title = titleOf(texts, members, entries);
  const body = boundBody(renderBatch(texts, entries, diff));
  const publish = standing ? [] : [planCommits(batch, commits)];
  const outside = folded.outside.map(({ observed, plan }) => [observed.issue.number, plan] as const);

  const isChanged = pull !== null && (publish.length > 0 || pull.title !== title);
  const edited = isChanged ? members.filter((member) => isEdited(member, pull.body)) : [];
  const together = togetherDigest(edited.map(askedOf));
  for (const { observed, wishes } of edited) {
    const waiting = findWaiting(observed, wishes, together);
    if (!waiting || !pull) continue;
    const lead = { ...observed, ...checkOf(batch) };
    const waits = awaitApproval(lead, config, pull, { ...waiting, asked: together, diff });
    const status = [...waits.status, ...planState(observed, config, 'proposed')];
    return { plan: waits.pull, said: new Map([...outside, [observed.issue.number, status]]), revised: [] };
  }

  const said = members.map(({ observed, wishes }, at) => {
    const { offer, provenance } = entries[at] as BatchEntry;
    const { mark, said } = provenance;
    const notes = { revision: mark.revision, isPeoplesWording: false, said };
    const status = renderOffer(texts, { ...offer, diff: '' }, pull ? `#${pull.number}` : PULL_REQUEST, notes);
    // Of several it takes that none asks for something else.
    const merge = edited.length === 0 ? planMerge(observed, wishes.section) : [];
    const answered = planStatus(onceTogether(onceMerging(observed, merge), batch.name, body), texts, status);
    const plan = [...merge, ...answered, ...planState(observed, config, 'proposed')];
    return [observed.issue.number, plan] as const;
  });
  // Merged in between, a pull request must close no issue whose entry it does not hold.
  const isLeft =
    pull !== null && aboutOf(pull.body, 0).issues.some((issue) => !said.some(([number]) => number === issue));
  const about = publish.length === 0 ? (pull?.head ?? null) : null;
  const update = planPull(batch, { title, body, state: 'open', about });
  const joined = (batch.replaces ?? []).filter(({ issue }) => said.some(([number]) => number === issue));
  return {
    plan: [
      ...joined.flatMap((one) => closeJoined(texts, one)),
      ...(publish.length === 0 ? [] : planCheck(batch, 'pending')),
      ...(isLeft ? [...update, ...publish] : [...publish, ...update]),
      ...(pull
        ? []
        : [
            {
              kind: 'open-pull-request' as const,
              branch: batch.name,
              base: batch.repository.defaultBranch,
              title,
              body,
              ...(config.pullRequest.draft && { draft: true as const }),
            },
          ]),
      ...(publish.length === 0 ? planCheck(batch, 'success') : planNewCheck(batch)),
      ...equipPull({ issue: { locked: false }, statuses: naming(batch) }, config, pull),
    ],
    // What stays outside of a pull request that is not there yet may have to name it.
    said: new Map([...(pull ? outside : []), ...said]),
    revised: edited
      .filter(({ observed }) => observed.approval === undefined)
      .map(({ observed }) => observed.issue.number),
  };
}

function checkOf({ check }: ObservedBatch): Pick<ObservedBatch, 'check'> {
  return check === undefined ? {} : { check };
}

/** Status comments that name the pull request. */
function naming({ pull, issues }: ObservedBatch): ObservedBatch['issues'][number]['statuses'] {
  return issues.flatMap(({ statuses }) => statuses).filter(({ body }) => pull && body.includes(`#${pull.number}`));
}

function askedOf({ observed, wishes }: BatchMember): string {
  return askedDigest(observed.issue, wishes.section);
}

/** Whether an issue asks for something else than when its commit was made. */
function isEdited(member: BatchMember, body: string): boolean {
  return member.isIn && markOf(body, member.observed.issue.number)?.asked !== askedOf(member);
}

function entryOf(member: BatchMember, { pull }: ObservedBatch): BatchEntry {
  const { observed, draft, approved, isIn } = member;
  const { number, author } = observed.issue;
  const { entry, number: place, placing } = draft.insertion;
  const known = isIn && pull ? markOf(pull.body, number) : null;
  const digest = digestOf(entry);
  const mark: ProposalMark = {
    issue: number,
    entry: digest,
    revision: known ? known.revision + (known.entry === digest ? 0 : 1) : 1,
    by: author.login,
    paper: knownBy(draft, draft.paper.fields),
    asked: askedOf(member),
    approved,
  };
  const shown = draft.kind === 'remove' ? [] : showEntry(entry, draft.text);
  return {
    issue: number,
    offer: { kind: draft.kind, place: draft.place, number: place, shown, diff: '' },
    provenance: { mark, confirmed: draft.notes, reminders: draft.reminders, placing, said: draft.said ?? [] },
  };
}

function titleOf({ pull }: Texts, members: readonly BatchMember[], [only, ...more]: readonly BatchEntry[]): string {
  const title = members[0]?.draft.paper.fields.title ?? '';
  if (only && more.length === 0) return pull.title(saidOf(only.offer), plainLine(title, LONGEST_TITLE));
  return pull.batchTitle(
    members.length,
    members.every(({ draft }) => draft.kind === 'add'),
  );
}

function planCommits({ name, base, branch }: ObservedBatch, commits: PublishBranch['commits']): PublishBranch {
  return {
    kind: 'publish-branch',
    branch: name,
    tree: base.tree,
    commits,
    parents: [base.commit],
    replaces: branch?.head ?? null,
  };
}

/** One diff of all files that change. */
function diffOf(files: readonly Pick<WantedFile, 'path' | 'text' | 'wanted'>[]): string {
  const changed = files.filter(({ text, wanted }) => text !== wanted);
  const diff = changed.length === 1 ? diffHunks : diffList;
  return changed.map(({ path, text, wanted }) => diff(path, text, wanted)).join('');
}
