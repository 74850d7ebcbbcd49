import { describe, expect, it } from '@jest/globals';
import { checkNumbering } from '../../src/check/check-numbering.ts';
import { listOf } from '../support/list-of.ts';
import { readShort } from './read-text.ts';

/** A list with one section for each word, one entry for each number in it; `_` is an entry without a number. */
function numbered(sections: string): string {
  return sections
    .split(' ')
    .map((numbers, at) => {
      const entries = numbers.split(',').map((number) => (number === '_' ? '- Paper' : `- [${number}] Paper`));
      return `## Section ${at}\n\n${entries.join('\n')}\n`;
    })
    .join('\n');
}

/** Findings as `code@line: message`. */
function faults(sections: string): string[] {
  const text = numbered(sections);
  return checkNumbering(readShort(text), 'README.md').map(({ code, line, message }) => `${code}@${line}: ${message}`);
}

describe('checkNumbering', () => {
  it.each([
    ['counts up in each section', '1,2,3 1,2 1'],
    ['counts up through the list', '1,2,3 4,5 6'],
    ['counts down in each section', '3,2,1 2,1 1'],
    ['counts down through the list', '9,8,7 6,5 4,3'],
    ['begins at zero', '0,1,2'],
    ['has no numbers', '_,_,_'],
    ['has few numbers, which are something else', '_,_,_,7'],
  ])('is content with a list that %s', (_, sections) => {
    expect(faults(sections)).toEqual([]);
  });

  it.each([
    ['1,2,4,5', ['number-gap@5: Unexpected number 4, expected 3 after 2.']],
    ['1,2,2,3', ['number-repeat@5: Unexpected second entry with number 2, expected 3 after 2.']],
    ['1,2 1,3', ['number-gap@9: Unexpected number 3, expected 2 after 1.']],
    ['1,2 4,5', ['number-gap@8: Unexpected number 4, expected 1 for the first entry.']],
    ['5,4,2', ['number-gap@5: Unexpected number 2, expected 3 after 4.']],
    ['1,2,_,4', ['number-missing@5: Unexpected entry without a number, expected number 3.']],
    ['1,2,3 4,6 7', ['number-gap@10: Unexpected number 6, expected 5 after 4.']],
  ])('finds what is wrong with %s', (sections, expected) => {
    expect(faults(sections)).toEqual(expected);
  });

  it('lets Markdown count', () => {
    const text = '## A\n\n1. One\n1. Two\n1. Three\n';
    const entries = [5, 12, 19].map((start) => ({ start, end: start + 6, number: 1, fields: {} }));
    const list = listOf(text, { start: 4, entries });
    expect(checkNumbering(list, 'README.md')).toEqual([]);
  });
});
