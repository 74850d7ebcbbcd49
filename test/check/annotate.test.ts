import { describe, expect, it } from '@jest/globals';
import { annotate } from '../../src/check/annotate.ts';
import type { Finding } from '../../src/check/finding.ts';

const finding: Finding = {
  code: 'number-gap',
  level: 'warning',
  path: 'README.md',
  line: 7,
  message: 'Unexpected 4.',
  fix: 'Renumber it.',
};

describe('annotate', () => {
  it.each([
    [{}, '::warning file=README.md,line=7,title=number-gap::Unexpected 4.%0ARenumber it.'],
    [{ level: 'notice' }, '::notice file=README.md,line=7,title=number-gap::Unexpected 4.%0ARenumber it.'],
    [{ path: 'a,b:c%.md' }, '::warning file=a%2Cb%3Ac%25.md,line=7,title=number-gap::Unexpected 4.%0ARenumber it.'],
    [
      { message: '100% “::error::x”\r\n::add-mask::y' },
      '::warning file=README.md,line=7,title=number-gap::100%25 “::error::x”%0D%0A::add-mask::y%0ARenumber it.',
    ],
    [
      { rewritten: '- **[4] X**\n\n  Y' },
      '::warning file=README.md,line=7,title=number-gap::Unexpected 4.%0ARenumber it.%0A- **[4] X**%0A%0A  Y',
    ],
  ] as const)('writes %j as one line', (change, expected) => {
    const line = annotate({ ...finding, ...change });
    expect(line).toBe(expected);
    expect(line).not.toMatch(/[\r\n]/);
  });
});
