import { describe, expect, it } from '@jest/globals';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { readList } from '../../src/list/read-list.ts';

const block = (title: string, n: number, code = ''): string =>
  `#### ${title}\n\n- Authors: Ann Lee, Bo Kim\n- Link: [arXiv](https://arxiv.org/abs/1201.0000${n})\n${code}\n`;
const code = (name: string): string => `- Code: [GitHub](https://github.com/a/${name})\n`;

describe('words before a link that has a label', () => {
  it.each([0, 1, 2])('stay before it where one entry has them, be it number %i', (at) => {
    const entries = ['Early Birds and Naps', 'Sleepy Dogs at Sea', 'Tired Horses of Rome'].map((title, i) =>
      block(title, i + 1, i === at ? code('naps') : ''),
    );
    const list = readList(`# L\n\n## Naps\n\n${entries.join('\n')}`);
    const fields = {
      title: 'Late Risers at Work',
      authors: 'Ann Lee, Bo Kim',
      paper: 'https://arxiv.org/abs/1201.00009',
    };
    const add = (more: Record<string, string>): unknown => {
      const inserted = insertEntry(list, { section: 'Naps', fields: { ...fields, ...more } });
      return inserted.ok ? inserted.value.entry.trim() : inserted.problems;
    };
    expect(add({ code: 'https://github.com/a/risers' })).toBe(block('Late Risers at Work', 9, code('risers')).trim());
    expect(add({})).toBe(block('Late Risers at Work', 9).trim());
  });
});
