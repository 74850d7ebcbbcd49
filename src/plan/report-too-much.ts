import type { Language } from '../knowledge/language.ts';
import { textsOf } from '../texts/texts.ts';
import type { Plan } from './action.ts';
import type { Observed } from './observed.ts';
import { planStatus } from './plan-status.ts';
import { renderStatus } from './status-comment.ts';

/** What to do where reading an issue or its list takes more time than there is for one: say so, to whoever can shorten it. */
export function reportTooMuch(observed: Observed, language: Language): Plan {
  if (observed.issue.state === 'closed') return [];
  const texts = textsOf(language);
  return planStatus(observed, texts, renderStatus(texts.status.tooMuch, texts.status.tooMuchNext));
}
