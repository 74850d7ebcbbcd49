import { describe, expect, it } from '@jest/globals';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { readYesNo, yesNoMarks } from '../../src/entry/yes-no.ts';
import { readList } from '../../src/list/read-list.ts';

describe('readYesNo', () => {
  it.each([
    ['Yes', true],
    ['✔️', true],
    [':white_check_mark:', true],
    ['是', true],
    ['no', false],
    ['❌', false],
    ['partly', undefined],
    ['', undefined],
  ])('%s', (answer, isYes) => {
    expect(readYesNo(answer)).toBe(isYes);
  });
});

describe('yesNoMarks', () => {
  it.each([
    [['❌', '✅', '❌'], false, { yes: '✅', no: '❌' }],
    [['❌', '❌'], false, { yes: '✅', no: '❌' }],
    [['✗', '✗'], false, { yes: '✓', no: '✗' }],
    [['✓', '✓'], true, { yes: '✓', no: '' }],
    [['✓', 'N/A', '✓'], false, { yes: '✓', no: 'N/A' }],
    [['✔️', '✔️'], false, { yes: '✔️', no: '✖' }],
    [['Yes', 'No', 'Partly'], false, undefined],
    [[], true, undefined],
  ])('%j, blanks: %s', (values, hasBlanks, marks) => {
    expect(yesNoMarks(values, hasBlanks)).toEqual(marks);
  });
});

describe('an answer of yes or no in a table', () => {
  const rows = (marks: readonly string[]) =>
    marks.map((mark, i) => `| [Early Birds and Naps ${i}](https://a.org/${i}) | ${mark} | ICML 2023 |`).join('\n');
  const written = (marks: readonly string[], answer?: string): string => {
    const list = readList(`# L\n\n## Naps\n\n| Paper | Training-free | Venue |\n| --- | --- | --- |\n${rows(marks)}\n`);
    const fields = { title: 'Late Risers at Work', paper: 'https://a.org/late', venue: 'ICLR', year: '2024' };
    const inserted = insertEntry(list, {
      section: 'Naps',
      fields: { ...fields, ...(answer !== undefined && { 'training-free': answer }) },
    });
    if (!inserted.ok) throw new Error(inserted.problems[0]?.code);
    return inserted.value.entry.split('|')[2]?.trim() ?? '';
  };

  it.each([
    [['❌', '✅', '❌', '❌'], 'Yes', '✅'],
    [['❌', '✅', '❌', '❌'], 'No', '❌'],
    [['✗', '✓', '✗', '✗'], 'yes', '✓'],
    [['Y', 'N', 'N', 'N'], 'Yes', 'Y'],
    [[':x:', ':x:', ':x:', ':x:'], 'true', ':white_check_mark:'],
    [['', '✓', '', ''], 'Yes', '✓'],
    [['', '✓', '', ''], 'No', ''],
    [['', '✓', '✓', '✓'], 'No', ''],
    [['-', '✓', '✓', '✓'], 'No', '-'],
    [['N/A', '✓', '✓', 'N/A'], 'No', 'N/A'],
    [['N/A', '✓', '✓', 'N/A'], 'Yes', '✓'],
    [['❌', '✅', '❌', '❌'], undefined, ''],
  ])('%j, answered %s', (marks, answer, mark) => {
    expect(written(marks, answer)).toBe(mark);
  });
});
