import { type Problem, type ProblemCode, problem } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import type { Observed } from './observed.ts';
import { entryDigests, paperDigests } from './proposal-mark.ts';

/**
 * The problem `already-proposed` where an open pull request for another issue adds the same paper, `turned-down` where one was closed
 * by a person, `null` where none does. Of two that are open both, the one for the issue that was filed first stands.
 */
export function findProposed(observed: Observed, fields: Fields): Problem | null {
  const digests = paperDigests(fields);
  const open = findOpen(observed, digests);
  if (open !== undefined) return problemOf('already-proposed', fields, open);
  const own = new Set(digests);
  const down = observed.turnedDown?.find(({ paper }) => paper.some((digest) => own.has(digest)));
  // What is open was asked for in spite of it.
  return down && observed.pull?.state !== 'open' ? problemOf('turned-down', fields, down.pull) : null;
}

/** The problem `already-proposed` where an open pull request for another issue changes or removes the same entry, else `null`. */
export function findChanging(observed: Observed, fields: Fields): Problem | null {
  const open = findOpen(observed, entryDigests(fields));
  return open === undefined ? null : problemOf('already-proposed', fields, open);
}

function findOpen({ openProposals, issue, pull }: Observed, digests: readonly string[]): number | undefined {
  const own = new Set(digests);
  return openProposals.find(
    (proposal) =>
      proposal.paper.some((digest) => own.has(digest)) && (pull?.state !== 'open' || proposal.issue < issue.number),
  )?.pull;
}

function problemOf(code: ProblemCode, { title, paper }: Fields, pull: number): Problem {
  return problem(code, { field: 'title', value: title ?? paper ?? '', see: { pull } });
}
