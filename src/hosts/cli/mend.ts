import { writeFileSync } from 'node:fs';
import { mendNumbers } from '../../check/mend-numbers.ts';
import { updateForm } from '../../config/update-form.ts';
import { sayCount } from '../../init/say-learnt.ts';
import { readList } from '../../list/read-list.ts';
import type { OpenedLists } from './read-list-files.ts';

/**
 * Mends what is certain in lists on disk, and in the form beside them, and writes the files.
 *
 * @returns what was done, a sentence each
 * @throws what node:fs throws where a file cannot be written
 */
export function mend({ files, config, form }: OpenedLists): string[] {
  const done: string[] = [];
  const lists = files.map(({ path, list }) => {
    const { text, count } = mendNumbers(list, config.entry);
    if (count === 0) return { path, list };
    writeFileSync(path, text);
    done.push(`Mended ${path}: ${sayCount(count, 'number', 'numbers')}.`);
    return { path, list: readList(text, config.entry) };
  });
  const texts = lists.map(({ path, list }) => ({ path, text: list.bom + list.text }));
  const { entry: template, newSection } = config;
  const updated = form ? updateForm({ form: form.text, lists: texts, template, newSection }) : null;
  if (form && updated && updated.text !== form.text) {
    writeFileSync(form.path, updated.text);
    const said = [
      ...updated.added.map((name) => `“${name}” added`),
      ...updated.removed.map((name) => `“${name}” taken out`),
    ];
    done.push(`Mended ${form.path}: ${said.join(', ')}.`);
  }
  return done;
}
