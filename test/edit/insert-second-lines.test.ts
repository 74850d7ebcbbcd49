import { describe, expect, it } from '@jest/globals';
import { proposed } from '../support/proposed.ts';

const PAPER = { Title: 'Naps of Ravens', Authors: 'Ann Wu, Bo Ek, Cy Abt', Year: '2024', Section: 'Naps' };
const LINK = 'https://arxiv.org/abs/2405.00009';

describe('a second line with a label in italics', () => {
  const entry = (title: string, who: string, year: number, said?: string) => [
    `- [${title}](${year === 2024 ? LINK : `https://a.example/${title.length}`}) (${who}, ${year})`,
    ...(said === undefined ? [] : [`  - *TL;DR: ${said}*`]),
  ];
  const list = `## Naps\n\n${[
    entry('Early Birds of the North', 'Lee et al.', 2021, 'birds that rise early sleep little.'),
    entry('Late Owls and Their Cats', 'Orr et al.', 2022, 'cats keep owls awake.'),
    entry('Snoring Bears in Caves', 'Moe et al.', 2022, 'caves make snores louder.'),
    entry('Dreams of Cows at Noon', 'Fox et al.', 2023, 'cows dream of grass.'),
  ]
    .flat()
    .join('\n')}\n`;

  it.each(['TL;DR', 'Summary', 'Description'])('keeps the label, whatever the answer is called: %s', (label) => {
    const answers = { ...PAPER, 'Paper link': LINK, [label]: 'ravens nap in turns.' };
    expect(proposed(list, answers).added).toEqual(entry(PAPER.Title, 'Wu et al.', 2024, 'ravens nap in turns.'));
  });

  it('goes whole where there is nothing to say', () => {
    expect(proposed(list, { ...PAPER, 'Paper link': LINK }).added).toEqual(entry(PAPER.Title, 'Wu et al.', 2024));
  });
});

describe('a bold name and the rest of the title in italics', () => {
  const entry = (name: string, rest: string, n: number) =>
    `- **${name}**: *${rest}* (202${n}) [Paper](https://a.example/${n})`;
  const list = `## Naps\n\n${[
    entry('NapNet', 'Early Birds of the North', 1),
    entry('OwlLM', 'How Late Owls Keep Their Cats', 2),
    entry('BearCave', 'Snores That Come from Caves', 3),
  ].join('\n')}\n`;

  it.each([[{ Title: 'CawBot: Naps of Ravens' }], [{ Title: 'Naps of Ravens', 'Method name': 'CawBot' }]])(
    'are one title: %j',
    (answers) => {
      const { Section, Year } = PAPER;
      expect(proposed(list, { Section, Year, ...answers, 'Paper link': 'https://a.example/4' }).added).toEqual([
        entry('CawBot', 'Naps of Ravens', 4),
      ]);
    },
  );
});
