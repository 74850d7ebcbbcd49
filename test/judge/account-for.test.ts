import { describe, expect, it } from '@jest/globals';
import { accountFor } from '../../src/judge/account-for.ts';
import { findUnshown } from '../../src/judge/find-unshown.ts';
import { missesTitleColumn } from '../../src/judge/title-column.ts';
import type { Fields } from '../../src/submission/submission.ts';

const arxiv = (id: string): string => `https://arxiv.org/abs/${id}`;
const BULLETS = [
  `- **Naps at Noon**, ACL 2021 [[paper](${arxiv('2101.00001')})] [[Torch](https://github.com/lee/naps)]`,
  `- **Dreams of Cats**, ICLR 2022 [[paper](${arxiv('2109.00002')})]`,
  `- **Owls at Work**, ACL 2023 [[paper](${arxiv('2212.00003')})] [[code](https://github.com/day/owls)]`,
  `- **Birds at Dawn**, AAAI 2023 [[paper](${arxiv('2211.00004')})] [[OwlSet](https://owls.example/set)]`,
];
const ROWS = [
  '| Alpha | Ann Lee | [87](https://scores.example/alpha) | ● | 2014 |',
  '| Bravo | Bo Kim | [92](https://scores.example/bravo) | ○ | 2015 |',
  '| Carve | Cy Day | [64](https://scores.example/carve) | ◐ | 2016 |',
];
const PREPRINTS = [1, 2, 3, 4].map(
  (n) => `* Nap ${'abcd'[n]}. arXiv 202${n}. [pdf](${arxiv(`2${n}05.0000${n}`)}) <img src="faces/${n}.svg">`,
);

const GIVEN: Fields = { title: 'Bats at Dusk', paper: arxiv('2406.00009'), code: 'https://github.com/fox/bats' };

interface Case {
  readonly models: readonly string[];
  readonly given: Fields;
  readonly entry: string;
  readonly foreign: readonly string[];
}

const FOREIGN: Readonly<Record<string, Case>> = {
  'nothing where all was given or is common': {
    models: BULLETS,
    given: { ...GIVEN, venue: 'NeurIPS', year: '2024' },
    entry: `- **Bats at Dusk**, NIPS'24 [[paper](${arxiv('2406.00009')})] [[code](https://github.com/fox/bats)]`,
    foreign: [],
  },
  'a label that names what another link leads to': {
    models: BULLETS,
    given: { ...GIVEN, project: 'https://fox.example/bats' },
    entry: `- **Bats at Dusk** [[paper](${arxiv('2406.00009')})] [[OwlSet](https://fox.example/bats)]`,
    foreign: ['OwlSet'],
  },
  'a label that names another host': {
    models: [1, 2, 3].map((n) => `- Nap ${n} [arXiv](${arxiv(`210${n}.00001`)})`),
    given: { title: 'Bats at Dusk', paper: 'https://www.medrxiv.org/content/10.1101/2023.01.01.1v1' },
    entry: '- Bats at Dusk [arXiv](https://www.medrxiv.org/content/10.1101/2023.01.01.1v1)',
    foreign: ['arXiv'],
  },
  'a label of several words that names another host': {
    models: [1, 2, 3].map(
      (n) => `- Nap ${n} [[Zhihu Tech Blog]](https://www.zhihu.com/${n}) [[pdf]](${arxiv(`210${n}.00001`)})`,
    ),
    given: { title: 'Nap 4', paper: arxiv('2401.00002') },
    entry: `- Nap 4 [[Zhihu Tech Blog]](${arxiv('2401.00002')})`,
    foreign: ['Zhihu'],
  },
  'an address': {
    models: BULLETS,
    given: GIVEN,
    entry: `- **Bats at Dusk** [[paper](${arxiv('2101.00001')})]`,
    foreign: [arxiv('2101.00001')],
  },
  'a score and a mark': {
    models: ROWS,
    given: { title: 'Delta', maker: 'Ed Fox', link: 'https://delta.example', year: '2017' },
    entry: '| Delta | Ed Fox | [64](https://delta.example) | ◐ | 2017 |',
    foreign: ['64', '◐'],
  },
  'no icon before a label’s word that has it in the one entry with that word': {
    models: [...PREPRINTS, '* Nap f. [💻 Code](https://github.com/lee/f)'],
    given: { title: 'Nap e', code: 'https://github.com/fox/e' },
    entry: '* Nap e. [💻 Code](https://github.com/fox/e)',
    foreign: [],
  },
  'an icon before another word': {
    models: [...PREPRINTS, '* Nap f. [💻 Code](https://github.com/lee/f) 🔥'],
    given: { title: 'Nap e', code: 'https://github.com/fox/e' },
    entry: '* Nap e. [🔥 Code](https://github.com/fox/e)',
    foreign: ['🔥'],
  },
  'a number in the address of an image': {
    models: PREPRINTS,
    given: { title: 'Nap e', paper: arxiv('2406.00009') },
    entry: `* Nap e. arXiv 2024. [pdf](${arxiv('2406.00009')}) <img src="faces/3.svg">`,
    foreign: ['3'],
  },
  'a venue': {
    models: BULLETS,
    given: { ...GIVEN, year: '2024' },
    entry: `- **Bats at Dusk**, ICLR 2024 [[paper](${arxiv('2406.00009')})]`,
    foreign: ['ICLR'],
  },
  'a word that one of two entries has': {
    models: BULLETS.slice(0, 2),
    given: GIVEN,
    entry: `- **Dreams of Bats at Dusk** [[paper](${arxiv('2406.00009')})]`,
    foreign: ['Dreams', 'of'],
  },
  'the year of an arXiv id as a conference’s': {
    models: BULLETS,
    given: { ...GIVEN, venue: 'ICLR' },
    entry: `- **Bats at Dusk**, ICLR 2024 [[paper](${arxiv('2406.00009')})]`,
    foreign: ['2024'],
  },
  'the year of an arXiv id without the word that stands beside it': {
    models: PREPRINTS,
    given: { title: 'Nap e', paper: arxiv('2406.00009') },
    entry: `* Nap e. 2024. [pdf](${arxiv('2406.00009')})`,
    foreign: ['2024'],
  },
  'no year of an arXiv id where the list writes it beside preprints': {
    models: PREPRINTS,
    given: { title: 'Nap e', paper: arxiv('2406.00009') },
    entry: `* Nap e. arXiv 2024. [pdf](${arxiv('2406.00009')})`,
    foreign: [],
  },
  'no badge of the repository that was given': {
    models: BULLETS.map((text, n) => `${text} ![](https://img.shields.io/github/stars/lee/r${n}?style=social)`),
    given: GIVEN,
    entry: `- **Bats at Dusk** [[code](https://github.com/fox/bats)] ![](https://img.shields.io/github/stars/fox/bats?style=social)`,
    foreign: [],
  },
  'a badge of another repository': {
    models: BULLETS.map((text, n) => `${text} ![](https://img.shields.io/github/stars/lee/r${n}?style=social)`),
    given: GIVEN,
    entry: `- **Bats at Dusk** [[code](https://github.com/fox/bats)] ![](https://img.shields.io/github/stars/lee/r2?style=social)`,
    foreign: ['https://img.shields.io/github/stars/lee/r2?style=social'],
  },
};

