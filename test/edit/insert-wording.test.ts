import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';
import { readEntries } from '../../src/read-entries.ts';

/** The lines that come into a list for answers of the form. */
function addedLines(list: string, answers: Readonly<Record<string, string>>): string[] {
  const issue = Object.entries(answers)
    .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
    .join('\n');
  const proposed = preview({ list, issue });
  if (!proposed.ok) throw new Error(proposed.problems[0]?.message);
  return proposed.diff
    .split('\n')
    .filter((line) => /^\+(?!\+\+ b)/.test(line))
    .map((line) => line.slice(1));
}

describe('a bracket around what the paper lacks', () => {
  const row = (name: string, title: string, where: string, id: number) =>
    `|2024.0${id}|[**${name}**] ${title}(@${where})|[[pdf]](https://arxiv.org/pdf/2401.0000${id})|⭐️ |`;
  const rows = [
    row('NapNet', 'Sleeping Late', 'owl.edu', 1),
    row('OwlAct', 'Watching Owls', 'Crow Labs', 2),
    // The sign of the bracket was read into this title, and what is left looks like the end of one.
    '|2024.03|[**JayView**] Counting Jays (at sea) by @jays)|[[pdf]](https://arxiv.org/pdf/2401.00003)|⭐️ |',
    row('RestFul', 'Lying Down', 'Jay etc', 4),
  ];
  const list = `## Naps\n\n|Date|Title|Paper|Recom|\n|:---:|:---:|:---:|:---:|\n${rows.join('\n')}\n`;
  const answers = {
    Section: 'Naps',
    'Paper title': 'Waking Early',
    'Method name': 'LarkNet',
    'Paper link': 'https://arxiv.org/abs/2405.00005',
    Date: '2024.05',
    Recom: '⭐️',
  };

  it('goes with it, both its halves', () => {
    expect(addedLines(list, answers)).toEqual([
      '|2024.05|[**LarkNet**] Waking Early|[[pdf]](https://arxiv.org/abs/2405.00005)|⭐️ |',
    ]);
  });

  it('stands between parts of a line as well', () => {
    const entry = (title: string, by: string, n: number) => `- [${title}](https://a.example/${n}) (${by}), ACL 2024.`;
    const entries = [
      entry('Sleeping Late', 'Crow Labs', 1),
      entry('Watching Owls', 'Jay Ltd', 2),
      entry('Lying Down', 'Owl etc', 3),
    ];
    expect(
      addedLines(`## Naps\n\n${entries.join('\n')}\n`, {
        Section: 'Naps',
        'Paper title': 'Waking Early',
        'Paper link': 'https://a.example/4',
        Venue: 'ACL',
        Year: '2024',
      }),
    ).toEqual(['- [Waking Early](https://a.example/4), ACL 2024.']);
  });
});

describe('an image that only some entries have', () => {
  const ICON = ' <img height="20" src="img/owl.png" alt="owl">';
  const entry = (name: string, icon = '') =>
    `* [${name}](https://a.example/${name}) - Counting ${name} in the rain.${icon}`;
  const answers = (name: string) => ({
    Section: 'Naps',
    'Paper title': name,
    'Paper link': `https://a.example/${name}`,
    Description: `Counting ${name} in the rain`,
  });

  it.each([ICON, ' ![owl](img/owl.png)'])('is not that of the next one: %s', (icon) => {
    const list = ['Crows', 'Jays', 'Larks', 'Wrens', 'Tits'].map((name, i) => entry(name, i > 2 ? icon : ''));
    expect(addedLines(`## Naps\n\n${list.join('\n')}\n`, answers('Rooks'))).toEqual([entry('Rooks')]);
  });

  it('is wording where most have it', () => {
    const list = ['Crows', 'Jays', 'Larks', 'Wrens', 'Tits'].map((name, i) => entry(name, i > 0 ? ICON : ''));
    expect(addedLines(`## Naps\n\n${list.join('\n')}\n`, answers('Rooks'))).toEqual([entry('Rooks', ICON)]);
  });
});

describe('two links to one host', () => {
  it('are what they are labelled with', () => {
    const list = `## Naps\n\n- Sleeping Late [[Paper]](https://arxiv.org/abs/2401.00001) [[Model]](https://huggingface.co/owl/nap) [[Playground]](https://huggingface.co/spaces/owl/nap)\n- Watching Owls [[Paper]](https://arxiv.org/abs/2401.00002) [[Model]](https://huggingface.co/owl/act)\n`;
    expect(readEntries(list)[0]?.fields).toMatchObject({
      model: 'https://huggingface.co/owl/nap',
      playground: 'https://huggingface.co/spaces/owl/nap',
    });
  });
});

describe('a sentence behind links', () => {
  const owls = (links: string) =>
    `## Books\n\n1. [[Dreams by Night]](https://books.example.org/2), with a program for owls\n\n## Naps\n\n${[
      'Why Owls Nap at Noon',
      'Maps of Sleep',
      'How Bats Dream',
      'Counting Sheep by Ear',
    ]
      .map(
        (title, i) =>
          `1. [202${i} ICML] **${title}** [[paper]](https://papers.example.org/${i})${links}[[code]](https://github.com/owl/nap${i})`,
      )
      .join('\n')}\n`;

  it.each(['', ' ', ', '])('is parted from them, however they are from each other: “%s”', (between) => {
    const lines = addedLines(owls(between), {
      Section: 'Naps',
      Title: 'Waking Bears in Spring',
      'Paper link': 'https://papers.example.org/7',
      Venue: 'CVPR',
      Year: '2024',
      Description: 'With a map of caves',
    });
    expect(lines.join('\n')).toMatch(/\[\[paper\]\]\(https:\/\/papers\.example\.org\/7\),? With a map of caves$/);
  });
});
