import { describe, expect, it } from '@jest/globals';
import { readAddition } from '../../src/replay/addition.ts';
import { findDoubts } from '../../src/replay/find-doubts.ts';
import { replayAddition } from '../../src/replay/replay-addition.ts';

const entry = (title: string, id: string) => `- [${title}](https://arxiv.org/abs/${id}), ACL 2024.\n`;
const [owls, crows, jays, wrens] = [
  entry('Owls at noon', '2401.00001'),
  entry('Crows in rain', '2402.00002'),
  entry('Jays on ice', '2403.00003'),
  entry('Wrens by night', '2404.00004'),
];
const before = `# Birds\n\n## Sleep\n\n${owls}${crows}${jays}\n## Food\n\n${entry('Seeds', '2401.00009')}`;
const withBlock = (at: string, block: string) => before.replace(at, at + block);

describe('an addition that is done again', () => {
  it('comes out as a person made it', () => {
    const replayed = replayAddition(before, withBlock(jays, wrens));
    expect(replayed).toMatchObject({ outcome: 'exact', isPlaced: true, diff: '', problems: [] });
    expect(replayed?.addition).toEqual({
      section: ['Birds', 'Sleep'],
      entry: wrens.trimEnd(),
      doubts: [],
      orders: ['append', 'date', 'title'],
      fields: { title: 'Wrens by night', paper: 'https://arxiv.org/abs/2404.00004', venue: 'ACL', year: '2024' },
    });
  });

  it.each([
    ['blanks', jays, `\n${wrens}`, true],
    ['elsewhere', owls, wrens, false],
    ['differs', jays, wrens.replace(', ACL', ' ACL'), true],
  ] as const)('is told to come out as %s', (outcome, at, block, isPlaced) => {
    const replayed = replayAddition(before, withBlock(at, block));
    expect(replayed).toMatchObject({ outcome, isPlaced });
    expect(replayed?.diff).toMatch(/^@@ /);
  });

  it('goes into the one of two sections of one name that it went into', () => {
    const twins = `${before}\n## Sleep\n\n${entry('Bats', '2401.00006')}${entry('Moths', '2402.00007')}`;
    expect(replayAddition(twins, twins + entry('Frogs', '2403.00008'))).toMatchObject({ outcome: 'exact' });
    expect(replayAddition(twins, twins.replace(jays, jays + wrens))).toMatchObject({ outcome: 'exact' });
  });

  it('is refused with its problem', () => {
    const twice = withBlock(jays, owls);
    const replayed = replayAddition(before, twice);
    expect(replayed).toMatchObject({ outcome: 'refused', isPlaced: false, diff: '' });
    expect(replayed?.problems).toHaveLength(1);
  });

  it.each([
    ['two entries', withBlock(jays, wrens + entry('Tits', '2405.00005'))],
    ['a section', withBlock(jays, `\n## Song\n\n${wrens}`)],
    ['other words', before.replace('Owls', 'Howls')],
    ['words of no entry', withBlock('## Sleep\n', '\nAll about sleep.\n')],
    ['nothing', before],
  ])('is none where %s came', (_, after) => {
    expect(readAddition(before, after)).toBeUndefined();
  });
});

describe('doubts', () => {
  it.each([
    [
      '- **Owls sleep at noon in winter**: they rest. [[code](https://github.com/a/b)]',
      { title: 'they rest' },
      ['title'],
    ],
    [
      '- Owls sleep at noon. [[code](https://arxiv.org/abs/2401.00001)]',
      { title: 'Owls sleep at noon', code: 'https://arxiv.org/abs/2401.00001' },
      ['code'],
    ],
    ['- [Owls](https://github.com/a/b)', { title: 'Owls', paper: 'https://github.com/a/b' }, ['paper']],
    [
      '- Owls sleep at noon. [[paper](https://arxiv.org/abs/2401.00001)]',
      { title: 'Owls sleep at noon', paper: 'https://arxiv.org/abs/2401.00001' },
      [],
    ],
    [
      '- [Owls](https://a.example/1) by **Annabel Lee-Winterbottom**',
      { title: 'Owls', authors: 'Annabel Lee-Winterbottom' },
      [],
    ],
  ])('of %s', (text, fields, doubts) => {
    expect(findDoubts(text, fields)).toEqual(doubts);
  });
});
