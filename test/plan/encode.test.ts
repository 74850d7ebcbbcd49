import { describe, expect, it } from '@jest/globals';
import { codeBlock, codeSpan, diffBlock, plainLine } from '../../src/plan/encode.ts';
import { countNodes } from '../support/count-nodes.ts';

describe('codeSpan and codeBlock', () => {
  it.each(['plain', '`', '``', '`a`', 'a ` b `` c', ' a ', '@octocat #1', '<b>', '', '\n\n# x'])(
    'hold %j as code and nothing else',
    (text) => {
      expect(countNodes(codeSpan(text))).toEqual({ root: 1, paragraph: 1, inlineCode: 1 });
    },
  );

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

describe('plainLine', () => {
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
