import { describe, expect, it } from '@jest/globals';
import { checkList } from '../../src/check/check-list.ts';
import { exportList } from '../../src/export/export-list.ts';
import { readList } from '../../src/list/read-list.ts';
import { preview } from '../../src/preview.ts';
import { readEntries } from '../../src/read-entries.ts';
import { UPDATE_FORM } from '../../src/submission/change-forms.ts';
import { blocksWithCmark, itWithCmark } from './cmark.ts';

/** A made-up list of one shape, and what must come of it. */
export interface ShapeCase {
  readonly name: string;
  readonly list: string;
  /** Path of the file. */
  readonly path?: string;
  /** The titles in each section, by the last part of its path. */
  readonly titles: Readonly<Record<string, readonly string[]>>;
  /** Some of what each entry of the first section says. */
  readonly fields: readonly Readonly<Record<string, string>>[];
  /** Answers of a form, by their headings. */
  readonly answers: Readonly<Record<string, string>>;
  /** The new entry's lines, and the line before which they come; at the end where it is `undefined`. */
  readonly written: string;
  readonly before?: string;
  /** What an update changes: the answers beside the entry's title, and the text before and after. */
  readonly update: { readonly answers: Readonly<Record<string, string>>; readonly from: string; readonly to: string };
}

const headed = (answers: Readonly<Record<string, string>>): string =>
  Object.entries(answers)
    .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
    .join('\n');

/** States that a list of a shape is read, added to, changed, cleared, checked and exported as it should be. */
export function stateShape(one: ShapeCase): void {
  const { name, list, path = 'README.md', titles, fields, answers, written, before, update } = one;
  const at = before === undefined ? list.length : list.indexOf(before);
  const after = list.slice(0, at) + written + list.slice(at);
  const propose = (text: string, issue: string) => preview({ list: text, issue, path });
  const textOf = (text: string, issue: string): string => {
    const result = propose(text, issue);
    return result.ok ? result.text : result.problems.map(({ code, message }) => `${code}: ${message}`).join('\n');
  };
  const all = Object.values(titles).flat();

  describe(name, () => {
    it('is read', () => {
      const read = readEntries(list);
      const found: Record<string, string[]> = {};
      for (const { section, fields: own } of read) {
        const key = section.at(-1) ?? '';
        found[key] = [...(found[key] ?? []), own.title ?? ''];
      }
      expect(found).toEqual(titles);
      expect(read.slice(0, fields.length).map((entry) => entry.fields)).toEqual(
        fields.map((own) => expect.objectContaining(own)),
      );
    });

    it('gets a new entry at its place and nothing else', () => {
      expect(textOf(list, headed(answers))).toBe(after);
      expect(readEntries(after)).toHaveLength(all.length + 1);
    });

    it('refuses the same paper a second time', () => {
      const again = propose(after, headed(answers));
      expect(again.ok ? again.diff : again.problems.map(({ code }) => code)).toContain('already-listed');
    });

    it('lets go of an entry', () => {
      const issue = headed({
        'Which entry': answers.Title ?? answers['Paper title'] ?? '',
        'Section of the entry': '_No response_',
        'Why should it be removed': 'Retracted',
      });
      expect(textOf(after, issue)).toBe(list);
    });

    it('changes what an update says', () => {
      const asked = UPDATE_FORM.fields.map(({ label }) => [label, update.answers[label] ?? '_No response_']);
      const issue = headed({ ...Object.fromEntries(asked), 'Which entry': all[0] ?? '' });
      expect(textOf(list, issue)).toBe(list.replace(update.from, update.to));
    });

    it('has nothing to mend, and is exported whole', () => {
      const files = [{ path, list: readList(after) }];
      expect(checkList({ files, template: null, form: null })).toEqual([]);
      expect(JSON.parse(exportList(files, 'json'))).toHaveLength(all.length + 1);
    });

    itWithCmark('is one block more of each kind to GitHub that the entry is made of', () => {
      const kinds = (text: string) => blocksWithCmark(text).map(({ kind }) => kind);
      const [old, now] = [kinds(list), kinds(after)];
      const more = written.startsWith('|') ? ['table_row'] : kinds(written);
      const count = (of: readonly string[], kind: string) => of.filter((other) => other === kind).length;
      for (const kind of new Set(more.filter((other) => other !== 'list')))
        expect([kind, count(now, kind)]).toEqual([kind, count(old, kind) + count(more, kind)]);
    });
  });
}
