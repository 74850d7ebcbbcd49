import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const link = (n: number) => `https://arxiv.org/abs/2201.0000${n}`;
const TITLES = ['Early Birds and Naps', 'Sleepy Dogs at Sea', 'Tired Horses of Rome', 'Dreams of Sleepy Cats'];

interface Case {
  readonly name: string;
  readonly write: (title: string, when: string, n: number) => string;
  readonly whens: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
  readonly when: string;
  readonly reminders?: readonly string[];
}

const bold = (title: string, when: string, n: number) => `- **${title}** (${when}) [[Paper]](${link(n)})`;
const plain = (title: string, when: string, n: number) => `- ${title}, ${when}. [[Paper]](${link(n)})`;
const dated = (title: string, when: string, n: number) => `- ${title}, *ICML*, (${when}) [[Paper]](${link(n)})`;

const CASES: readonly Case[] = [
  {
    name: 'the year of a venue apart, where the list has no such venue',
    write: bold,
    whens: ['ICML 2023', 'NeurIPS 2023', 'ICLR 2024', 'arXiv 2024'],
    answers: { Venue: "EMNLP'24", Year: '2024' },
    when: 'EMNLP 2024',
  },
  {
    name: 'the year of a venue as typed, where the list writes it so too',
    write: bold,
    whens: ['ICML 2023', "NeurIPS'23", 'ICLR 2024', 'arXiv 2024'],
    answers: { Venue: "EMNLP'24", Year: '2024' },
    when: "EMNLP'24",
  },
  {
    name: 'preprints without their year',
    write: plain,
    whens: ['ICML 2023', 'arXiv', 'ICLR 2024', 'arXiv'],
    answers: { Venue: 'arXiv', Year: '2024' },
    when: 'arXiv',
    reminders: ['This list shows no place for: “Year”.'],
  },
  {
    name: 'preprints by one word',
    write: plain,
    whens: ['ICML 2023', 'Preprint', 'ICLR 2024', 'Preprint'],
    answers: { Venue: 'arXiv', Year: '2024' },
    when: 'Preprint',
    reminders: ['This list shows no place for: “Year”.'],
  },
  {
    name: 'another server is no word for preprints',
    write: plain,
    whens: ['ICML 2023', 'bioRxiv 2023', 'ICLR 2024', 'bioRxiv 2024'],
    answers: { Venue: 'arXiv', Year: '2024' },
    when: 'arXiv 2024',
  },
  {
    name: 'a whole month without the stop of short ones',
    write: dated,
    whens: ['Jan. 2023', 'Feb. 2023', 'Oct. 2023', 'Mar. 2024'],
    answers: { Venue: 'ICML', Year: '2024', Date: '2024-05' },
    when: 'May 2024',
  },
  {
    name: 'a whole month with the stop that the list gives it',
    write: dated,
    whens: ['Jan. 2023', 'May. 2023', 'Oct. 2023', 'Mar. 2024'],
    answers: { Venue: 'ICML', Year: '2024', Date: '2024-05' },
    when: 'May. 2024',
  },
];

function answer(
  list: string,
  answers: Readonly<Record<string, string>>,
): { added: string; reminders: readonly string[] } {
  const all = { Section: 'Naps', 'Paper link': link(5), ...answers };
  const issue = Object.entries(all).map(([label, value]) => `### ${label}\n\n${value}\n`);
  const result = preview({ list, issue: issue.join('\n') });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const lines = result.diff
    .split('\n')
    .slice(2)
    .filter((line) => line.startsWith('+'));
  return { added: lines.map((line) => line.slice(1)).join('\n'), reminders: result.reminders };
}

describe('what was answered, in the words of the list', () => {
  it.each(CASES)('$name', ({ write, whens, answers, when, reminders: expected = [] }) => {
    const entries = whens.map((one, i) => write(TITLES[i] ?? '', one, i + 1));
    const { added, reminders } = answer(`# L\n\n## Naps\n\n${entries.join('\n')}\n`, {
      'Paper title': 'Late Risers at Work',
      ...answers,
    });
    expect(added).toBe(write('Late Risers at Work', when, 5));
    expect(reminders).toEqual(expected);
  });

  it.each([
    [
      'a name that titles never have is taken out of the title',
      (name: string, title: string, n: number) => `- [${name}] ${title} (ICML 2024) [[Paper]](${link(n)})`,
      'Late Risers at Work',
    ],
    [
      'a name that titles have stays in the title',
      (name: string, title: string, n: number) =>
        `- [${name}] ${title === 'Late Risers at Work' ? '' : `${name}: `}${title} (ICML 2024) [[Paper]](${link(n)})`,
      'Owl: Late Risers at Work',
    ],
  ])('%s', (_, write, title) => {
    const entries = ['NapNet', 'BedFormer', 'Snorer'].map((name, i) => write(name, TITLES[i] ?? '', i + 1));
    const { added } = answer(`# L\n\n## Naps\n\n${entries.join('\n')}\n`, {
      'Paper title': 'Owl: Late Risers at Work',
      Venue: 'ICML',
      Year: '2024',
      'Method name': 'Owl',
    });
    expect(added).toBe(`- [Owl] ${title} (ICML 2024) [[Paper]](${link(5)})`);
  });
});
