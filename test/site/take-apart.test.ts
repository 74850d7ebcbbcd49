import { describe, expect, it } from '@jest/globals';
import { excerptOf } from '../../site/worker/excerpt-of.ts';
import { takeApart } from '../../site/worker/take-apart.ts';

describe('takeApart', () => {
  it('cuts an entry into its values and what is between them', () => {
    const raw = '- [Fast and Slow](https://example.org/a), ACL 2024';
    const fields = { title: 'Fast and Slow', paper: 'https://example.org/a', venue: 'ACL', year: '2024' };
    const pieces = takeApart(raw, fields);
    expect(pieces.map(({ text }) => text).join('')).toBe(raw);
    expect(pieces.flatMap(({ text, field }) => (field ? [[field, text]] : []))).toEqual(Object.entries(fields));
  });

  it('takes no value that is a part of another one, and none that stands nowhere', () => {
    const pieces = takeApart('A paper on A, A', { title: 'A paper on A', name: 'A', venue: 'ICML', empty: '' });
    expect(pieces).toEqual([
      { text: 'A paper on A', field: 'title' },
      { text: ', ', field: null },
      { text: 'A', field: 'name' },
    ]);
  });
});

describe('excerptOf', () => {
  it.each([
    ['a bullet as it stands', '# L\n\n- one\n- two\n', '- two', '- two'],
    [
      'a row with its header',
      'Text\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n',
      '| 3 | 4 |',
      '| A | B |\n|---|---|\n| 3 | 4 |',
    ],
    [
      'a row of HTML in a table',
      '<table>\n<tr><td>1</td></tr>\n</table>',
      '<tr><td>1</td></tr>',
      '<table><tr><td>1</td></tr></table>',
    ],
  ])('gives %s', (_, text, entry, shown) => {
    const start = text.indexOf(entry);
    expect(excerptOf(text, start, start + entry.length)).toBe(shown);
  });
});
