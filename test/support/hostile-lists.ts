import type { Config } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { SEED_CONFIG, SHORT_LIST } from './seed-list.ts';

/** A list to write hostile entries into. */
export interface HostileList {
  readonly name: string;
  readonly section: string;
  readonly text: string;
  readonly config: Config;
}

const PAPERS = [
  {
    title: 'Sleep after Learning',
    authors: 'Ann Bee, Cy Dee',
    venue: 'Sleep',
    year: '2005',
    paper: 'https://arxiv.org/abs/2301.00001',
  },
  {
    title: 'Power Naps at Work',
    authors: 'Ed Eff, Gil Hay',
    venue: 'CVPR',
    year: '2020',
    paper: 'https://arxiv.org/abs/2301.00002',
  },
  {
    title: 'Lucid Dreams in Cats',
    authors: 'Ida Jay, Kim Ell',
    venue: 'ICML',
    year: '2021',
    paper: 'https://arxiv.org/abs/2301.00003',
  },
];
type Written = (paper: (typeof PAPERS)[number], index: number) => string;

const STYLES: readonly (readonly [name: string, entry: string, between: string, head: string, write: Written])[] = [
  [
    'bullets with linked titles',
    '- [{{title}}]({{paper}}), {{venue}} {{year}}.{{#code}} [[Code]({{code}})]{{/code}}',
    '\n',
    '',
    ({ title, paper, venue, year }) => `- [${title}](${paper}), ${venue} ${year}.`,
  ],
  [
    'table rows',
    '| {{title}} | {{venue}} {{year}} | [link]({{paper}}) |',
    '\n',
    '| Title | Venue | Paper |\n| --- | --- | --- |\n',
    ({ title, paper, venue, year }) => `| ${title} | ${venue} ${year} | [link](${paper}) |`,
  ],
  [
    'ordered items',
    '{{number}}. **{{title}}** *{{authors}}*. {{venue}}, {{year}}. [[paper]({{paper}})]',
    '\n',
    '',
    ({ title, authors, paper, venue, year }, index) =>
      `${index + 1}. **${title}** *${authors}*. ${venue}, ${year}. [[paper](${paper})]`,
  ],
  [
    'paragraphs',
    '**{{title}}**\n{{authors}}. {{venue}} {{year}}.\n[[Paper]({{paper}})]{{#name}} `{{name}}`{{/name}}',
    '\n\n',
    '',
    ({ title, authors, paper, venue, year }) => `**${title}**\n${authors}. ${venue} ${year}.\n[[Paper](${paper})]`,
  ],
];

/** Styles that no template describes: they are learnt from the entries. */
const LEARNT: readonly (readonly [name: string, between: string, head: string, tail: string, write: Written])[] = [
  [
    'learnt bullets',
    '\n',
    '',
    '',
    ({ title, authors, paper, venue, year }, index) =>
      `- [${title}](${paper}), ${authors}. *${venue} ${year}*.${index === 1 ? '' : ` [[Code](https://github.com/olga/nap-${index})]`}`,
  ],
  [
    'learnt table rows',
    '\n',
    '| Title | Authors | Venue | Year | Paper | Code |\n| --- | --- | --- | --- | --- | --- |\n',
    '',
    ({ title, authors, paper, venue, year }, index) =>
      `| ${title} | ${authors} | ${venue} | ${year} | [link](${paper}) | ${index === 1 ? '-' : `[code](https://github.com/olga/nap-${index})`} |`,
  ],
  [
    'learnt HTML rows',
    '\n',
    '<table>\n<tr><th>Title</th><th>Venue</th><th>Year</th></tr>\n',
    '\n</table>',
    ({ title, paper, venue, year }) =>
      `<tr>\n  <td><a href="${paper}">${title}</a></td>\n  <td>${venue}</td>\n  <td>${year}</td>\n</tr>`,
  ],
];

/** The seed list, and invented ones in other styles: some with a template of their own, some whose style is learnt. */
export const HOSTILE_LISTS: readonly HostileList[] = [
  {
    name: 'the seed list',
    section: 'Training-free Stable Diffusion Acceleration',
    text: SHORT_LIST,
    config: { ...SEED_CONFIG, form: null },
  },
  ...STYLES.map(([name, entry, between, head, write]) => ({
    name,
    section: 'Naps',
    text: `# Sleep\n\n## Naps\n\n${head}${PAPERS.map(write).join(between)}\n\n## Licence\n\nCC0\n`,
    config: configOf({ entry }),
  })),
  ...LEARNT.map(([name, between, head, tail, write]) => ({
    name,
    section: 'Naps',
    text: `# Sleep\n\n## Naps\n\n${head}${PAPERS.map(write).join(between)}${tail}\n\n## Licence\n\nCC0\n`,
    config: configOf({}),
  })),
];

function configOf(options: { readonly entry?: string }): Config {
  const parsed = parseConfig(JSON.stringify(options));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
