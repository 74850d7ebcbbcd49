import { describe, expect, it } from '@jest/globals';
import { verifyCompanions } from '../../src/companions/verify-companions.ts';
import { readList } from '../../src/list/read-list.ts';

const paper = (n: number): string => `- [Paper number ${n} of all](https://a.org/${n}.pdf)\n`;
const write = (count: number, papers: readonly number[], more = '') =>
  `# L\n\n- [Naps (${count})](#naps-${count})\n${more}\nWords.\n\n## Naps (${count})\n\n${papers.map(paper).join('')}`;

const BEFORE = write(4, [1, 2, 3, 4]);
const AFTER = write(4, [1, 2, 3, 4, 5]);
const WHOLE = write(5, [1, 2, 3, 4, 5]);

const isSound = (whole: string) => verifyCompanions(readList(BEFORE), readList(AFTER), readList(whole));

describe('verifyCompanions', () => {
  it('lets pass what is in step', () => {
    expect(isSound(WHOLE)).toBe(true);
    expect(isSound(write(5, [1, 2, 3, 4, 5], '- [More](#l)\n'))).toBe(true);
  });

  it.each([
    ['an entry that changed', WHOLE.replace('3.pdf', '33.pdf')],
    ['an entry that vanished', write(5, [1, 2, 4, 5])],
    ['an entry too many', write(5, [1, 2, 3, 4, 5, 6])],
    ['a number that is not right', write(6, [1, 2, 3, 4, 5])],
    ['a number that was left behind', AFTER],
    ['a link that leads nowhere', WHOLE.replace('#naps-5', '#naps-4')],
    ['a section of another name', WHOLE.replace('## Naps', '## Nap')],
    ['another line', WHOLE.replace('Words', 'Other words')],
    ['a line more', write(5, [1, 2, 3, 4, 5], 'More words.\n')],
    ['a line less', WHOLE.replace('Words.\n', '')],
    ['two lines of the contents more', write(5, [1, 2, 3, 4, 5], '- [More](#l)\n- [Still more](#l)\n')],
    ['a list that must not be written to', WHOLE.replace('Words.', '<<<<<<< HEAD\nWords.\n=======\n>>>>>>> x')],
  ])('stops %s', (_, whole) => {
    expect(whole).not.toBe(WHOLE);
    expect(isSound(whole)).toBe(false);
  });
});
