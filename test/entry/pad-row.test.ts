import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { padRow } from '../../src/entry/pad-row.ts';

/** Rows of one column, the nearest first. */
const CASES: readonly [name: string, near: readonly string[], text: string, padded: string][] = [
  ['one blank on either side', [' CVPR ', ' ICLR ', ' AAAI '], 'TMLR', ' TMLR '],
  ['none', ['CVPR', 'ICLR', 'NeurIPS'], 'TMLR', 'TMLR'],
  ['a blank on one side only', ['CVPR ', 'NeurIPS ', 'ICLR '], 'TPAMI', 'TPAMI '],
  ['filled up to a width, at the left', [' CVPR 2023 ', ' TMLR      ', ' ICML 2022 '], 'AAAI', ' AAAI      '],
  ['filled up to a width, at the right', [' 1234 ', '   17 ', '    5 ', '  100 '], '42', '   42 '],
  [
    'filled up although none near by is as long',
    [' CVPR 2023   ', ' TMLR        ', ' ICML 2022   '],
    'NeurIPS2023',
    ' NeurIPS2023 ',
  ],
  ['centred', ['   CVPR   ', ' ICLR2023 ', '   ECCV   ', '    AI    '], 'TMLR23', '  TMLR23  '],
  ['wide characters count twice', [' 猫の眠り ', ' Dreams   ', ' 犬       '], 'Naps', ' Naps     '],
  [
    'too long for the width',
    [' CVPR 2023 ', ' TMLR      ', ' ICML 2022 '],
    'Nature Machine Minds',
    ' Nature Machine Minds ',
  ],
  ['a slip of the nearest', [' CVPR', ' ICLR ', ' AAAI ', ' TMLR '], 'ICML', ' ICML '],
  [
    'three that happen to be as long are no width',
    ['Sleeping Late', 'Watching Owls', 'Owls ', ' Jays at Sea ', 'A Rook ', ' Crows in Rain', ' Terns', 'Gulls '],
    'Larks',
    'Larks',
  ],
  ['same lengths are no width', [' 2023 ', ' 2024 ', ' 2022 '], '7', ' 7 '],
  ['an empty cell is as empty as the others', [' CVPR ', '   ', '   '], '', '   '],
  ['an empty cell where none is', [' CVPR ', ' ICLR '], '', ''],
  ['no row to learn from', [], 'CVPR', 'CVPR'],
];

describe('padRow', () => {
  it.each(CASES)('%s', (_, near, text, padded) => {
    const rows = near.map((cell) => [cell, 'x', '']);
    expect(padRow([text, 'x', ''], rows)).toEqual([padded, 'x', '']);
  });

  it('leaves what stands after the last pipe', () => {
    expect(padRow(['a', ''], [['b', '   ']])).toEqual(['a', '']);
  });

  it('changes nothing but blanks at the edges', () => {
    const cell = fc.stringMatching(/^[ ]{0,3}[a-z猫 ]{0,12}[ ]{0,3}$/u);
    const row = fc.array(cell, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 8 }), (cells, near) => {
        expect(padRow(cells, near).map((one) => one.trim())).toEqual(cells.map((one) => one.trim()));
      }),
    );
  });
});
