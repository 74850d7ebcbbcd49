import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';
import { readEntries } from '../../src/read-entries.ts';

const PAPERS = [
  ['Multi-Interest Naps with Dynamic Routing', 'KDD', '2019'],
  ['A Controllable Frame for Dreams', 'RecSys', '2020'],
  ['Deep Sleep for Click Prediction', 'AAAI', '2019'],
  ['Is an Owl a Good Recommender?', 'arXiv', '2023'],
] as const;

describe.each([
  ['【', '】'],
  ['（', '）'],
  ['[', '] '],
])('a venue and its year before the title in %s%s', (open, close) => {
  const entry = (title: string, venue: string, year: string, n: number): string =>
    `- ${open}${venue} ${year}${close}**${title}** [[论文](https://arxiv.org/abs/2301.0000${n})]\n  - 简介：用 ${n} 只猫头鹰解释睡眠的过程。\n`;
  const list = `## 召回\n\n${PAPERS.map(([title, venue, year], n) => entry(title, venue, year, n)).join('')}`;

  it('is read without them', () => {
    expect(readEntries(list).map(({ fields }) => [fields.title, fields.venue, fields.year])).toEqual(PAPERS);
  });

  it('is written in them', () => {
    const answers = {
      Section: '召回',
      'Paper title': 'Large Owls as Assistants',
      Venue: 'SIGIR 2024',
      'Paper link': 'https://arxiv.org/abs/2301.00009',
      Description: '用 9 只猫头鹰解释睡眠的过程。',
    };
    const issue = Object.entries(answers)
      .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
      .join('\n');
    const made = preview({ list, issue });
    expect(made).toMatchObject({ ok: true, text: list + entry('Large Owls as Assistants', 'SIGIR', '2024', 9) });
  });
});

describe('what stands behind a venue and its year in their brackets', () => {
  const entry = (n: number, name: string, title: string, said: string): string =>
    `${n}. ${name === '' ? '' : `**[${name}]** `}${title}（${said}）[[论文](https://arxiv.org/abs/2301.0000${n})]\n`;
  const list = `## 召回\n\n${PAPERS.map(([title, venue, year], i) =>
    entry(
      i + 1,
      ['MIND', 'CDF', 'DeepNap', 'OwlRec'][i] ?? '',
      title,
      `${venue} ${year}，${['阿里', 'Google', '快手', '北大'][i]}`,
    ),
  ).join('')}`;
  const add = (answers: Readonly<Record<string, string>>) => {
    const all = { 分类: '召回', 标题: 'Large Owls as Assistants', 会议: 'SIGIR', 年份: '2024', ...answers };
    const issue = Object.entries({ ...all, 论文: 'https://arxiv.org/abs/2301.00005' }).map(
      ([label, answer]) => `### ${label}\n\n${answer}\n`,
    );
    return preview({ list, issue: issue.join('\n') });
  };

  it.each([
    ['is whatever the form has for it', { 简称: 'LOA', 机构: '腾讯' }, ['LOA', 'SIGIR 2024，腾讯']],
    ['goes without one', { 简称: 'LOA' }, ['LOA', 'SIGIR 2024']],
    ['stays where the name behind the number goes', { 机构: '腾讯' }, ['', 'SIGIR 2024，腾讯']],
  ] as const)('%s', (_, answers, [name, said]) => {
    expect(add(answers)).toMatchObject({ ok: true, text: list + entry(5, name, 'Large Owls as Assistants', said) });
  });
});
