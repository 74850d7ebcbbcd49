import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const PAPERS = [
  ['Early Birds and Their Naps', 'Ann Lee, Bo Kim, Cy Day', 'ICML', '2023'],
  ['Dreams of Sleepy Cats', 'Di Fox, Ed Gray, Flo Hill', 'ICLR', '2023'],
  ['Horses that Tire in Rome', 'Gus Ives, Hal Jones, Ida King', 'CVPR', '2024'],
  ['Third Sleep of the Kings', 'Jo Lamb, Kit Moss, Lou Nye', 'ACL', '2024'],
] as const;

const ASKED = {
  'Paper title': 'Late Risers at Their Work',
  Authors: 'Max Orr, Ned Poe, Pia Quinn',
  Venue: 'EMNLP',
  Year: '2024',
  'Paper link': 'https://arxiv.org/abs/2410.11187',
};

interface Values {
  readonly title: string;
  readonly authors: string;
  readonly venue: string;
  readonly year: string;
  readonly paper: string;
}

const PAPER: Values = {
  title: ASKED['Paper title'],
  authors: ASKED.Authors,
  venue: 'EMNLP',
  year: '2024',
  paper: ASKED['Paper link'],
};

const familyOf = (authors: string): string => authors.split(', ')[0]?.split(' ')[1] ?? '';
const firstOf = (authors: string): string => authors.split(', ')[0] ?? '';
const apa = (authors: string): string => {
  const names = authors.split(', ').map((name) => `${name.split(' ')[1]}, ${name[0]}.`);
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
};
const serial = (authors: string, and: string): string => {
  const names = authors.split(', ');
  return names.length < 3 ? names.join(' and ') : names.slice(0, -1).join(', ') + and + names.at(-1);
};

const added = (
  list: string,
  asked: Readonly<Record<string, string>>,
): { text: string; reminders: readonly string[] } => {
  const issue = Object.entries({ Section: 'Naps', ...asked })
    .map(([label, value]) => `### ${label}\n\n${value || '_No response_'}\n`)
    .join('\n');
  const result = preview({ list, issue });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join());
  const lines = result.diff.split('\n').slice(2);
  const text = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
  return { text: text.join('\n').trimEnd(), reminders: result.reminders };
};

const listOf = (write: (values: Values) => string): string => {
  const entries = PAPERS.map(([title, authors, venue, year], i) =>
    write({ title, authors, venue, year, paper: `https://arxiv.org/abs/2301.0000${i}` }),
  );
  return `# L\n\n## Naps\n\n${entries.join('\n')}\n`;
};

