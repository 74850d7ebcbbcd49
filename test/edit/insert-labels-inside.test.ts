import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';
import { proposed } from '../support/proposed.ts';

const TITLES = ['Early Birds and Naps', 'Late Owls of the North', 'Snoring Bears in Caves', 'Dreams of Cows'];
const VALUES = ['PixelNap', 'Deep Snore', 'RND', 'DreamNet'];

describe.each([
  ['in bold', ', Lee et al, 201', '. **Algorithm: ', '.**', '.', 'Algorithm'],
  ['in italics', ', Lee et al, 201', ' *Data set: ', '*', '', 'Data set'],
  ['behind a link and a dash', '', ' — presenter: ', '', '', 'Presenter'],
])('a label %s', (_, names, open, close, end, label) => {
  const entry = (title: string, n: number, value: string | undefined) =>
    `- [${title}](https://a.example/${n})${names && names + n}${value === undefined ? end : `${open}${value}${close}`}`;
  const list = `## Naps\n\n${TITLES.map((title, n) => entry(title, n, VALUES[n])).join('\n')}\n`;
  const answers = {
    Title: 'Horses that Tire',
    Authors: 'Ann Wu, Bo Ek, Cy Abt',
    Year: '2015',
    'Paper link': 'https://a.example/5',
  };
  const written = (value?: string) => entry('Horses that Tire', 5, value).replace('Lee', 'Wu');

  it('tells what the value behind it is', () => {
    const field = label.toLowerCase().replace(' ', '');
    const read = readEntries(list).map(
      ({ fields }) => Object.entries(fields).find(([id]) => id === field || id === 'data')?.[1],
    );
    expect(read).toEqual(VALUES);
  });

  it('stands before a new value, and goes where there is none', () => {
    expect(proposed(list, { ...answers, [label]: 'Owl (OW)' }).added).toEqual([written('Owl (OW)')]);
    expect(proposed(list, answers).added).toEqual([written()]);
  });
});

it('takes the name that a title begins with for no label', () => {
  const read = readEntries('## Naps\n\n- *Owl: A Study*, 2020\n- *Owl: Two Naps*, 2021\n- *Cats at Noon*, 2022\n');
  expect(read.map(({ fields }) => fields.title)).toEqual(['Owl: A Study', 'Owl: Two Naps', 'Cats at Noon']);
});

it.each([
  [['Python', 'Python', 'Rust', 'Python']],
  [['Python', 'Rust', 'Rust', 'Python', 'Python', 'Rust']],
  [['Python', 'Rust', 'Go', 'Python', 'Python', 'Python', 'Python']],
])('takes what differs for no label: %j', (languages) => {
  const entry = (name: string, said: string) => `- [${name}](https://github.com/a/${name}) - ${said}`;
  const list = `## Tools\n\n${languages.map((one, n) => entry(`nap${n}`, `${one}: owls, part ${n}.`)).join('\n')}\n`;
  const answers = { Name: 'bearkit', Link: 'https://github.com/a/bearkit', Description: 'Bears in caves.' };
  expect(proposed(list, answers).added).toEqual([entry('bearkit', 'Bears in caves.')]);
});
