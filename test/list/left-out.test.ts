import { describe, expect, it } from '@jest/globals';
import { learnStyle } from '../../src/entry/style.ts';
import { sourceOf } from '../../src/list/insert-entry.ts';
import { sayLeftOut } from '../../src/list/left-out.ts';
import { readList } from '../../src/list/read-list.ts';

const LIST = readList(
  [
    '# L',
    '',
    '- **Early Birds and Naps** (ICLR 2022) [[Paper]](https://arxiv.org/abs/2201.00001)',
    '- **Dreams of Sleepy Cats** (CVPR 2023) [[Paper]](https://arxiv.org/abs/2301.00001)',
    '- **Tired Horses of Rome** (ECCV 2022) [[Paper]](https://arxiv.org/abs/2207.00001)',
    '',
  ].join('\n'),
);
const STYLE = learnStyle(LIST.sections.flatMap(({ entries }) => entries.map((entry) => sourceOf(LIST, entry))));

describe('sayLeftOut', () => {
  it.each([
    ['- **Late Risers** (ICML 2024)', []],
    ['- **Late Risers** (ICML’24)', []],
    ['- **Late Risers** [[2401.00001]](https://arxiv.org/abs/2401.00001), ICML', []],
    ['- **Late Risers** (2024)', ['“venue”']],
    ['- **Late Risers** (ICML)', ['“year”']],
    ['- **Late Risers**', ['“venue” and “year”']],
  ])('%s', (text, fields) => {
    const said = fields.map((names) => `Found no way to write ${names} as the entries near by do, so it was left out.`);
    // Nobody near by shows a method's name.
    expect(sayLeftOut(text, { title: 'Late Risers', venue: 'ICML', year: '2024', name: 'Riser' }, STYLE)).toEqual(said);
  });
});
