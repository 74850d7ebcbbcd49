import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';

const fieldsOf = (entries: readonly string[]) =>
  readEntries(`# Sleep\n\n${entries.join('\n')}\n`).map(({ fields }) => [fields.title, fields.date ?? fields.year]);

const TITLES = ['Early Birds and Naps', 'Owls in the Night', 'River Sleep Revisited', 'What Boats Teach Us'];

describe('a date before the title, in the same text', () => {
  it.each([
    [
      'a link',
      (title: string, n: number) => `- [202${n} - ${title}](https://a.example/${n})`,
      (n: number) => `202${n}`,
    ],
    [
      'a bold link',
      (title: string, n: number) => `* **[202${n}: ${title}](https://a.example/${n})**`,
      (n: number) => `202${n}`,
    ],
    [
      'bold text',
      (title: string, n: number) => `- **2021-0${n + 1} | ${title}** [pdf](https://a.example/${n})`,
      (n: number) => `2021-0${n + 1}`,
    ],
  ])('is no part of it where most have one, in %s', (_, write, date) => {
    expect(fieldsOf(TITLES.map(write))).toEqual(TITLES.map((title, n) => [title, date(n)]));
  });

  it('is a part of it where others have none', () => {
    const entries = ['1984 - Notes on a Novel', ...TITLES].map((title, n) => `- [${title}](https://a.example/${n})`);
    expect(fieldsOf(entries)[0]?.[0]).toBe('1984 - Notes on a Novel');
  });
});
