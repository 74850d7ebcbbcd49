import type { Language } from '../knowledge/language.ts';
import type { RefusalCause } from '../texts/refusal-cause.ts';
import { type Texts, textsOf } from '../texts/texts.ts';
import type { Action, Plan } from './action.ts';
import { codeBlock, codeSpan } from './encode.ts';
import type { Observed } from './observed.ts';
import { planStatus } from './plan-status.ts';
import { renderStatus } from './status-comment.ts';

/** An action that GitHub refuses, and its words. */
export interface RefusedAction {
  readonly action: Pick<Action, 'kind'> & { readonly branch?: unknown };
  readonly refusal: { readonly cause: RefusalCause; readonly reason: string };
}

/** Characters of GitHub's words that are shown. */
const LONGEST_REASON = 1000;

/**
 * What to do where GitHub refuses what is left to be done: say so on the issue, to those who can mend it. Said once, as the
 * status comment; empty where it is said already, or where it was not the proposal that was refused.
 */
export function reportRefusal(observed: Observed, language: Language, { action, refusal }: RefusedAction): Plan {
  const texts = textsOf(language);
  const doing = texts.refusals.doing[action.kind];
  if (doing === undefined || observed.issue.state === 'closed') return [];
  const text = renderStatus(
    `<!-- accession:refused ${refusal.cause} -->`,
    texts.refusals.issue(doing),
    ...sayRefusal(texts, refusal),
    texts.refusals.lookAgain,
  );
  return planStatus(observed, texts, text);
}

/** First line of the issue that says what GitHub refuses about the whole repository: how the bot finds its own again. */
export const REFUSED_MARKER = '<!-- accession:refused -->';

/** The body of that issue, `null` where the refused action is none that anybody needs to hear of. */
export function renderRepositoryRefusal({ action, refusal }: RefusedAction): string | null {
  // What the list speaks may be what cannot be read.
  const texts = textsOf('en');
  const doing = texts.refusals.doing[action.kind];
  if (doing === undefined) return null;
  const what = 'branch' in action && typeof action.branch === 'string' ? ` (${codeSpan(action.branch)})` : '';
  return [
    REFUSED_MARKER,
    texts.refusals.repository(`${doing}${what}`),
    ...sayRefusal(texts, refusal),
    texts.refusals.lookAgainOnce,
  ].join('\n\n');
}

/** GitHub's words, and what helps. */
function sayRefusal({ refusals }: Texts, { cause, reason }: RefusedAction['refusal']): string[] {
  return [codeBlock(reason.trim().slice(0, LONGEST_REASON), 'text'), refusals.forMaintainers(refusals.fixes[cause])];
}
