import type { Config } from '../config/config.ts';
import type { LookUp } from '../lookup/create-lookup.ts';
import { type Metadata, NO_METADATA } from '../metadata/metadata.ts';
import type { Wanted } from '../metadata/wanted-papers.ts';
import { readFound } from '../plan/found-mark.ts';
import type { Observed } from '../plan/observed.ts';
import type { Planner } from '../planning.ts';
import type { IssuePlan } from '../propose.ts';

/**
 * Plans with what there is to know about the issue's paper. A plan names what it wants; what was found for an earlier plan, and stands in
 * the status comment or in the pull request, is taken from there, so that the entry stays as it is whatever a source says later, or
 * whether it says anything. Only the rest is asked for, before anything is written; and while a pull request stands for the issue as it is,
 * nothing.
 *
 * @param lookUp `undefined` where nobody is to be asked; what was found before counts all the same
 * @returns how to plan, for one reconcile: what was asked once is not asked again in a later round
 */
export function lookUpFirst(planIssue: Planner['planIssue'], lookUp: LookUp | undefined): Planner['planIssue'] {
  const known = new Map<string, Metadata>();
  const ask = async (wanted: readonly Wanted[], config: Config): Promise<Metadata> => {
    const key = wanted.map((paper) => paper.key).join('\n');
    const metadata = known.get(key) ?? (await lookUp?.(wanted, config)) ?? NO_METADATA;
    known.set(key, metadata);
    return metadata;
  };
  return async (observed, config): Promise<IssuePlan> => {
    if (observed.metadata) return planIssue(observed, config);
    const first = await planIssue({ ...observed, metadata: null }, config);
    if (first.wanted.length === 0) return first;
    const before = foundBefore(observed);
    const has = ({ key }: Wanted): boolean => before.found.some((paper) => paper.key === key);
    const missing = first.wanted.filter((paper) => !has(paper));
    const isKnown = first.isStanding || missing.length === 0;
    const added = isKnown ? { ...before, found: [] } : await ask(missing, config);
    const found = first.wanted.flatMap(({ key }) =>
      [...before.found, ...added.found].filter((paper) => paper.key === key),
    );
    const metadata = { found, silent: added.silent, unknown: added.unknown };
    return { ...(await planIssue({ ...observed, metadata }, config)), metadata };
  };
}

/** What our comment and the pull request say was found; the comment goes before. */
function foundBefore({ statuses, pull }: Observed): Metadata {
  const said = readFound(statuses[0]?.body ?? '');
  return said === NO_METADATA ? readFound(pull?.body ?? '') : said;
}
