import type { Config } from '../config/config.ts';
import type { Wishes } from './fold-commands.ts';
import { latest } from './latest.ts';
import { livePull } from './live-pull.ts';
import type { Observed } from './observed.ts';
import { askedDigest, markOf } from './proposal-mark.ts';
import { readShown } from './shown-mark.ts';

/** Whether an issue may be proposed, where a maintainer has to approve it first. */
export type Gate =
  | {
      readonly isOpen: true;
      /** When it was approved, ISO 8601; `null` where the list asks for no approval. */
      readonly approved: string | null;
    }
  | {
      readonly isOpen: false;
      /** Somebody has approved the issue, but not as it is now. */
      readonly isOutdated: boolean;
    };

/**
 * Whether an issue may be proposed. An approval is for what was shown when it was given: the status comment says which words of the
 * issue it shows, and since when. So an edit closes the gate again until it was shown and approved as well. What is proposed already
 * has passed; from then on its edits wait as those of anything that was approved.
 */
export function passGate(observed: Observed, { propose }: Pick<Config, 'propose'>, wishes: Wishes): Gate {
  if (propose !== 'after approval') return { isOpen: true, approved: null };
  const { pull, statuses, labelled, issue } = observed;
  const asked = askedDigest(issue, wishes.section);
  const mark = pull && markOf(pull.body, issue.number);
  const given = latest(wishes.approvedAt, wishes.liftedAt, labelled?.mayWrite ? labelled.at : null);
  if (livePull(observed)) return { isOpen: true, approved: latest(mark?.approved ?? null, given) };
  // It was proposed before, and the no to it was lifted.
  if (mark?.asked === asked && wishes.liftedAt !== null) return { isOpen: true, approved: wishes.liftedAt };
  const [status] = statuses;
  const shown = status ? readShown(status.body) : null;
  if (status && shown?.asked === asked) {
    if (shown.approved !== null) return { isOpen: true, approved: shown.approved };
    if (given !== null && given > (shown.since ?? status.at)) return { isOpen: true, approved: given };
  }
  return { isOpen: false, isOutdated: given !== null };
}
