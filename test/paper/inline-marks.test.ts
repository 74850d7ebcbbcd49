import { describe, expect, it } from '@jest/globals';
import { spellInlineMarks } from '../../src/paper/inline-marks.ts';

const NONE: ReadonlySet<string> = new Set();

describe('spellInlineMarks', () => {
  it.each([
    ['G<sup>2</sup>-Prune', 'G²-Prune'],
    ['CO<sub>2</sub> and H<SUB>2</SUB>O', 'CO₂ and H₂O'],
    ['10<sup>-3</sup>, x<sup>n+1</sup>', '10⁻³, xⁿ⁺¹'],
    ['π<sub>0.5</sub>', 'π0.5'],
    ['The 4<sup>th</sup> Wave', 'The 4th Wave'],
    ['<i>Z-R</i> and <em>E. coli</em> in <b>bold</b>', 'Z-R and E. coli in bold'],
    ['<b><i>both</i></b>', 'both'],
    ['<script>x</script>, <blink>y</blink>', '<script>x</script>, <blink>y</blink>'],
    ['<i onclick=x>y</i>', '<i onclick=x>y</i>'],
    ['a <i>b', 'a <i>b'],
    ['a < b > c', 'a < b > c'],
  ])('%s → %s', (typed, spelled) => {
    expect(spellInlineMarks(typed, NONE)).toBe(spelled);
  });

  it('keeps the tags that the list has', () => {
    const typed = 'G<sup>2</sup> of CO<sub>2</sub> <i>now</i> <em>then</em>';
    expect(spellInlineMarks(typed, new Set(['sup', 'i']))).toBe('G<sup>2</sup> of CO₂ <i>now</i> then');
  });
});
