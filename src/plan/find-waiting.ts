import type { Plan } from './action.ts';
import type { Wishes } from './fold-commands.ts';
import { latest } from './latest.ts';
import { livePull } from './live-pull.ts';
import type { Approval, Observed } from './observed.ts';
import { askedDigest, markOf } from './proposal-mark.ts';

/** An edit that has to wait for a maintainer. */
export interface Waiting {
  /** Login of whose it is, `null` where nothing tells. */
  readonly by: string | null;
  /** When the proposal was last approved before it, ISO 8601. */
  readonly approved: string;
}

/**
 * Whether a plan changes an open proposal because its issue asks for something else than it did. Only then it matters
 * whether the proposal was approved, and by whom the issue was edited.
 */
export function isRevised(observed: Observed, { section }: Wishes, plan: Plan): boolean {
  const pull = livePull(observed);
  if (!pull || observed.approval !== undefined) return false;
  const changes = plan.some(
    (action) =>
      action.kind === 'publish-branch' || (action.kind === 'update-pull-request' && action.title !== pull.title),
  );
  return changes && markOf(pull.body, observed.issue.number)?.asked !== askedDigest(observed.issue, section);
}

/**
 * The edit that keeps a change of an open proposal from being made: it came after the last approval, and not from somebody who
 * may write. Where nobody is seen to have made it (a command that was deleted), it waits as well. What was approved after we
 * said that it waits does no longer. `null` where the change may be made.
 *
 * @param together one digest for this edit and those of other issues that would go in with it; by default that of this one
 */
export function findWaiting(
  { issue, pull, approval, commands }: Observed,
  wishes: Wishes,
  together: string = askedDigest(issue, wishes.section),
): Waiting | null {
  const mark = pull && markOf(pull.body, issue.number);
  const asked = askedDigest(issue, wishes.section);
  if (!approval || mark?.asked === asked) return null;
  const given = latest(approval.at, wishes.approvedAt);
  const approved = latest(given, mark?.approved ?? null);
  if (approved === null) return null;
  const told = newestTold(approval);
  if (told?.body.startsWith(waitsMark(together)) && given !== null && given > told.at) return null;
  const edits = [
    ...approval.edits,
    ...commands.flatMap(({ command, standing, author: by, at }) =>
      command.verb === 'section' && standing !== 'nobody' ? [{ at, by, mayWrite: standing === 'maintainer' }] : [],
    ),
  ].filter(({ at }) => at >= approved);
  // Marks from before there was a digest do not tell whether anything was edited.
  if (edits.length === 0) return mark?.asked ? { by: null, approved } : null;
  const stranger = edits.filter(({ mayWrite }) => !mayWrite).at(-1);
  return stranger ? { by: stranger.by, approved } : null;
}

/** The last time that we said on the pull request that an edit waits. */
export function newestTold({ said }: Approval): Approval['said'][number] | undefined {
  return said.filter(({ body }) => body.startsWith(WAITS)).at(-1);
}

const WAITS = '<!-- accession:waits ';

/** First line of a comment that says so, with the edit that is meant: only what comes after it can be its approval. */
export function waitsMark(asked: string): string {
  return `${WAITS}${asked} -->`;
}
