import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const PAPERS = [
  { title: 'SleepyDog: Early Birds and Naps', names: ['Ann Lee', 'Bob Ray', 'Cy Day'], venue: 'ICML', year: 2023 },
  { title: 'NapNet: On the Dreams of Cats', names: ['Di Elm', 'Eve Fox'], venue: 'NeurIPS', year: 2023 },
  { title: 'Tired Horses: A Tour of Rome', names: ['Gus Hill', 'Ida Jay', 'Kim Low'], venue: 'ICLR', year: 2024 },
  {
    title: 'OwlTime: Larks are Less Awake Than Owls',
    names: ['Max Ng', 'Ola Poe', 'Quin Roe'],
    venue: 'arXiv',
    year: 2024,
  },
];
const NEW = {
  title: 'RiseLate: Breakfast at Work',
  names: ['Sue Tam', 'Una Vale', 'Wes York'],
  venue: 'EMNLP',
  year: 2024,
};

type Paper = typeof NEW;

const inverted = ({ names }: Paper) => {
  const all = names.map((name) => name.replace(/^(.).* (.*)$/, '$2, $1.'));
  return `${all.slice(0, -1).join(', ')}, & ${all.at(-1)}`;
};
const link = (n: number) => `https://arxiv.org/abs/2301.0000${n}`;

const WAYS: Readonly<Record<string, (paper: Paper, url: string) => string>> = {
  'initials before names, before a plain title': (p, url) =>
    `${p.names.map((name) => name.replace(/^(.)\S*/, '$1.')).join(', ')}. ${p.title}. ${p.venue} ${p.year}. [pdf](${url})`,
  'initials behind names, before a link': (p, url) => `${inverted(p)} (${p.year}). [${p.title}](${url}). *${p.venue}*.`,
  'the year between them and a plain title': (p, url) =>
    `${p.names.join(', ')}. ${p.year}. ${p.title}. ${p.venue}. [[Paper]](${url})`,
  'the first one in brackets': (p, url) => `**${p.title}** (${p.names[0]} et al.) [[Paper]](${url})`,
  'the first one with the venue in brackets': (p, url) =>
    `[${p.title}](${url}) (${p.names[0]} et al., ${p.venue} ${p.year})`,
};

describe('authors with initials or in brackets', () => {
  it.each(Object.entries(WAYS))('%s', (_, write) => {
    const list = `# L\n\n## Naps\n\n${PAPERS.map((paper, i) => `- ${write(paper, link(i + 1))}\n`).join('')}`;
    const fields = {
      Section: 'Naps',
      'Paper title': NEW.title,
      Venue: NEW.venue,
      Year: NEW.year,
      'Paper link': link(9),
    };
    const issue = Object.entries({ ...fields, Authors: NEW.names.join('\n') })
      .map(([label, value]) => `### ${label}\n\n${value}\n`)
      .join('\n');
    const result = preview({ list, issue });
    expect(result.ok && result.text.split('\n').find((line) => line.includes(NEW.title))).toBe(
      `- ${write(NEW, link(9))}`,
    );
  });
});
