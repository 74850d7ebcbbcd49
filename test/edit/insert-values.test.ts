import { describe, expect, it } from '@jest/globals';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { readList } from '../../src/list/read-list.ts';
import type { Fields } from '../../src/submission/submission.ts';
import { inWords } from '../support/in-words.ts';

interface Case {
  readonly name: string;
  readonly entries: readonly string[];
  /** Lines around the entries: a table's head and end. */
  readonly head?: string;
  readonly foot?: string;
  readonly fields: Fields;
  readonly entry: string;
  readonly notes?: readonly string[];
}

const link = (n: number) => `https://arxiv.org/abs/2201.0000${n}`;
const LATE = { title: 'Late Risers at Work', venue: 'AAAI', year: '2024', paper: link(9) };
const SHIELD = 'https://img.shields.io/badge';
const CODE = 'https://github.com/someone/sleepy';

const PAPERS = [
  { title: 'Early Birds and Their Naps', venue: 'ICML', year: 2023, paper: link(1), code: 'https://github.com/a/naps' },
  { title: 'Sleepy Dogs at Sea', venue: 'NeurIPS', year: 2023, paper: link(2), code: 'https://github.com/b/dogs' },
  { title: 'Tired Horses of Rome', venue: 'ICLR', year: 2024, paper: link(3), code: 'https://github.com/c/horses' },
  { title: 'Dreams of Many Cats', venue: 'CVPR', year: 2024, paper: link(4), code: '' },
];
type Known = (typeof PAPERS)[number];
const written = (write: (paper: Known, i: number) => string) => PAPERS.map(write);

const left = (...ids: string[]) => [`This list shows no place for: ${ids.map((id) => `“${id}”`).join(', ')}.`];

