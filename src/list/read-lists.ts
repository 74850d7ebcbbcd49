import type { Template } from '../entry/template.ts';
import type { ListFile } from './list.ts';
import { readList } from './read-list.ts';

/** Reads the lists of a repository, as {@link readList} reads each. */
export function readLists<F extends { readonly path: string; readonly text: string }>(
  files: readonly F[],
  template: Template | null = null,
): (F & ListFile)[] {
  return files.map((file) => ({ ...file, list: readList(file.text, template) }));
}
