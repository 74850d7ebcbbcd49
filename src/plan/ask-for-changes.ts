import type { Config } from '../config/config.ts';
import { remindOfSilent } from '../metadata/fill-from-metadata.ts';
import { isForMaintainers, type Problem } from '../problems.ts';
import type { Submission } from '../submission/submission.ts';
import { type Texts, textsOf } from '../texts/texts.ts';
import type { Plan } from './action.ts';
import type { Observed } from './observed.ts';
import { planCheck } from './plan-check.ts';
import { planPull, planState, planStatus, planSurplus } from './plan-status.ts';
import { pointAt } from './point-at.ts';
import { aboutOf } from './proposal-mark.ts';
import { renderMaintainersProblems, renderProblems, waitsForAuthor } from './render-problems.ts';
import { renderHeld } from './render-proposal.ts';

/**
 * What to do while a person has something to mend: one comment that names every problem, and a label. Nothing is written
 * to the list, and a pull request that is open already is held. Where only maintainers have something to mend they are told,
 * and the issue waits for nobody else.
 */
export function askForChanges(
  observed: Observed,
  config: Config,
  submission: Submission,
  problems: readonly Problem[],
): Plan {
  const texts = textsOf(config.language);
  if (problems.every(isForMaintainers))
    return [
      ...holdPull(observed, texts, texts.pull.heldFor.list),
      ...planStatus(observed, texts, renderMaintainersProblems(texts, problems, 'list')),
      ...planState(observed, config, null),
    ];
  const said = observed.metadata ? remindOfSilent(observed.metadata) : [];
  return [
    ...holdPull(observed, texts, texts.pull.heldFor.issue),
    ...planStatus(observed, texts, renderProblems(texts, problems, pointAt(observed, config, submission), said)),
    ...planState(observed, config, problems.some(waitsForAuthor) ? 'needsChanges' : null),
  ];
}

/** What to do while the list's own configuration cannot be read: say so. The contributor has done nothing wrong. */
export function reportConfig(observed: Observed, problems: readonly Problem[]): Plan {
  if (observed.issue.state === 'closed') return [];
  // Which language the list speaks stands in what cannot be read.
  const texts = textsOf('en');
  return [
    ...holdPull(observed, texts, texts.pull.heldFor.config),
    ...planStatus(observed, texts, renderMaintainersProblems(texts, problems, 'configuration')),
    ...planSurplus(observed),
  ];
}

/** Says on the open pull request that it waits. */
export function holdPull(observed: Observed, texts: Texts, why: string): Plan {
  const { pull, issue } = observed;
  if (pull?.state !== 'open') return [];
  return [
    ...planCheck(observed, 'pending'),
    ...planPull(observed, { body: renderHeld(texts, aboutOf(pull.body, issue.number), why), state: 'open' }),
  ];
}
