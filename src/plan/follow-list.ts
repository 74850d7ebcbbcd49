import type { UpdatedForm } from '../config/update-options.ts';
import type { Language } from '../knowledge/language.ts';
import { textsOf } from '../texts/texts.ts';
import type { Plan } from './action.ts';
import { diffHunks } from './diff-list.ts';
import { diffBlock } from './encode.ts';
import type { ObservedFile } from './observed.ts';
import { type Change, offerChange } from './offer-change.ts';

/** The branch of the one update of the form that a repository may have. */
export const FORM_BRANCH = 'accession/form';

/** What an update of the form may look at. */
export interface ObservedForm extends Pick<Change, 'defaultBranch' | 'base' | 'branch' | 'pull'> {
  readonly language: Language;
  readonly form: ObservedFile;
  /** As it should be; `null` where that cannot be told. */
  readonly updated: UpdatedForm | null;
}

/**
 * What to do where sections were added to the list, renamed or removed: one pull request that brings the options of the form
 * in line. A form whose section question is written in a way of its own is left alone.
 */
export function followList({ form, updated, language, ...observed }: ObservedForm): Plan {
  if (!updated) return [];
  const { upkeep, pull } = textsOf(language);
  const text = updated.text === form.text ? null : updated.text;
  return offerChange({
    ...observed,
    branchName: FORM_BRANCH,
    kind: 'form',
    file: form,
    text,
    title: upkeep.form.title,
    body: [
      upkeep.form.why,
      diffBlock(diffHunks(form.path, form.text, updated.text), pull.moreLines),
      upkeep.form.next,
    ].join('\n\n'),
    farewell: upkeep.form.farewell,
  });
}
