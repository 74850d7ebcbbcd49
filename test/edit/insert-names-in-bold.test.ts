import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';
import { proposed } from '../support/proposed.ts';

type Name = readonly [given: string, family: string];
const LEE: Name = ['Ann', 'Lee'];
const OWL: Name = ['Olga', 'Owl'];
const RAY: Name = ['Bo', 'Ray'];
const DAY: Name = ['Cy', 'Day'];

/** How laboratories write names, and what stands behind them. */
const WAYS: Readonly<
  Record<
    string,
    { name: (one: Name) => string; last: string; entry: (names: string, title: string, n: number) => string }
  >
> = {
  'initials before a stop': {
    name: ([given, family]) => `${given.slice(0, 1)}. ${family}`,
    last: ', ',
    entry: (names, title, n) => `- ${names}. ${title}. *Nap Notes*, 202${n}. [PDF](https://a.example/${n})`,
  },
  'turned round before the year': {
    name: ([given, family]) => `${family}, ${given.slice(0, 1)}.`,
    last: ', & ',
    entry: (names, title, n) =>
      `- ${names} (202${n}). ${title}. *Nap Notes*, *${n + 3}*(1), 1–9. https://a.example/${n}`,
  },
  'in full before quotes': {
    name: (one) => one.join(' '),
    last: ', ',
    entry: (names, title, n) => `- ${names}, "${title}", *Nap Notes*, 202${n}. [[pdf]](https://a.example/${n})`,
  },
};

describe.each(Object.entries(WAYS))('one of the authors in bold, %s', (_, { name, last, entry }) => {
  const join = (names: readonly string[]) =>
    names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
  const written = (people: readonly Name[], marked = '**') =>
    join(people.map((one) => (one === OWL ? `${marked}${name(one)}${marked}` : name(one))));
  const PAPERS: readonly (readonly [people: readonly Name[], title: string])[] = [
    [[LEE, OWL, RAY], 'Early birds of the north'],
    [[OWL, DAY], 'Late cats and their naps'],
    [[DAY, LEE, OWL], 'Snoring bears in caves'],
    [[RAY, OWL], 'Dreams of cows at noon'],
  ];
  const list = `## Naps\n\n${PAPERS.map(([people, title], n) => entry(written(people), title, n)).join('\n')}\n`;

  it('is one of them', () => {
    expect(readEntries(list).map(({ fields }) => [fields.authors, fields.title])).toEqual(
      PAPERS.map(([people, title]) => [written(people, ''), title]),
    );
  });

  it.each([
    ['is in bold where the paper is theirs', [RAY, OWL, LEE]],
    ['and nobody is where it is not', [RAY, LEE]],
  ])('%s', (_told, people) => {
    const answers = { Authors: people.map((one) => one.join(' ')).join(', '), Title: 'Horses that tire', Year: '2024' };
    const venue = entry('', '', 4).includes('*7*') ? 'Nap Notes, 7(1), 1–9' : 'Nap Notes';
    expect(proposed(list, { ...answers, Venue: venue, 'Paper link': 'https://a.example/4' }).added).toEqual([
      entry(written(people), 'Horses that tire', 4),
    ]);
  });
});

it('takes no title in bold for a name', () => {
  const entries = [
    '- **Early Birds**, Ann Lee, Bo Ray. ICLR 2020. [[pdf]](https://a.example/1)',
    '- **Deep Naps**, Cy Day, Ed Fox. ICML 2021. [[pdf]](https://a.example/2)',
    '- Ann Lee, Bo Ray, **Night Owls**, ICLR, 2019. [[pdf]](https://a.example/3)',
  ];
  const read = readEntries(`## Naps\n\n${entries.join('\n')}\n`);
  expect(read.map(({ fields }) => fields.title)).toEqual(['Early Birds', 'Deep Naps', 'Night Owls']);
});
