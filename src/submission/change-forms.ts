import type { Form, FormField } from './form.ts';

/** The two forms that ask for something to be done with an entry that is there. */
export interface ChangeForms {
  readonly update: Form;
  readonly remove: Form;
}

/** Questions about the entry that is meant; the same in both forms. */
const WHICH: readonly FormField[] = [
  field('entry', 'Which entry', { required: true }),
  field('section', 'Section of the entry'),
];

/** The form that asks for changes of an entry: `issue-templates/update-paper.yml`. What is left empty stays as it is. */
export const UPDATE_FORM: Form = {
  title: '[Update] ',
  clears: true,
  labels: ['update-paper'],
  fields: [
    ...WHICH,
    field('title', 'New title'),
    field('authors', 'New authors', { type: 'textarea' }),
    field('venue', 'New venue'),
    field('year', 'New year'),
    field('paper', 'New paper link'),
    field('code', 'New code link'),
    field('project', 'New project page'),
    field('name', 'New method name'),
    field('tasks', 'New tasks'),
    field('technique', 'New technique'),
    field('move-to', 'Move to section'),
    field('notes', 'Notes for the maintainers', { type: 'textarea' }),
  ],
};

/** The form that asks for the removal of an entry: `issue-templates/remove-paper.yml`. */
export const REMOVE_FORM: Form = {
  title: '[Removal] ',
  labels: ['remove-paper'],
  fields: [...WHICH, field('notes', 'Why should it be removed', { type: 'textarea', required: true })],
};

/** The forms that are read where a repository has none of its own. */
export const CHANGE_FORMS: ChangeForms = { update: UPDATE_FORM, remove: REMOVE_FORM };

function field(id: string, label: string, more: Partial<FormField> = {}): FormField {
  return { id, label, type: 'input', required: false, multiple: false, options: [], ...more };
}
