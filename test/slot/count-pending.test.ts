import { describe, expect, it } from '@jest/globals';
import { countPending } from '../../src/slot/count-pending.ts';
import type { Fields } from '../../src/submission/submission.ts';

/** `+` leads to a paper, `-` leads nowhere. */
const entriesOf = (marks: string): Fields[] =>
  [...marks].map((mark, index) => ({
    title: `Nap ${index}`,
    ...(mark === '+' && { paper: `https://example.org/${index}` }),
  }));

describe('countPending', () => {
  it.each([
    ['none', '++++', 0],
    ['two at the end', '++++--', 2],
    ['one at the end', '+++-', 1],
    ['too few above', '++--', 0],
    ['others that lead nowhere in between', '+-+-+++--', 0],
    ['a list without links', '------', 0],
    ['none at all', '', 0],
  ])('%s', (_, marks, count) => {
    expect(countPending(entriesOf(marks), { title: 'Naps', paper: 'https://example.org/new' })).toBe(count);
  });

  it('holds nothing back that leads nowhere itself', () => {
    expect(countPending(entriesOf('++++--'), { title: 'Naps' })).toBe(0);
  });
});
