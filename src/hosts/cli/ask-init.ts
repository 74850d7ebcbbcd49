import type { Readable, Writable } from 'node:stream';
import { isCancel, multiselect, select } from '@clack/prompts';
import type { InitChoices, InitPlan } from '../../init/plan-init.ts';
import { sayPercent } from '../../init/say-learnt.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../knowledge/language.ts';

/** Where questions are asked. */
export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Sections from which on only so many are shown at a time. */
const MOST_SHOWN = 12;

/**
 * Asks on a terminal what a form is to be like; the answers that are marked are what `init` writes unasked.
 *
 * @returns `null` where whoever was asked broke off
 */
export async function askInit(plan: InitPlan, terminal: Terminal = {}): Promise<InitChoices | null> {
  const shown = { ...terminal, maxItems: MOST_SHOWN };
  const sections = await multiselect({
    ...shown,
    message: 'Which sections may people ask for?',
    options: plan.sections.map(({ name, entries }) => ({ value: name, label: name, hint: `${entries}` })),
    initialValues: plan.sections.map(({ name }) => name),
  });
  if (isCancel(sections)) return null;
  const required = await multiselect({
    ...shown,
    message: 'Which answers are required, beside the section?',
    options: plan.questions.map(({ id, share }) => ({
      value: id,
      label: id,
      hint: share === null ? 'no entry shows it' : `in ${sayPercent(share)} of the entries`,
    })),
    initialValues: plan.questions.filter((question) => question.isRequired).map(({ id }) => id),
    required: false,
  });
  if (isCancel(required)) return null;
  const language = await select<Language>({
    ...terminal,
    message: 'In which language does the form ask?',
    options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    initialValue: plan.language,
  });
  return isCancel(language) ? null : { sections, required, language };
}
