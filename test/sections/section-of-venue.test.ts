import { describe, expect, it } from '@jest/globals';
import { proposed } from '../support/proposed.ts';

describe('sections that are conferences', () => {
  const list = ['NeurIPS 2022', 'ICML 2022', 'ICML 2021']
    .map((name, n) => `## ${name}\n\n- Naps of Owls, part ${n} [[paper]](https://a.example/${n})\n`)
    .join('\n');

  it.each([
    [{ Venue: 'ICML 2022' }, 'ICML 2022'],
    [{ Venue: 'NIPS', Year: '2022' }, 'NeurIPS 2022'],
    [{ Venue: "ICML'21" }, 'ICML 2021'],
  ])('need not be asked for: %j', (where, section) => {
    const answers = { Title: 'Horses that Tire', 'Paper link': 'https://a.example/9', ...where };
    expect(proposed(list, answers).section).toBe(section);
  });

  it.each([{ Venue: 'CVPR 2022' }, { Venue: 'ICML' }, {}])('are asked for where none is the paper’s: %j', (where) => {
    const answers = { Title: 'Horses that Tire', 'Paper link': 'https://a.example/9', ...where };
    expect(() => proposed(list, answers)).toThrow('Section');
  });
});
