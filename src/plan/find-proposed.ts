import type { Paper } from '../paper/paper.ts';
import { type Problem, problem } from '../problems.ts';
import type { Observed } from './observed.ts';
import { paperDigests } from './proposal-mark.ts';

/**
 * The problem `already-proposed` where an open pull request for another issue adds the same paper, `null` where none does.
 * Of two that are open both, the one for the issue that was filed first stands.
 */
export function findProposed({ openProposals, issue, pull }: Observed, { fields }: Paper): Problem | null {
  const own = new Set(paperDigests(fields));
  const other = openProposals.find(
    (proposal) =>
      proposal.paper.some((digest) => own.has(digest)) && (pull?.state !== 'open' || proposal.issue < issue.number),
  );
  if (!other) return null;
  return problem('already-proposed', {
    field: 'title',
    value: fields.title ?? fields.paper ?? '',
    expected: 'a pull request',
    see: { pull: other.pull },
  });
}
