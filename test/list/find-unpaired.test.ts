import { describe, expect, it } from '@jest/globals';
import { findUnpaired } from '../../src/list/find-unpaired.ts';

describe('findUnpaired', () => {
  it.each([
    ['- Naps</details>', '- Owls <details>Words</details>', 'details'],
    ['- <b>Naps', '- <b>Owls</b>', 'b'],
    ['- Naps <br> here<br/>', '- Owls', null],
    ['- Naps <img src="https://a.org/1.png">', '- Owls', null],
    ['- About \\<mask> tokens', '- Owls', null],
    ['<p>Naps', '<p>Owls', null],
    ['<details><summary>Naps</summary>Words</details>', '<details><summary>Owls</summary></details>', null],
  ])('%s, as %s', (text, model, tag) => {
    expect(findUnpaired(text, model)).toBe(tag);
  });
});
