import { expect, it } from '@jest/globals';
import { showEntry } from '../../src/plan/show-entry.ts';
import { describeWithCmark, itWithCmark, parseWithCmark } from '../support/cmark.ts';

/** What a reader sees of it: the words, and where its links lead. */
function seen(entry: string, text = entry): string {
  const [shown = ''] = showEntry(entry, text);
  const xml = parseWithCmark(`${shown}\n\nAfterwards.`);
  expect(xml).toMatch(/^ {2}<block_quote>/m);
  expect(xml).toMatch(
    /^ {2}<paragraph>\s+<text xml:space="preserve">Afterwards\.<\/text>\s+<\/paragraph>\s+<\/document>/m,
  );
  const words = [...xml.matchAll(/<(?:text|code|html_inline) [^>]*>([^<]*)</g)].slice(0, -1).map(([, word]) => word);
  return [...words, ...[...xml.matchAll(/destination="([^"]*)"/g)].map(([, url]) => `→${url}`)].join('|');
}

const TABLE = '# Birds\n\n| Title | Venue |\n|---|:-:|\n| One | A |\n| Two @max | B |\n\nText | here\n';

describeWithCmark('an entry as a reader sees it', () => {
  it.each<[string, string, string, string?]>([
    ['an item', '- **Grey Herons**, [Paper](https://a.org/1)\n', 'Grey Herons|, |Paper|→https://a.org/1'],
    ['a numbered item', '17. Grey Herons\n', 'Grey Herons'],
    [
      'an item with a second line',
      '  - **Grey Herons**\n    [Paper](https://a.org/1)',
      'Grey Herons|Paper|→https://a.org/1',
    ],
    ['a row, with the header of its table', '| Two @max | B |', 'Title|Venue|Two @\u200Bmax|B', TABLE],
    ['inline HTML', '- <b>Grey</b> <sup>1</sup>', '&lt;b&gt;|Grey|&lt;/b&gt;| |&lt;sup&gt;|1|&lt;/sup&gt;'],
    ['somebody’s name', '- @sam and &#64;max, #5, GH-7', '@\u200Bsam and @\u200Bmax, #\u200B5, GH-\u200B7'],
    ['an address', '- see https://github.com/a/b', 'see https:\u200B//github.com/a/b'],
  ])('shows %s', (_, entry, expected, text = entry) => {
    expect(seen(entry, text)).toBe(expected);
  });
});

itWithCmark.each([
  ['a block of HTML', '<details><summary>Grey Herons</summary>\nText\n</details>'],
  ['a row of HTML', '<tr><td>Grey Herons</td></tr>'],
  ['a tag that is left open', '- <b>Grey Herons'],
  ['tags that overlap', '- <b><i>Grey</b></i>'],
  ['a tag that hides what follows', '- Grey <details> Herons'],
  ['a link that tells an issue elsewhere', '- [Grey Herons](https://github.com/a/b/issues/5)'],
  ['such an address in its words', '- Herons https://github.com/a/b/pull/5'],
  ['such a link of HTML', '- <a href="https://github.com/a/b/issues/5">Herons</a>'],
  ['code', '    Grey Herons\n\n```\nx\n```'],
  ['more than is read at a glance', `- ${'Grey Herons '.repeat(500)}`],
  ['nothing', '\n'],
])('leaves %s to the diff', (_, entry) => {
  expect(showEntry(entry, entry)).toEqual([]);
});
