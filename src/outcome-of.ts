import type { Config } from './config/config.ts';
import { draftChange, readChange } from './draft-change.ts';
import { draftEntry, readSubmission } from './draft-entry.ts';
import type { Plan } from './plan/action.ts';
import { askForChanges } from './plan/ask-for-changes.ts';
import { closeProposal, type MergedEntry } from './plan/close-proposal.ts';
import type { Draft } from './plan/draft.ts';
import { findMerged } from './plan/find-merged.ts';
import { findChanging, findProposed } from './plan/find-proposed.ts';
import type { Wishes } from './plan/fold-commands.ts';
import { livePull } from './plan/live-pull.ts';
import type { Observed } from './plan/observed.ts';
import { closePatch, offerPatch } from './plan/offer-patch.ts';
import { passGate } from './plan/pass-gate.ts';
import { showReady } from './plan/show-ready.ts';
import { holdProposal, isOverLimit, limitProposal, previewProposal } from './plan/wait-with-proposal.ts';
import { isForMaintainers, type Problem } from './problems.ts';
import { changeKind } from './submission/request-kind.ts';

/** What an issue comes to by itself. */
export type Outcome =
  /** An entry that can be proposed, with when that was approved, ISO 8601, where the list asks for it. */
  | { readonly kind: 'proposable'; readonly draft: Draft; readonly approved: string | null }
  /** Nothing more, or not now: with what is left to be done, and the entry where there is one to show. */
  | {
      readonly kind: 'over';
      readonly plan: Plan;
      readonly draft?: Draft;
      /** Whether only the maintainers have something to mend. */
      readonly isStuck: boolean;
    };

/**
 * What an issue comes to by itself, after the story that every submission has: ended, waiting for somebody, or an entry that can be
 * proposed.
 */
export function outcomeOf(observed: Observed, config: Config, wishes: Wishes): Outcome {
  const change = changeKind(observed.issue, config.changeForms);
  const submission = change
    ? readChange(config.changeForms[change], observed.issue.body)
    : readSubmission(observed.issue, config);
  const findEntry = (): MergedEntry | null =>
    change ? null : findMerged(observed, config, submission, wishes.section);
  const ending = closeProposal(observed, config, wishes, findEntry);
  if (ending) return over(ending);
  const taken = config.propose === 'patch' ? closePatch(observed, config, findEntry) : null;
  if (taken) return over(taken);
  if (wishes.heldBy !== null) return over(holdProposal(observed, config, wishes.heldBy));

  const waitFor = (problems: readonly Problem[]): Outcome => ({
    kind: 'over',
    plan: askForChanges(observed, config, submission, problems),
    isStuck: problems.every(isForMaintainers),
  });
  const { lists } = observed;
  if (!lists.ok) return waitFor(lists.problems);
  const thisYear = observed.issue.year;
  const confirmed = wishes.anyway ? 'anyway' : wishes.added ? 'elsewhere' : 'no';
  const draft = change
    ? draftChange(change, submission, lists.value, config, {
        thisYear,
        findOther: (fields) => (wishes.anyway ? null : findChanging(observed, fields)),
      })
    : draftEntry(submission, lists.value, config, {
        section: wishes.section,
        newSection: wishes.newSection,
        thisYear,
        confirmed,
        findOther: (paper) => (wishes.anyway ? null : findProposed(observed, paper.fields)),
        ...(observed.metadata && { metadata: observed.metadata }),
      });
  if (!draft.ok) return waitFor(draft.problems);
  if (wishes.preview && !livePull(observed)) return over(previewProposal(observed, config, draft.value), draft.value);
  if (config.propose === 'patch') return over(offerPatch(observed, config, draft.value), draft.value);
  const gate = passGate(observed, config, wishes);
  if (!gate.isOpen) return over(showReady(observed, config, draft.value, wishes, gate), draft.value);
  if (isOverLimit(observed, config)) return over(limitProposal(observed, config, wishes, gate.approved), draft.value);
  return { kind: 'proposable', draft: draft.value, approved: gate.approved };
}

function over(plan: Plan, draft?: Draft): Outcome {
  return { kind: 'over', plan, isStuck: false, ...(draft && { draft }) };
}
