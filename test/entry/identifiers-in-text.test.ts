import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';
import { proposed } from '../support/proposed.ts';

const TITLES = ['Early Birds and Naps', 'Late Owls of the North', 'Snoring Bears in Caves', 'Dreams of Cows'];

describe('an arXiv id before the title', () => {
  it.each([
    ['[', ']'],
    ['(', ')'],
    ['', ':'],
  ])('follows from the link: %s…%s', (open, close) => {
    const entry = (title: string, id: string) =>
      `- ${open}${id}${close} **${title}** ([abs](https://arxiv.org/abs/${id}))`;
    const list = `## Naps\n\n${TITLES.map((title, n) => entry(title, `1${n}03.1013${n}`)).join('\n')}\n`;
    const answers = { Title: 'Horses that Tire', 'Paper link': 'https://arxiv.org/abs/2006.04558' };
    expect(proposed(list, answers).added).toEqual([entry('Horses that Tire', '2006.04558')]);
  });
});

it('takes what an identifier tells for an entry, though it has no link', () => {
  const list =
    '## Naps\n\n1. Early Birds. Lee et al. arXiv:2103.02531\n2. Late Owls. Ray et al. doi:10.1000/182\n3. Snores. Day et al. ICML 2020\n';
  expect(readEntries(list)).toHaveLength(3);
});
