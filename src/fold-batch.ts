import type { Config } from './config/config.ts';
import type { BlameRange } from './list/blame-range.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Plan } from './plan/action.ts';
import type { Draft } from './plan/draft.ts';
import { foldCommands, type Wishes } from './plan/fold-commands.ts';
import type { Observed, ObservedFile } from './plan/observed.ts';
import type { ObservedBatch } from './plan/observed-batch.ts';
import { planState, planStatus } from './plan/plan-status.ts';
import { knownBy } from './plan/proposal-mark.ts';
import { renderStatus } from './plan/status-comment.ts';
import { withApproval } from './plan/with-approval.ts';
import { blamedLines, blameRanges, carryBlame } from './replay/carry-blame.ts';
import { textsOf } from './texts/texts.ts';

/** An issue with an entry that can be proposed, after those before it. */
export interface BatchMember {
  /** With the lists as the ones before it left them. */
  readonly observed: Observed;
  readonly wishes: Wishes;
  readonly draft: Draft;
  /** When it was approved, ISO 8601, where the list asks for that. */
  readonly approved: string | null;
  /** Whether the pull request that is open is for it already. */
  readonly isIn: boolean;
}

/** An issue that is none, or none any more. */
export interface BatchOutsider {
  readonly observed: Observed;
  readonly wishes: Wishes;
  /** What is left to be done for it by itself. */
  readonly plan: Plan;
  readonly isIn: boolean;
  /** Whether only the maintainers have something to mend. */
  readonly isStuck: boolean;
}

/** What the issues of a batch come to one after the other. */
export interface FoldedBatch {
  readonly members: readonly BatchMember[];
  readonly outside: readonly BatchOutsider[];
  /** The lists after the last member; empty where they cannot be read. */
  readonly lists: readonly ObservedFile[];
}

/**
 * Drafts the entries of a batch in the order of its commits, each on the lists as the ones before it left them. An issue whose entry cannot
 * be proposed, by itself or after the others, stays outside, and what it has to say then names no pull request.
 */
export function foldBatch({ issues, pull, lists: base }: ObservedBatch, config: Config): FoldedBatch {
  const numbers = new Set(issues.map(({ issue }) => issue.number));
  const members: BatchMember[] = [];
  const outside: BatchOutsider[] = [];
  let lists = base.ok ? base.value : [];
  for (const one of issues) {
    const isIn = pull !== null && one.pull?.number === pull.number;
    // In two at once only where two runs met: it stays in the other.
    if (!isIn && one.pull?.state === 'open') continue;
    const wishes = foldCommands(one.commands);
    const before = members.map(({ observed: { issue }, draft }) => ({
      issue: 0,
      pull: pull?.number ?? 0,
      by: issue.author.login,
      paper: knownBy(draft, draft.paper.fields),
    }));
    const observed: Observed = {
      ...one,
      lists: base.ok ? { ok: true, value: lists } : base,
      openProposals: [...one.openProposals.filter(({ issue }) => !numbers.has(issue)), ...before],
    };
    const outcome = outcomeOf(observed, config, wishes);
    if (outcome.kind === 'proposable') {
      const { draft, approved } = outcome;
      members.push({ observed, wishes, draft, approved, isIn });
      lists = lists.map((file) => (file.path === draft.file.path ? changed(file, draft.text) : file));
    } else {
      const { isStuck } = outcome;
      outside.push({ observed, wishes, isIn, isStuck, plan: isIn ? planLeft(observed, config, wishes) : outcome.plan });
    }
  }
  return { members, outside, lists };
}

/** What is done for an issue that leaves a pull request which goes on without it. */
function planLeft(observed: Observed, config: Config, wishes: Wishes): Plan {
  const { pull, issue } = observed;
  if (pull && issue.state === 'closed' && !wishes.declined) {
    const texts = textsOf(config.language);
    return [
      ...planStatus(observed, texts, renderStatus(texts.status.leftBatch(pull.number))),
      ...planState(observed, config, null),
    ];
  }
  const statuses = withApproval(observed, config);
  const outcome = outcomeOf({ ...observed, statuses, pull: null, branch: null }, config, wishes);
  return outcome.kind === 'over' ? outcome.plan : [];
}

/** Lines that are not there yet, in a history: what came in long ago says nothing of where papers are added lately. */
const NOT_YET: BlameRange['commit'] = { oid: '0'.repeat(40), committedDate: '1970-01-01T00:00:00Z' };

/** A file with another text, and as much of its history as is still true of it. */
function changed(file: ObservedFile, text: string): ObservedFile {
  const { blame, ...rest } = file;
  if (!blame) return { ...rest, text };
  return { ...rest, text, blame: blameRanges(carryBlame(blamedLines(blame), file.text, text, NOT_YET)) };
}