describe('accountFor', () => {
  it.each(Object.entries(FOREIGN))('finds %s', (_, { models, given, entry, foreign }) => {
    expect(accountFor(models, given, null)(entry).map(({ text }) => text)).toEqual(foreign);
  });

  it('tells what a foreign word belongs to', () => {
    const given = { title: 'Bats', project: 'https://fox.example/bats' };
    expect(accountFor(BULLETS, given, null)('- **Bats** [[OwlSet](https://fox.example/bats)]')).toMatchObject([
      { text: 'OwlSet', reason: 'label', address: 'https://fox.example/bats' },
    ]);
  });
});

describe('findUnshown', () => {
  it.each<[string, Fields, string[]]>([
    ['- **Bats at Dusk**, Lee et al., NIPS’24', { authors: 'Ann Lee, Bo Kim', venue: 'NeurIPS', year: '2024' }, []],
    [
      '- **Bats at Dusk**, Lee, NIPS',
      { authors: 'Ann Lee, Bo Kim', venue: 'NeurIPS', year: '2024' },
      ['authors', 'year'],
    ],
    [
      '- Lee, A. & Kim, B. (2024). *Advances in Neural Information Processing Systems*',
      { authors: 'Ann Lee, Bo Kim', venue: 'NeurIPS' },
      [],
    ],
    [
      '- [Bats](https://arxiv.org/pdf/2406.00009v2)',
      { paper: arxiv('2406.00009'), code: 'https://github.com/a/b' },
      ['code'],
    ],
    ['| Bats | ✓ | |', { open: 'yes', closed: 'no', licence: 'MIT' }, ['licence']],
    ['- Bats `Post_training` `KV-Cache`', { tags: 'Post-training, KV Cache' }, []],
    [
      '- **Bats at Dusk**, FSE 2016',
      { volume: '16', issue: '6', pages: '20', venue: 'FSE' },
      ['volume', 'issue', 'pages'],
    ],
    ['- **Bats at Dusk** 2005-06', { date: '05.6' }, []],
    ['- **Bats at Dusk** 2026-05-06', { date: '05.6', issue: '06', volume: '5' }, []],
    ['- **Bats at Dusk** (FSE 16.6), 12,000 bats', { volume: '16', issue: '6', bats: '12000' }, []],
    ['- Bats `Post_training`', { tags: 'Post-training, KV Cache' }, ['tags']],
  ])('in %s', (entry, given, unshown) => {
    expect(findUnshown(entry, given)).toEqual(unshown);
  });
});

describe('missesTitleColumn', () => {
  const headers = ['Name', 'Maker', 'Score'];
  it.each([
    ['|  | Ed Fox | [Delta](https://d.example) |', true],
    ['| Delta | Ed Fox | [Delta](https://d.example) |', false],
    ['| [Delta](https://d.example) | | |', false],
  ])('%s', (row, misses) => {
    expect(missesTitleColumn(row, headers, 'Delta')).toBe(misses);
  });
});
