import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';
import type { Placing } from '../../src/slot/choose-slot.ts';
import { blameOfDays } from '../support/blame-of-days.ts';

const TITLES = ['Crows', 'Owls', 'Jays', 'Wrens', 'Tits', 'Larks', 'Rooks', 'Swifts', 'Terns', 'Gulls'];

interface Given {
  readonly config?: string;
  /** Venue and year of each entry. */
  readonly entries: readonly string[];
  readonly titles?: readonly string[];
  readonly venue?: string;
  readonly year?: number;
  /** Days on which the entries were written. */
  readonly days?: readonly number[];
}

/** Why a paper called “Ravens” would stand where it would. */
function placingOf({
  entries,
  titles = TITLES,
  venue = 'ICML',
  year = 2021,
  days,
  config,
}: Given): Placing | undefined {
  const lines = entries.map((when, i) => `- [${titles[i]}](https://a.example/${i}), ${when}.`);
  const answers = {
    Section: 'Naps',
    'Paper title': 'Ravens',
    'Paper link': 'https://a.example/r',
    Venue: venue,
    Year: String(year),
  };
  const proposed = preview({
    list: ['## Naps', '', ...lines, ''].join('\n'),
    issue: Object.entries(answers)
      .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
      .join('\n'),
    ...(days && { blame: blameOfDays(days) }),
    ...(config !== undefined && { config }),
  });
  if (!proposed.ok) throw new Error(proposed.problems[0]?.message);
  return proposed.place;
}

const years = (...all: number[]): string[] => all.map((year) => `ICML ${year}`);

describe('why an entry stands where it stands', () => {
  const RISING = years(2017, 2018, 2019, 2020, 2022, 2022, 2023, 2023, 2024, 2025);
  const MIXED = years(2021, 2018, 2023, 2020, 2022, 2019, 2023, 2020);
  const NUMBERED = ['[1] Crows', '[2] Jays', '[3] Wrens'];

  it.each<[string, Given, Placing]>([
    ['an order that all entries keep', { entries: RISING }, { rule: 'date', explains: [8, 8] }],
    [
      'an order that one of the entries next to it does not keep',
      { entries: RISING.with(3, 'ICML 2024') },
      { rule: 'date', explains: [7, 8] },
    ],
    ['fewer entries than are asked', { entries: RISING.slice(0, 6) }, { rule: 'date', explains: [6, 6] }],
    ['titles', { entries: MIXED, titles: TITLES.toSorted() }, { rule: 'title', explains: [8, 8] }],
    ['no order', { entries: MIXED }, { rule: 'end', explains: null }],
    ['what came last', { entries: MIXED, days: [8, 7, 6, 5, 4, 3, 2, 1] }, { rule: 'history', explains: [7, 7] }],
    [
      'the configuration’s order',
      { entries: RISING.with(3, 'ICML 2024'), config: 'order: date' },
      { rule: 'configuration', explains: [7, 8] },
    ],
    [
      'the configuration’s end',
      { entries: RISING, config: 'order: prepend' },
      { rule: 'configuration', explains: null },
    ],
  ])('is %s', (_, given, expected) => {
    expect(placingOf(given)).toEqual(expected);
  });

  it('is numbers that go on', () => {
    const list = `## Naps\n\n${NUMBERED.map((name, i) => `- **${name}**. [Paper](https://a.example/${i})`).join('\n')}\n`;
    const issue = '### Section\n\nNaps\n\n### Paper title\n\nRavens\n\n### Paper link\n\nhttps://a.example/r\n';
    expect(preview({ list, issue })).toMatchObject({ ok: true, number: 4, place: { rule: 'numbers', explains: null } });
  });
});
