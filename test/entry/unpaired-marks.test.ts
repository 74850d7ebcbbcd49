import { describe, expect, it } from '@jest/globals';
import { unpairedMarks } from '../../src/entry/unpaired-marks.ts';

describe('unpairedMarks', () => {
  it.each([
    ['- **Naps**, ICLR 2022. [[Paper](https://a.org/1)] [[Code](https://a.org/2)]', ''],
    ['- Naps \\[[Paper](https://a.org/1)\\] `tag` <b>x</b> （a）【b】', ''],
    ['- Naps 2022[[paper](https://a.org/1) [code](https://a.org/2)', '['],
    ['- Naps [__`a`__ :star:', '['],
    ['- **Naps. [Paper](https://a.org/1)', '**'],
    ['- Naps `ICLR. <i>Lee</b>', '`<i></b>'],
    ['- Naps <br> [a) b', '[)'],
  ])('of %j are %j', (text, marks) => {
    expect(unpairedMarks(text)).toBe(marks);
  });
});
