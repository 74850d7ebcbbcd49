import { describe, expect, it } from '@jest/globals';
import { proposed } from '../support/proposed.ts';

const PAPER = { Title: 'Naps of Ravens', 'Paper link': 'https://arxiv.org/abs/2405.00009', Section: 'Naps' };

describe('a stop behind names', () => {
  const list = [
    '## Naps\n',
    '1. Lee et al. [Early Birds of the North](https://a.example/1). ICML 2020.',
    '2. Orr. [Late Owls and Their Cats](https://a.example/2). ICML 2021.',
    '3. Moe et al. [Snoring Bears in Caves](https://a.example/3). ICLR 2022.',
    '4. Fox et al. [Dreams of Cows at Noon](https://a.example/4). ICLR 2023.\n',
  ].join('\n');

  it.each([
    ['Ann Wu, Bo Ek, Cy Abt', 'Wu et al. ['],
    ['Ann Wu', 'Wu. ['],
  ])('parts %s from what follows once', (Authors, begin) => {
    const answers = { ...PAPER, 'Paper link': 'https://a.example/5', Authors, Venue: 'ICLR 2024' };
    expect(proposed(list, answers).added).toEqual([`5. ${begin}Naps of Ravens](https://a.example/5). ICLR 2024.`]);
  });
});

describe('whose, where and when in one bracket', () => {
  const entry = (title: string, who: string, id: string) =>
    `*${title}* (${who}) [arxiv](https://arxiv.org/abs/${id}).\n`;
  const list = `## Naps\n\n${[
    entry('Early Birds of the North', 'Lee et al., ICML 2021', '2101.00001'),
    entry('Late Owls and Their Cats', 'Orr & Fox, ICLR 2022', '2201.00002'),
    entry('Snoring Bears in Caves', 'Moe et al., CVPR 2023', '2301.00003'),
    entry('Dreams of Cows at Noon', 'Ek et al., ICML 2023', '2302.00004'),
  ].join('\n')}`;

  it.each([
    ['Ann Wu, Bo Ray, Cy Abt', 'Wu et al., ICML 2024'],
    ['Ann Wu et al.', 'Wu et al., ICML 2024'],
    ['Ann Wu and Bo Ray III', 'Wu & Ray III, ICML 2024'],
  ])('are written as the others have them: %s', (Authors, who) => {
    expect(proposed(list, { ...PAPER, Authors, Venue: 'ICML 2024' }).added).toEqual([
      '',
      entry('Naps of Ravens', who, '2405.00009').trimEnd(),
    ]);
  });
});

describe('names behind a link, and a venue behind a dash', () => {
  const entry = (year: number, title: string, who: string, venue: string) =>
    `- (${year}) [${title}](https://a.example/${year}) by ${who} — ${venue}`;
  const list = `## Naps\n\n${[
    entry(2006, 'Early Birds of the North', 'Lee, Ray, Orr and Fox', 'TCC'),
    entry(2007, 'Late Owls and Their Cats', 'Moe and Wu', 'FOCS'),
    entry(2014, 'Snoring Bears in Caves', 'Hill and Ek', 'FnTTCS'),
    entry(2019, 'Dreams of Cows at Noon', 'Gray, Ives and Abt', 'JRSSB'),
  ].join('\n')}\n`;

  it.each([
    ['Ann Under, Bo Ko', 'Under and Ko'],
    ['Ann Under, Bo Ko, Cy Day', 'Under, Ko and Day'],
    ['Ann Under', 'Under'],
  ])('are read and written: %s', (Authors, who) => {
    const answers = { ...PAPER, 'Paper link': 'https://a.example/2024', Authors, Venue: 'SODA 2024' };
    expect(proposed(list, answers).added).toEqual([entry(2024, PAPER.Title, who, 'SODA')]);
  });
});

describe('an answer whose label is the head of a column', () => {
  it('goes there, whatever else that word means', () => {
    const rows = ['simulator', 'modular', 'maps', 'language']
      .map((note, i) => `| [Owls and Cats ${'abcd'[i]}](https://a.example/${i}) | ${note} |`)
      .join('\n');
    const list = `## Naps\n\n| Paper | Notes |\n|---|---|\n${rows}\n`;
    expect(proposed(list, { ...PAPER, Notes: 'naps' }).added).toEqual([
      '| [Naps of Ravens](https://arxiv.org/abs/2405.00009) | naps |',
    ]);
  });
});
