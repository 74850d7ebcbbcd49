import { labelKey } from '../knowledge/label-key.ts';
import type { Form, FormField } from './form.ts';

/** Labels that the product knows where a repository has no form of its own, with their ids. */
const LABELS: readonly (readonly [id: string, label: string])[] = [
  ['section', 'Section'],
  ['title', 'Paper title'],
  ['paper', 'Paper link'],
  ['authors', 'Authors'],
  ['venue', 'Venue'],
  ['year', 'Year'],
  ['code', 'Code link'],
  ['project', 'Project page'],
  ['name', 'Method name'],
  ['tasks', 'Tasks'],
  ['technique', 'Technique'],
  ['date', 'Date'],
  ['pdf', 'PDF link'],
  ['video', 'Video'],
  ['slides', 'Slides'],
  ['description', 'Description'],
  ['notes', 'Notes for the maintainers'],
];

const REQUIRED: ReadonlySet<string> = new Set(['section', 'title', 'paper']);
const LONG: ReadonlySet<string> = new Set(['authors', 'description', 'notes']);

/** The form that is read where a repository has none: the product's own labels and ids. */
export const DEFAULT_FORM: Form = {
  title: '[Paper] ',
  labels: ['add-paper'],
  fields: LABELS.map(
    ([id, label]): FormField => ({
      id,
      label,
      type: LONG.has(id) ? 'textarea' : 'input',
      required: REQUIRED.has(id),
      multiple: false,
      options: [],
    }),
  ),
};

const ID_BY_KEY: ReadonlyMap<string, string> = new Map(LABELS.map(([id, label]) => [labelKey(label), id]));

/** The id of a label that the product itself uses: `"Paper link"` → `"paper"`. */
export function ownFieldId(label: string): string | undefined {
  return ID_BY_KEY.get(labelKey(label));
}

/**
 * The id that a label stands for: the product's own where it knows the label, else the label's own words.
 *
 * ```
 * "Paper link" → "paper"      "Sub-group" → "sub-group"      "Award" → "award"
 * ```
 *
 * @returns `undefined` for a label without words, and for names that every object has (`constructor`), which must not
 * become fields
 */
export function fieldIdOf(label: string): string | undefined {
  const key = labelKey(label);
  const id = ID_BY_KEY.get(key) ?? key.replaceAll(' ', '-').slice(0, LONGEST_ID);
  return id === '' || id in Object.prototype ? undefined : id;
}

const LONGEST_ID = 60;
