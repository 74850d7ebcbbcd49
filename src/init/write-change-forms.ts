import { REMOVE_FORM, UPDATE_FORM } from '../submission/change-forms.ts';
import { isPlural } from './learn-fields.ts';
import { FORM_TEXTS } from './texts/form-texts.ts';
import { dumpForm, element, type FormParts, questionsOf } from './write-form.ts';

/**
 * Writes the form that asks for a change of an entry: for a new value of whatever the form for new papers asks for. The
 * section is asked for in words, since it is needed only where two entries are alike: then no option can drift from the list.
 *
 * @returns the text of `.github/ISSUE_TEMPLATE/update-paper.yml`
 */
export function writeUpdateForm({ fields, language }: Omit<FormParts, 'sections'>): string {
  const texts = FORM_TEXTS[language];
  const asked = questionsOf(fields, texts).filter(([id]) => !OWN.has(id));
  return dumpForm(texts.update, UPDATE_FORM, [
    element('entry', texts.entry, { isRequired: true }),
    element('section', texts.entrySection, {}),
    ...asked.map(([id, { label }]) => element(id, texts.renew(id, label, isPlural(id)), {})),
    element('move-to', texts.moveTo, {}),
    element('notes', texts.notes, {}),
  ]);
}

/**
 * Writes the form that asks for the removal of an entry.
 *
 * @returns the text of `.github/ISSUE_TEMPLATE/remove-paper.yml`
 */
export function writeRemoveForm({ language }: Pick<FormParts, 'language'>): string {
  const texts = FORM_TEXTS[language];
  return dumpForm(texts.remove, REMOVE_FORM, [
    element('entry', texts.entry, { isRequired: true }),
    element('section', texts.entrySection, {}),
    element('notes', texts.why, { isRequired: true }),
  ]);
}

/** Ids of what the form itself asks for. */
const OWN: ReadonlySet<string> = new Set(['entry', 'section', 'move-to', 'notes']);