const CASES: readonly Case[] = [
  {
    name: 'a link in angle brackets',
    entries: written(({ title, venue, year, paper }) => `- ${title} (${venue} ${year}): <${paper}>`),
    fields: LATE,
    entry: `- Late Risers at Work (AAAI 2024): <${link(9)}>`,
  },
  {
    name: 'a link in angle brackets with a label',
    entries: written(
      ({ title, paper, code }) => `- **${title}**, paper: <${paper}>${code === '' ? '' : `, code: <${code}>`}`,
    ),
    fields: { title: LATE.title, paper: LATE.paper, code: CODE },
    entry: `- **Late Risers at Work**, paper: <${link(9)}>, code: <${CODE}>`,
  },
  {
    name: 'an HTML link of a kind that no entry has is left out',
    entries: written(
      ({ title, venue, year, paper, code }) =>
        `- <b>${title}</b> (${venue} ${year}) [<a href="${paper}">paper</a>]${code === '' ? '' : `[<a href="${code}">code</a>]`}`,
    ),
    fields: { ...LATE, code: CODE, project: 'https://naps.example.org' },
    entry: `- <b>Late Risers at Work</b> (AAAI 2024) [<a href="${link(9)}">paper</a>][<a href="${CODE}">code</a>]`,
    notes: left('project'),
  },
  {
    name: 'an HTML row has no place for code',
    head: '<table>\n<tr><th>Title</th><th>Venue</th><th>Link</th></tr>\n',
    entries: written(
      ({ title, venue, year, paper }) =>
        `<tr>\n<td>${title}</td>\n<td>${venue} ${year}</td>\n<td><a href="${paper}">Paper</a></td>\n</tr>`,
    ),
    foot: '</table>\n',
    fields: { ...LATE, code: CODE },
    entry: `<tr>\n<td>Late Risers at Work</td>\n<td>AAAI 2024</td>\n<td><a href="${link(9)}">Paper</a></td>\n</tr>`,
    notes: left('code'),
  },
  {
    name: 'a Markdown row has no place for a project page',
    head: '| Title | Venue | Paper | Code |\n| --- | --- | --- | --- |\n',
    entries: written(
      ({ title, venue, year, paper, code }) =>
        `| ${title} | ${venue} ${year} | [Paper](${paper}) | ${code === '' ? 'N/A' : `[Code](${code})`} |`,
    ),
    fields: { ...LATE, project: 'https://naps.example.org' },
    entry: `| Late Risers at Work | AAAI 2024 | [Paper](${link(9)}) | N/A |`,
    notes: left('project'),
  },
  {
    name: 'links of kinds that no entry has are named',
    entries: written(({ title, venue, year, paper }) => `- **${title}** (${venue} ${year}) [[Paper]](${paper})`),
    fields: { ...LATE, video: 'https://youtu.be/naps', slides: 'https://naps.example.org/slides' },
    entry: `- **Late Risers at Work** (AAAI 2024) [[Paper]](${link(9)})`,
    notes: left('video', 'slides'),
  },
  {
    name: 'a list whose entries name links freely names one more',
    entries: written(
      ({ title, venue, year, paper }, i) =>
        `- **${title}** (${venue} ${year}) [[Paper]](${paper}) [[${['Tutorial', 'Pillows', 'Beds', 'Poster'][i]}]](https://naps.example.org/${i})`,
    ),
    fields: { ...LATE, blankets: 'https://naps.example.org/blankets' },
    entry: `- **Late Risers at Work** (AAAI 2024) [[Paper]](${link(9)}) [[Blankets]](https://naps.example.org/blankets)`,
  },
  {
    name: 'also where the target of a link stands before its label',
    entries: written(
      ({ title, venue, year, paper }, i) =>
        `- <b>${title}</b> (${venue} ${year}) [<a href="${paper}">paper</a>] [<a href="https://naps.example.org/${i}">${['tutorial', 'pillows', 'beds', 'poster'][i]}</a>]`,
    ),
    fields: { ...LATE, blankets: 'https://naps.example.org/blankets' },
    entry: `- <b>Late Risers at Work</b> (AAAI 2024) [<a href="${link(9)}">paper</a>] [<a href="https://naps.example.org/blankets">blankets</a>]`,
  },
  {
    name: 'a badge that says the same in all entries is a label',
    entries: written(
      ({ title, venue, year, paper, code }) =>
        `- **${title}** *${venue} ${year}* [![Paper](${SHIELD}/Paper-arXiv-red)](${paper})${code === '' ? '' : ` [![Code](${SHIELD}/Code-GitHub-black)](${code})`}`,
    ),
    fields: { ...LATE, code: CODE, affiliation: 'University of Sleep' },
    entry: `- **Late Risers at Work** *AAAI 2024* [![Paper](${SHIELD}/Paper-arXiv-red)](${link(9)}) [![Code](${SHIELD}/Code-GitHub-black)](${CODE})`,
    notes: left('affiliation'),
  },
  {
    name: 'also where one entry says another thing',
    entries: [
      ...written(
        ({ title, paper }, i) =>
          `- **${title}** [[Paper](${paper})] [![Demo](${SHIELD}/Demo-Play-black)](https://naps.example.org/${i})`,
      ),
      `- **Fifth Sleep of Aces** [[Paper](${link(5)})] [![Demo](${SHIELD}/Demo-Watch-black)](https://naps.example.org/5)`,
    ],
    fields: { title: LATE.title, paper: LATE.paper, demo: 'https://naps.example.org/9', affiliation: 'Sleep' },
    entry: `- **Late Risers at Work** [[Paper](${link(9)})] [![Demo](${SHIELD}/Demo-Play-black)](https://naps.example.org/9)`,
    notes: left('affiliation'),
  },
  {
    name: 'a badge of a link whose venue varies is a value',
    entries: written(({ title, venue, paper }) => `- **${title}** [![Paper](${SHIELD}/Paper-${venue}-red)](${paper})`),
    fields: { title: LATE.title, venue: 'AAAI', paper: LATE.paper },
    entry: `- **Late Risers at Work** [![Paper](${SHIELD}/Paper-AAAI-red)](${link(9)})`,
  },
  {
    name: 'a venue that all entries have in their badges is a value all the same',
    entries: written(({ title, paper }) => `- **${title}** [![Paper](${SHIELD}/Paper-CVPR-red)](${paper})`),
    fields: { title: LATE.title, venue: 'AAAI', paper: LATE.paper },
    entry: `- **Late Risers at Work** [![Paper](${SHIELD}/Paper-AAAI-red)](${link(9)})`,
  },
  {
    name: 'a badge in a column of its own',
    head: '| Title | Venue | Code |\n| --- | --- | --- |\n',
    entries: written(
      ({ title, venue, year, paper, code }) =>
        `| [${title}](${paper}) | ${venue} ${year} | ${code === '' ? '-' : `[![GitHub](${SHIELD}/GitHub-Code-green)](${code})`} |`,
    ),
    fields: { ...LATE, code: CODE },
    entry: `| [Late Risers at Work](${link(9)}) | AAAI 2024 | [![GitHub](${SHIELD}/GitHub-Code-green)](${CODE}) |`,
  },
  ...[
    { alt: ({ venue }: Known) => venue, after: 'AAAI' },
    { alt: ({ venue, year }: Known) => `${venue} ${year}`, after: 'AAAI 2024' },
    { alt: ({ year }: Known) => `${year}`, after: '2024' },
    { alt: () => 'venue', after: 'venue' },
  ].map(({ alt, after }) => ({
    name: `the alternative text of a badge goes with its value: ${after}`,
    entries: written(
      (paper) =>
        `- **${paper.title}** ![${alt(paper)}](${SHIELD}/${paper.venue}-${paper.year}-blue) [[Paper]](${paper.paper})`,
    ),
    fields: LATE,
    entry: `- **Late Risers at Work** ![${after}](${SHIELD}/AAAI-2024-blue) [[Paper]](${link(9)})`,
  })),
  {
    name: 'the alternative text of a method badge',
    entries: written(
      ({ title, paper }, i) =>
        `- **${title}** ![${['Nap', 'Doze', 'Deep Sleep', 'Dream'][i]}](${SHIELD}/${['Nap', 'Doze', 'Deep_Sleep', 'Dream'][i]}-blue) [[Paper]](${paper})`,
    ),
    fields: { title: LATE.title, paper: LATE.paper, name: 'Snore' },
    entry: `- **Late Risers at Work** ![Snore](${SHIELD}/Snore-blue) [[Paper]](${link(9)})`,
  },
  {
    name: 'a labelled badge takes no answer of another name',
    entries: written(
      ({ title, paper }, i) =>
        `- **${title}** [[Paper]](${paper}) ![](${SHIELD}/Bed-${['Soft', 'Hard', 'Wide', 'Long'][i]}-blue)`,
    ),
    fields: { title: LATE.title, paper: LATE.paper, affiliation: 'Inns', bed: 'Narrow' },
    entry: `- **Late Risers at Work** [[Paper]](${link(9)}) ![](${SHIELD}/Bed-Narrow-blue)`,
    notes: left('affiliation'),
  },
  {
    name: 'no star badge of GitHub for code that is elsewhere',
    entries: written(
      ({ title, paper, code }) =>
        `- ${title}. [[Paper]](${paper})${code === '' ? '' : ` [[Code]](${code}) ![Stars](https://img.shields.io/github/stars/${code.slice(19)}?style=social)`}`,
    ),
    fields: { title: LATE.title, paper: LATE.paper, code: 'https://gitlab.com/someone/sleepy' },
    entry: `- Late Risers at Work. [[Paper]](${link(9)}) [[Code]](https://gitlab.com/someone/sleepy)`,
  },
  {
    name: 'a repository as a label, wherever it is',
    entries: written(
      ({ title, paper, code }) =>
        `- **${title}**. [[Paper]](${paper})${code === '' ? '' : ` [${code.slice(19)}](${code})`}`,
    ),
    fields: { title: LATE.title, paper: LATE.paper, code: 'https://gitlab.com/someone/sleepy' },
    entry: `- **Late Risers at Work**. [[Paper]](${link(9)}) [someone/sleepy](https://gitlab.com/someone/sleepy)`,
  },
  ...[
    { given: {}, when: '(AAAI 2024)' },
    { given: { award: 'Oral' }, when: '(AAAI 2024 Oral)' },
    { given: { notes: 'best paper award' }, when: '(AAAI 2024 best paper award)' },
    { given: { award: 'spotlight' }, when: '(AAAI 2024 Spotlight)' },
  ].map(({ given, when }) => ({
    name: `what a paper won, in the brackets of its venue: ${when}`,
    entries: written(
      ({ title, venue, year, paper }, i) =>
        `- **${title}** (${venue} ${year}${['', ' Oral', ' Spotlight', ''][i]}) [[Paper]](${paper})`,
    ),
    fields: { ...LATE, ...given },
    entry: `- **Late Risers at Work** ${when} [[Paper]](${link(9)})`,
  })),
  ...[
    { between: ', ', close: '' },
    { between: ' (', close: ')' },
    { between: ' **[', close: ']**' },
  ].flatMap(({ between, close }) =>
    [{}, { award: 'Oral' }].map((given) => ({
      name: `where all entries have won something${between}…${close} ${JSON.stringify(given)}`,
      entries: written(
        ({ title, venue, year, paper }, i) =>
          `- **${title}**, *${venue}* ${year}${between}${['Best Paper', 'Oral', 'Spotlight', 'Oral'][i]}${close} [[Paper]](${paper})`,
      ),
      fields: { ...LATE, ...given },
      entry: `- **Late Risers at Work**, *AAAI* 2024${'award' in given ? `${between}Oral${close}` : ''} [[Paper]](${link(9)})`,
    })),
  ),
  ...[{}, { award: 'Oral' }, { award: '🏆 Outstanding Paper' }].map((given) => ({
    name: `an icon before what a paper won ${JSON.stringify(given)}`,
    entries: written(
      ({ title, venue, year, paper }, i) =>
        `- **${title}**, ${venue} ${year}${['', ' 🏆 Oral', ' 🏆 Best Paper', ''][i]} [[Paper]](${paper})`,
    ),
    fields: { ...LATE, ...given },
    entry: `- **Late Risers at Work**, AAAI 2024${'award' in given ? ` 🏆 ${given.award.replace('🏆 ', '')}` : ''} [[Paper]](${link(9)})`,
  })),
  ...[
    { given: {}, mark: '' },
    { given: { hot: '🔥' }, mark: '🔥 ' },
    { given: { hot: 'Yes' }, mark: '🔥 ' },
    { given: { hot: 'No' }, mark: '' },
    { given: { 'training-free': 'Yes' }, mark: '', notes: left('training-free') },
  ].map(({ given, mark, notes = [] }) => ({
    name: `an icon before some titles ${JSON.stringify(given)}`,
    entries: written(
      ({ title, venue, year, paper }, i) =>
        `- ${i % 2 === 1 ? '🔥 ' : ''}${title}, ${venue} ${year}. [[Paper]](${paper})`,
    ),
    fields: { ...LATE, ...given },
    entry: `- ${mark}Late Risers at Work, AAAI 2024. [[Paper]](${link(9)})`,
    notes,
  })),
  {
    name: 'an icon that all titles have',
    entries: written(({ title, venue, year, paper }) => `- 📄 **${title}**, ${venue} ${year}. [[Paper]](${paper})`),
    fields: LATE,
    entry: `- 📄 **Late Risers at Work**, AAAI 2024. [[Paper]](${link(9)})`,
  },
  {
    name: 'an icon in all titles',
    entries: written(({ title, venue, year, paper }) => `- [📄 ${title}](${paper}), ${venue} ${year}.`),
    fields: LATE,
    entry: `- [📄 Late Risers at Work](${link(9)}), AAAI 2024.`,
  },
];

describe('the values of a new entry', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { entries, head = '', foot = '', fields, entry, notes = [] } = one;
    const list = readList(`# L\n\n## Naps\n\n${head}${entries.join('\n')}\n${foot}`);
    const inserted = insertEntry(list, { section: 'Naps', fields }, null, { order: 'append' });
    expect(inserted.ok ? inserted.value.entry : inserted.problems).toBe(entry);
    expect(inserted.ok ? inWords(inserted.value.notes) : []).toEqual(notes);
  });

  it('a link that only far sections show is written as they have it', () => {
    const section = (name: string, count: number, more: string) =>
      `## ${name}\n\n${Array.from({ length: count }, (_, i) => `- **${name} Birds and Naps ${i}** (ICLR 2024) [[Paper]](https://arxiv.org/abs/24${10 + (i % 80)}.0${1000 + i})${more}\n`).join('')}\n`;
    const near = ['Early', 'Late', 'Tired'].map((name) => section(name, 60, '')).join('');
    const list = readList(`# L\n\n${near}${section('Far', 2, ' [[Slides]](https://naps.example.org/s)')}`);
    const fields = { ...LATE, slides: 'https://naps.example.org/mine' };
    const inserted = insertEntry(list, { section: 'Early', fields }, null, { order: 'append' });
    expect(inserted.ok ? inserted.value.entry : inserted.problems).toBe(
      `- **Late Risers at Work** (AAAI 2024) [[Paper]](${link(9)}) [[Slides]](https://naps.example.org/mine)`,
    );
  });
});
