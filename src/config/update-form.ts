import type { Template } from '../entry/template.ts';
import { readLists } from '../list/read-list.ts';
import { type UpdatedForm, updateOptions } from './update-options.ts';

/** A form, and the lists that it is for. */
export interface FormOfLists {
  /** The whole file. */
  readonly form: string;
  readonly lists: readonly { readonly path: string; readonly text: string }[];
  /** The `entry:` template that they are read by. */
  readonly template: Template | null;
  /** The words of an option for a section that is not there yet, where the list has its own. */
  readonly newSection?: boolean | string;
}

/**
 * Brings the options of a form's section question in line with the lists ({@link updateOptions}). Lists that are made by a
 * program are left out.
 *
 * @returns `null` where that cannot be done, e.g. since a list cannot be read
 */
export function updateForm({ form, lists, template, newSection }: FormOfLists): UpdatedForm | null {
  const files = readLists(lists, template).filter(({ list }) => list.refused?.code !== 'generated-list');
  return files.length === 0 || files.some(({ list }) => list.refused) ? null : updateOptions(form, files, newSection);
}
