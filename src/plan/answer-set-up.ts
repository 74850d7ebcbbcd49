import { FORM_PATH } from '../config/config.ts';
import { type Plan, PULL_REQUEST } from './action.ts';
import type { ObservedCommand, ObservedComment } from './observed.ts';
import { type ObservedSetUp, offerSetUp } from './offer-set-up.ts';

/** First line of the comment that answers `/accession init`: how the bot finds its own again. */
export const INIT_MARKER = '<!-- accession:init -->';

/** What an issue says of a form for its repository. */
export interface AskedSetUp {
  readonly issue: number;
  readonly locked: boolean;
  /** The commands `/accession init` on it, oldest first. */
  readonly commands: readonly ObservedCommand[];
  /** Our answers to them, oldest first. */
  readonly answers: readonly ObservedComment[];
  /** Whether somebody else sees to it that every command carries a reaction. */
  readonly isSubmission: boolean;
}

/** When somebody who may write last asked for a form on an issue, ISO 8601; `null` where nobody did. */
export function askedAtOf({ commands }: AskedSetUp): string | null {
  return commands.findLast(({ standing }) => standing === 'maintainer')?.at ?? null;
}

/** Makes every command carry a reaction that shows it was seen. */
export function reactToInit({ commands, locked, isSubmission }: AskedSetUp): Plan {
  if (locked || isSubmission) return [];
  return commands
    .filter(({ seen }) => !seen)
    .map(({ comment, standing }) => ({
      kind: 'react' as const,
      comment,
      content: standing === 'maintainer' ? ('+1' as const) : ('-1' as const),
    }));
}

/** What to do where somebody asked for a form: propose it, and say so on the issue, in one comment that is kept up to date. */
export function answerSetUp(asked: AskedSetUp, observed: ObservedSetUp): Plan {
  const plan = offerSetUp(observed);
  if (asked.locked) return plan;
  const [known] = asked.answers;
  const body = `${INIT_MARKER}\n\n${sayOutcome(observed, plan)}`;
  if (known?.body === body) return plan;
  return [...plan, { kind: 'write-comment', issue: asked.issue, comment: known?.id ?? null, body }];
}

function sayOutcome({ setUp, pull, branch }: ObservedSetUp, plan: Plan): string {
  if (setUp === null)
    return pull?.state === 'merged'
      ? `#${pull.number} is merged: the form stands under “New issue”.`
      : `This repository has a form, \`${FORM_PATH}\`. \`/accession init\` is for those that have none.`;
  if (setUp.obstacle !== null) return `I can’t write a form yet. ${setUp.obstacle}`;
  const isOpened = plan.some(({ kind }) => kind === 'open-pull-request');
  if (isOpened || pull?.state === 'open')
    return `Proposed in ${isOpened ? PULL_REQUEST : `#${pull?.number}`}: a form for this list, and what I read to write it.`;
  if (branch && !branch.allOurs)
    return 'Somebody has committed to the branch `accession/init`, so I do not touch it. Open a pull request from it, or delete it and ask again.';
  return `#${pull?.number} was closed, so I propose nothing more. \`/accession init\` asks anew.`;
}
