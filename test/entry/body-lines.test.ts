import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';

const entry = (title: string, ...lines: string[]): string =>
  [`[${title}](https://example.org/${title.length})`, ...lines].join('\n  ');

describe('lines below a title', () => {
  it.each([
    'Dennis M. Ritchie, Ken Thompson. CACM 1974',
    'Dennis M. Ritchie, Ken Thompson et al. CACM 1974',
    'Dennis M. Ritchie, Ken Thompson, CACM 1974',
  ])('are no description where they say who, where and when: %s', (line) => {
    const list = [
      '## Reading\n',
      entry('The big paper', line, 'The classic description of files, processes and the shell in one small system.'),
      entry('The other paper of birds', 'Ann Lee, Bo Ray. SOSP 1995', 'A short word on owls.'),
      entry('Naps at noon for owls', 'Al Moe, Li Wu. TOCS 2003', 'A short word on men.'),
    ].join('\n\n');
    const [first] = readEntries(list);
    expect(first?.fields).toMatchObject({
      venue: 'CACM',
      year: '1974',
      description: 'The classic description of files, processes and the shell in one small system.',
    });
    expect(first?.fields.authors).toContain('Dennis M. Ritchie, Ken Thompson');
  });
});