describe('authors of a new entry', () => {
  const WAYS: readonly (readonly [string, (values: Values) => string])[] = [
    ['between stops', (p) => `- ${p.title}. ${p.authors}. ${p.venue} ${p.year}. [[Paper]](${p.paper})`],
    ['between commas', (p) => `- ${p.title}, ${p.authors}, ${p.venue} ${p.year}. [[Paper]](${p.paper})`],
    ['first, before a stop', (p) => `- ${p.authors}. ${p.title}. ${p.venue}, ${p.year}. [[Paper]](${p.paper})`],
    ['first, before the year', (p) => `- ${p.authors} (${p.year}). ${p.title}. *${p.venue}*. [link](${p.paper})`],
    ['initials behind', (p) => `- ${apa(p.authors)} (${p.year}). ${p.title}. *${p.venue}*. [link](${p.paper})`],
    ['cited before the title', (p) => `- (${familyOf(p.authors)} et al., ${p.year}) [${p.title}](${p.paper})`],
    ['cited behind the title', (p) => `- [${p.title}](${p.paper}) (${familyOf(p.authors)} et al., ${p.year})`],
    ['the first', (p) => `- **${p.title}**, ${firstOf(p.authors)} et al., ${p.venue} ${p.year}. [[Paper]](${p.paper})`],
    [
      'the first, with a stop',
      (p) => `- [${p.year} ${p.venue}] **${p.title}**. ${firstOf(p.authors)}, et al. [[p]](${p.paper})`,
    ],
    ['the first, in italics', (p) => `- ${p.title} ([paper](${p.paper})) — ${firstOf(p.authors)} *et al.*`],
    [
      'joined by 、',
      (p) =>
        `- **${p.title}**，${p.venue} ${p.year}\n  - 作者：${p.authors.split(', ').join('、')}\n  - 论文：[链接](${p.paper})`,
    ],
  ];
  it.each(WAYS)('%s', (_, write) => {
    const text = write(PAPER);
    const left = [...(text.includes(PAPER.venue) ? [] : ['“Venue”']), ...(text.includes(PAPER.year) ? [] : ['“Year”'])];
    const unshown = left.length === 0 ? [] : [`This list shows no place for: ${left.join(', ')}.`];
    const turned = text.includes(apa(PAPER.authors))
      ? [`The names of the authors are turned round, as those of the entries beside; given were “${PAPER.authors}”.`]
      : [];
    expect(added(listOf(write), ASKED)).toEqual({ text, reminders: [...turned, ...unshown] });
  });

  it.each([
    ['', ', and '],
    ['no ', ' and '],
  ])('two where all others have three and a list with %sserial comma', (_, and) => {
    const write = (p: Values): string =>
      `- ${serial(p.authors, and)}. "${p.title}." *${p.venue}* (${p.year}). [[pdf]](${p.paper})`;
    const authors = 'Max Orr, Ned Poe';
    expect(added(listOf(write), { ...ASKED, Authors: authors }).text).toBe(write({ ...PAPER, authors }));
  });

  it.each([
    'Max Orr\nNed Poe\nPia Quinn',
    '- Max Orr\n- Ned Poe\n- Pia Quinn',
    'Max Orr,\nNed Poe,\nPia Quinn',
    'Orr, Max\nPoe, Ned\nQuinn, Pia',
    'Orr, Max and Poe, Ned and Quinn, Pia',
  ])('typed as %j', (authors) => {
    const write = (p: Values): string => `- **${p.title}**. ${p.authors}. *${p.venue} ${p.year}*. [[P]](${p.paper})`;
    expect(added(listOf(write), { ...ASKED, Authors: authors }).text).toBe(write(PAPER));
  });

  it('refuses a name that would begin a list', () => {
    const write = (p: Values): string => `- ${p.authors}. "${p.title}", *${p.venue} ${p.year}*. [[Paper]](${p.paper})`;
    expect(() => added(listOf(write), { ...ASKED, Authors: '0' })).toThrow(/would turn into/);
  });

  it('takes no title for names in a list without authors', () => {
    const list =
      '# L\n\n## Naps\n\n- Reason, Then Doze, ICML 2023. [[Paper]](https://a.org/1)\n- Sleep, Baby Sleep, ICLR 2024. [[Paper]](https://a.org/2)\n- Cats at Night, a Survey, CVPR 2024. [[Paper]](https://a.org/3)\n';
    expect(added(list, ASKED).text).toBe(`- ${PAPER.title}, EMNLP 2024. [[Paper]](${PAPER.paper})`);
  });
});

describe('what is known of venue and year', () => {
  const bracketed = (inside: string, p: Values): string => `- **${p.title}** (${inside}) [[Paper]](${p.paper})`;
  const both = listOf((p) => bracketed(`${p.venue} ${p.year}`, p));
  const { 'Paper title': title, 'Paper link': paper } = ASKED;
  const known = { 'Paper title': title, 'Paper link': paper };
  const page = 'https://openreview.net/forum?id=x1';

  it.each([
    ['only the year', both, { ...known, Year: '2024' }, bracketed('2024', PAPER)],
    [
      'only the venue',
      both,
      { ...known, Venue: 'EMNLP', 'Paper link': page },
      bracketed('EMNLP', { ...PAPER, paper: page }),
    ],
    [
      'the year where the others have a month',
      listOf((p) => `- [${p.year}-07] **${p.title}** [[Paper]](${p.paper})`),
      { ...known, Year: '2024', 'Paper link': page },
      `- [2024] **${title}** [[Paper]](${page})`,
    ],
    [
      'both before an arrow',
      listOf((p) => `- ${p.title} (${p.venue}, ${p.year}) → [PDF](${p.paper})`),
      { ...known, Venue: 'EMNLP', Year: '2024' },
      `- ${title} (EMNLP, 2024) → [PDF](${paper})`,
    ],
  ])('%s', (_, list, asked, entry) => {
    expect(added(list, asked).text).toBe(entry);
  });
});
