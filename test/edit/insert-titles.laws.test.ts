import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const TITLES = [
  'Why Owls Nap at Noon',
  'Maps of Sleep',
  'How Bats Dream',
  'Counting Sheep by Ear',
  'Waking Bears in Spring',
];
const NAMES = ['OwlNap', 'SleepMap', 'BatDream', 'SheepEar', 'BearWake'];

/** Ways to write an entry: its title, name and number. */
const STYLES: Readonly<Record<string, (title: string, name: string, at: number) => string>> = {
  'linked titles and sentences': (title, name, at) =>
    `- [${title}](https://papers.example.org/${at}.pdf) - Shows how ${name} helps.`,
  'names and quoted titles': (title, name, at) =>
    `* **${name}**: "${title}", *ICML, Feb 201${at}*. [[Paper](https://papers.example.org/${at}.pdf)]`,
  'venues in brackets': (title, _, at) =>
    `- ${title} (CVPR'1${at}) [link to paper](https://papers.example.org/${at}.pdf)`,
  'authors behind a bar': (title, _, at) =>
    `+ [${title}](https://papers.example.org/${at}.pdf)：很好 | Dora Engel et al,201${at}`,
  'bold titles': (title, _, at) => `1. **${title}** [[paper]](https://papers.example.org/${at}.pdf) *ICML 201${at}*`,
  'venues in front': (title, _, at) => `- [ICML 201${at}] ${title} [[paper]](https://papers.example.org/${at}.pdf)`,
  'authors in front': (title, _, at) =>
    `- Dora Engel, Emil Falk. ${title}. ICML 201${at}. [[pdf]](https://papers.example.org/${at}.pdf)`,
  rows: (title, _, at) => `| ${title} | ICML 201${at} | [link](https://papers.example.org/${at}.pdf) |`,
};
const HEAD: Readonly<Record<string, string>> = { rows: '| Title | Venue | Paper |\n| --- | --- | --- |\n' };

/** Titles that hold words of venues, kinds, labels, dates or marks. */
const HARD = [
  'On the Nature of Naps',
  'Dreams of Graph Neural Networks',
  'Single Cell Maps of Sleep',
  'A Systematic Review of Naps',
  'Learning to Code',
  'Project Pages for Owls',
  'Owls, Bats, and Bears',
  'Naps (and Dreams)',
  'Naps: A Survey',
  'Sleep Is All You Need?',
  'Open-Source Dreams of arXiv Papers',
  '3D Naps',
];

function listOf(style: string): string {
  const entries = TITLES.map((title, at) => STYLES[style]?.(title, NAMES[at] ?? '', at));
  return `# Sleep\n\n## Naps\n\n${HEAD[style] ?? ''}${entries.join('\n')}\n`;
}

describe.each(Object.keys(STYLES))('an entry in a list of %s', (style) => {
  // Between a name and a venue nothing tells such a title from one more venue.
  const others = style === 'names and quoted titles' ? [] : ['The Workshop of Dreams', 'Sleep at ICML'];
  it.each([...HARD, ...others])('has the title “%s”', (title) => {
    const list = listOf(style);
    const answers = {
      Title: title,
      Paper: 'https://papers.example.org/7.pdf',
      Venue: 'CVPR',
      Year: '2020',
      Authors: 'Gina Hahn',
      Name: 'Hush',
      Description: 'Shows how to hush.',
    };
    const issue = Object.entries(answers)
      .map(([label, value]) => `### ${label}\n\n${value}\n`)
      .join('\n');
    const result = preview({ list, issue });
    expect(result).toMatchObject({ ok: true, read: [{ title }] });
  });
});
