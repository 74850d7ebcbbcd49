import { describe, expect, it } from '@jest/globals';
import { readList } from '../../src/list/read-list.ts';
import { numberEntry } from '../../src/numbering/numbering.ts';

/** Sections of a list by the numbers of their entries. */
function listOf(sections: readonly (readonly number[])[]) {
  const text = sections.map(
    (numbers, i) =>
      `## Naps ${i}\n\n${numbers.map((number, k) => `${number}. **Early Birds and Naps ${i} ${k}.** ICLR 2022. [paper](https://a.org/${i}/${k}.pdf)\n`).join('')}`,
  );
  return readList(`# L\n\n${text.join('\n')}`);
}

const CASES = [
  { name: 'goes on from the entry before', sections: [[1, 2, 3]], at: [0, 3], number: 4, moved: 0 },
  { name: 'moves the followers on', sections: [[1, 2, 3]], at: [0, 1], number: 2, moved: 2 },
  { name: 'stays 1 where all are', sections: [[1, 1, 1]], at: [0, 2], number: 1, moved: 0 },
  {
    name: 'stays 1 where all but the first are, which says where to count from',
    sections: [[21, 1, 1, 1, 1, 1]],
    at: [0, 3],
    number: 1,
    moved: 0,
  },
  {
    name: 'is the first one of such a section in front of it',
    sections: [[21, 1, 1, 1, 1, 1]],
    at: [0, 0],
    number: 21,
    moved: 0,
  },
  {
    name: 'runs on from a section that ends one below',
    sections: [
      [1, 2],
      [3, 4],
    ],
    at: [1, 0],
    number: 3,
    moved: 2,
  },
  {
    name: 'starts anew behind a section of one entry where sections do',
    sections: [[1, 2, 3], [1], [2, 3], [1, 2], [1, 2]],
    at: [2, 0],
    number: 1,
    moved: 0,
  },
] as const;

describe('the number of a new entry', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, { sections, at, number, moved }) => {
    const list = listOf(sections);
    const section = list.sections.filter((one) => one.entries.length > 0)[at[0]];
    if (!section) throw new Error('No such section');
    const numbering = numberEntry(list, section, at[1]);
    expect([numbering.number, numbering.renumbered.length]).toEqual([number, moved]);
  });
});
