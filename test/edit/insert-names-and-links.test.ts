import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';
import { readEntries } from '../../src/read-entries.ts';

const body = (answers: Readonly<Record<string, string>>) =>
  Object.entries({ Section: 'Naps', ...answers })
    .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
    .join('\n');

function added(list: string, answers: Readonly<Record<string, string>>) {
  const proposed = preview({ list, issue: body(answers) });
  if (!proposed.ok) throw new Error(proposed.problems[0]?.message);
  const lines = proposed.diff.split('\n').filter((line) => /^\+(?!\+\+ b)/.test(line));
  return { lines: lines.map((line) => line.slice(1)), reminders: proposed.reminders };
}

describe('a title that goes on from a bold name', () => {
  // Three of five go on as headlines, two as sentences do.
  const entry = (name: string, rest: string, n: number) =>
    `- ***${name}:*** ${rest} [[Paper]](https://arxiv.org/abs/2504.0000${n})`;
  const list = [
    '## Naps\n',
    entry('NapNet', 'Sleeping Late with Great Care', 1),
    entry('Dream Anyone 2', 'what cats and dogs see at night', 2),
    entry('OwlAct', 'Watching Owls through Long Nights', 3),
    entry('Rest Again', 'how to lie down and get up', 4),
    entry('JayView', 'Counting Jays over Wide Fields', 5),
    '',
  ].join('\n');

  it('is read whole', () => {
    expect(readEntries(list).map(({ fields }) => fields.title)).toEqual([
      'NapNet: Sleeping Late with Great Care',
      'Dream Anyone 2: what cats and dogs see at night',
      'OwlAct: Watching Owls through Long Nights',
      'Rest Again: how to lie down and get up',
      'JayView: Counting Jays over Wide Fields',
    ]);
  });

  it('is written with its own name in bold', () => {
    const answers = { 'Paper title': 'Crow Control: Counting Crows', 'Paper link': 'https://arxiv.org/abs/2511.00006' };
    expect(added(list, answers).lines).toEqual([
      '- ***Crow Control:*** Counting Crows [[Paper]](https://arxiv.org/abs/2511.00006)',
    ]);
  });
});

describe('an address that is no paper’s', () => {
  const list = `## Naps

- NapPack: Packing naps tightly [[Paper]](https://arxiv.org/abs/2512.00001) [[Code]](https://github.com/a/nap)
- OwlPack: Packing owls in boxes [[Paper]](https://arxiv.org/abs/2512.00002) [[Code]](https://github.com/a/owl)
- JayPack: Packing jays again [[Code]](https://github.com/a/jay)
`;

  it.each([
    ['npm', 'https://www.npmjs.com/package/ratpack'],
    ['Documentation', 'https://rat.example/docs'],
    ['Blog', 'https://rat.example/blog'],
  ])('stands under no label of another thing: %s', (label, address) => {
    const { lines, reminders } = added(list, {
      'Paper title': 'RatPack: Packing rats',
      'Code link': 'https://github.com/a/rat',
      [label]: address,
    });
    expect(lines).toEqual(['- RatPack: Packing rats [[Code]](https://github.com/a/rat)']);
    expect(reminders).toEqual([`This list shows no place for: “${label}”.`]);
  });

  it('is what the title leads to where titles lead to all kinds of things', () => {
    const linked = list.replace(/- (.*?) \[\[(?:Paper|Code)\]\]\((.*?)\).*/g, '- [$1]($2)');
    const answers = { 'Paper title': 'RatPack: Packing rats', Blog: 'https://rat.example/blog' };
    expect(added(linked, answers).lines).toEqual(['- [RatPack: Packing rats](https://rat.example/blog)']);
  });
});

describe('a venue with words behind a bracket', () => {
  const entry = (title: string, venue: string, n: number) =>
    `**${title}**  \nAnn Lee, Bo Kim  \n[${venue}](https://openreview.net/forum?id=a${n})\n`;
  const list = [
    '## Naps\n',
    entry('Naps of owls in the wild', 'NeurIPS 2023 Owls and Biology (GenOwl) Workshop. 2023', 1),
    entry('Naps of crows in the wild', 'NeurIPS 2022 Crows and Biology (GenCrow) Workshop. 2022', 2),
    entry('Naps of jays in the wild', 'ICML. 2024', 3),
  ].join('\n');

  it.each([
    ['ICLR', 'ICLR'],
    ['ICLR 2023 Workshop on Ravens', 'ICLR 2023 Workshop on Ravens'],
    ['ICLR 2023 Ravens (GenRaven) Workshop', 'ICLR 2023 Ravens (GenRaven) Workshop'],
    ['ICLR 2023', 'ICLR. 2023'],
  ])('is no model of two: %s', (venue, label) => {
    const answers = { 'Paper title': 'Games of ravens', Authors: 'Eva Moe, Bo Kim', Venue: venue };
    const { lines } = added(list, { ...answers, 'Paper link': 'https://openreview.net/forum?id=a9' });
    expect(lines.slice(-1)).toEqual([`[${label}](https://openreview.net/forum?id=a9)`]);
  });
});

describe('what stands behind the titles of a section', () => {
  const [birds, ways] = [
    ['Owls', 'Crows', 'Jays', 'Wrens', 'Tits', 'Larks', 'Rooks', 'Swifts', 'Terns'],
    ['A library for sleeping', 'Tools that watch cats at night', 'Open simulator of dreams and naps'],
  ];
  const tools = birds.map((bird, i) => `- [${bird}Lab](https://github.com/a/${bird}) - ${ways[i % 3]} ${i}`);
  const papers = birds.flatMap((bird) =>
    ['noon', 'dusk', 'dawn'].map(
      (time) => `- [Why ${bird} sleep at ${time}](https://a.example/${bird}/${time}) - Ann Lee, Bo Kim`,
    ),
  );
  const list = `## Papers\n\n${papers.join('\n')}\n\n## Naps\n\n${tools.join('\n')}\n`;

  it('is a description there, whatever stands at that place in other sections', () => {
    const answers = {
      'Paper title': 'RavenLab',
      'Paper link': 'https://github.com/a/raven',
      Description: 'A bed for ravens',
    };
    expect(added(list, answers).lines).toEqual(['- [RavenLab](https://github.com/a/raven) - A bed for ravens']);
  });
});

describe('two places of one field', () => {
  const entry = (title: string, at: string, n: number) =>
    `- "${title}", ICML, 2023 (*${at}*). [[Paper](https://arxiv.org/abs/2304.0000${n})]`;
  const places = ['Nature Communications', 'Science Robotics', 'Nature Medicine', 'Nature Energy'];
  const titles = ['Owls at noon', 'Crows in rain', 'Jays on ice', 'Wrens by night'];
  const list = ['## Naps\n', ...titles.map((title, i) => entry(title, places[i] ?? '', i)), ''].join('\n');

  it('are not filled with one value', () => {
    const answers = { 'Paper title': 'Ravens at sea', Venue: 'ICML', Year: '2024' };
    const { lines } = added(list, { ...answers, 'Paper link': 'https://arxiv.org/abs/2404.00009' });
    expect(lines.join('\n').match(/ICML/g)).toHaveLength(1);
  });
});
