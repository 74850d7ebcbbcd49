import { describe, expect, it } from '@jest/globals';
import { codeBlock, codeSpan, diffBlock, inertText, inertWords, plainLine, quoteWords } from '../../src/plan/encode.ts';
import { countNodes } from '../support/count-nodes.ts';

describe('codeSpan and codeBlock', () => {
  it.each(['plain', '`', '``', '`a`', 'a ` b `` c', ' a ', '@octocat #1', '<b>', '', '\n\n# x'])(
    'hold %j as code and nothing else',
    (text) => {
      expect(countNodes(codeSpan(text))).toEqual({ root: 1, paragraph: 1, inlineCode: 1 });
    },
  );

  it.each([
    ['plain', '`plain`'],
    [' two  words\nand more ', '`two words and more`'],
    ['', '` `'],
    ['a ` b', '``a ` b``'],
    ['`a', '`` `a ``'],
    ['a``', '``` a`` ```'],
    ['<b> & @octocat', '`<b> & @octocat`'],
  ])('keep %j to the letter', (text, span) => {
    expect(codeSpan(text)).toBe(span);
  });

  it.each([
    ['a\n\nb\n', '```diff\na\n\nb\n```'],
    ['a\n\n', '```diff\na\n\n```'],
    ['```', '````diff\n```\n````'],
    ['', '```diff\n\n```'],
  ])('keep the block %j to the letter', (text, block) => {
    expect(codeBlock(text, 'diff')).toBe(block);
  });

  it.each(['', '```', '````\nx\n```', '~~~', '# x\n- y'])('hold the block %j', (text) => {
    expect(countNodes(codeBlock(text, 'diff'))).toEqual({ root: 1, code: 1 });
  });
});

describe('diffBlock', () => {
  const more = (lines: number): string => `${lines} more lines are in the pull request.`;

  it('stays within what GitHub takes, and says how much is left out', () => {
    const block = diffBlock(Array.from({ length: 3000 }, (_, line) => `+${line} ${'x'.repeat(30)}`).join('\n'), more);
    expect(block.length).toBeLessThan(31_000);
    expect(block).toMatch(/\n```\n\n2\d{3} more lines are in the pull request\.$/);
  });

  it('shows a short diff whole', () => {
    expect(diffBlock('+a\n', more)).toBe('```diff\n+a\n```');
  });
});

describe('what is left out of a diff', () => {
  const more = (lines: number): string => `${lines} more`;

  it.each([
    ['a\nb\nc', 6, '```diff\na\nb\nc\n```'],
    ['a\nb\nc', 5, '```diff\na\nb\n```\n\n1 more'],
    ['\n\na\n', 100, '```diff\n\n\na\n```'],
  ])('of %j with %i characters is counted in whole lines', (diff, longest, block) => {
    expect(diffBlock(diff, more, longest)).toBe(block);
  });
});

describe('inertText', () => {
  it.each([
    ['Write “a @b #1” and “c”.', 'Write `a @b #1` and `c`.'],
    ['Ask @octocat about #1', 'Ask @\u200Boctocat about #\u200B1'],
    ['open “ended', 'open “ended'],
    ['“”', '` `'],
  ])('shows the values of %j as code', (text, inert) => {
    expect(inertText(text)).toBe(inert);
  });
});

describe('quoteWords', () => {
  it('quotes one paragraph in which nothing is live', () => {
    expect(quoteWords(' see\n @max,  *really*: https://example.org ')).toBe(
      '> see @\u200Bmax, \\*really\\*: https:\u200B//example.org',
    );
  });
});

describe('inertWords', () => {
  it.each([
    ['@max #1', '@\u200Bmax #\u200B1'],
    ['http://x www.x.org wwwx', 'http:\u200B//x www\u200B.x.org wwwx'],
    ['GH-1 gh-2 GH-x AGH-3', 'GH-\u200B1 gh-\u200B2 GH-x AGH-3'],
    [`see ${'a'.repeat(40)}`, `see ${'a'.repeat(20)}\u200B${'a'.repeat(20)}`],
    ['a'.repeat(41), 'a'.repeat(41)],
    ['plain: words', 'plain: words'],
  ])('takes the life out of %j and leaves the rest', (text, inert) => {
    expect(inertWords(text)).toBe(inert);
  });
});

describe('plainLine', () => {
  it.each([
    ['  two \n words ', 100, 'two words'],
    ['[skip ci] x', 100, '[\u200Bskip ci] x'],
    ['[ci skip] x', 100, '[\u200Bci skip] x'],
    ['[please skip this] x', 100, '[\u200Bplease skip this] x'],
    ['[skipper] [city]', 100, '[\u200Bskipper] [city]'],
    ['[a] skip', 100, '[a] skip'],
    ['abcde', 5, 'abcde'],
    ['abcdef', 5, 'abcd…'],
    ['abc def', 5, 'abc…'],
  ])('makes of %j in %i characters one line', (text, length, line) => {
    expect(plainLine(text, length)).toBe(line);
  });

  it.each([
    ['Fixes #1', /#(?=\d)/],
    ['closes octo/r#5', /#(?=\d)/],
    ['Fixes https://github.com/o/r/issues/1', /:\/\//],
    ['GH-12', /GH-(?=\d)/],
    ['@octocat and @org/team', /@(?=\w)/],
    ['Title [skip ci]', /\[skip/],
    ['Title [ci skip]', /\[ci/],
    ['Title [no ci]', /\[no/],
    ['Title\nCo-authored-by: X <x@y>', /\n/],
    ['a'.repeat(40), /\b[0-9a-f]{40}\b/],
  ])('takes the life out of %j', (text, live) => {
    expect(text).toMatch(live);
    expect(plainLine(text, 100)).not.toMatch(live);
  });

  it('is cut between graphemes', () => {
    expect(plainLine('👩‍🔬'.repeat(30), 20)).toBe(`${'👩‍🔬'.repeat(3)}…`);
    expect(plainLine('short', 20)).toBe('short');
  });
});
