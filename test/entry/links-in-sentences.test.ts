import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../src/entry/plain-text.ts';
import { readEntries } from '../../src/read-entries.ts';

const fieldsOf = (entries: readonly string[], head = '') =>
  readEntries(`# Tools\n\n## Naps\n\n${head}${entries.join('\n')}\n`).map(({ fields }) => fields);

const KNOWN = [
  ['Owl', 'Keeps naps in [Redis](https://redis.example), safe and fast', 'Keeps naps in Redis, safe and fast'],
  ['Doze', 'Counts the sheep of a whole night', 'Counts the sheep of a whole night'],
  [
    'Snore',
    'Port of [`hum`](https://hum.example) to the [Otter](https://o.example) and [Elk](https://e.example) families',
    'Port of hum to the Otter and Elk families',
  ],
  [
    'Nest',
    'Folds blankets and pillows, see [the handbook](https://nest.example/book)',
    'Folds blankets and pillows, see the handbook',
  ],
] as const;

describe('a link in the middle of a sentence', () => {
  it.each([
    ['behind a dash', (name: string, n: number, remark: string) => `- [${name}](https://a.example/${n}) - ${remark}`],
    [
      'behind a colon',
      (name: string, n: number, remark: string) => `* **[${name}](https://a.example/${n})**: ${remark}.`,
    ],
    [
      'on a line of its own',
      (name: string, n: number, remark: string) => `- [${name}](https://a.example/${n})\n  - ${remark}`,
    ],
    ['in a cell', (name: string, n: number, remark: string) => `| [${name}](https://a.example/${n}) | ${remark} |`],
  ])('is a part of it, %s', (where, write) => {
    const head = where === 'in a cell' ? '| Name | Description |\n|---|---|\n' : '';
    const found = fieldsOf(
      KNOWN.map(([name, remark], n) => write(name, n, remark)),
      head,
    );
    expect(found.map(({ title, paper }) => [title, paper])).toEqual(
      KNOWN.map(([name], n) => [name, `https://a.example/${n}`]),
    );
    expect(found.map(({ description, ...rest }) => [plainText(description ?? ''), Object.keys(rest)])).toEqual(
      KNOWN.map(([, , remark]) => [remark, ['title', 'paper']]),
    );
  });

  it('is the entry’s own where its label says so, or where it has no other', () => {
    const [owl, doze] = fieldsOf([
      '- [Owl](https://a.example/1) - Keeps naps in the [code](https://github.com/a/owl)',
      '- Talk of naps in [Nature Sleeping Rooms](https://a.example/2)',
    ]);
    expect(owl?.code).toBe('https://github.com/a/owl');
    expect(doze?.paper).toBe('https://a.example/2');
  });
});
