import { describe, expect, it } from '@jest/globals';
import { preview } from '../src/preview.ts';

/** A list, and how its entries write a paper. */
interface Written {
  readonly list: string;
  readonly section: string;
  /** The entry of the plain paper, by what stands in it. */
  readonly entry: (paper: Paper) => string;
}

interface Paper {
  readonly title: string;
  readonly authors: readonly string[];
  readonly venue: string;
  readonly link: string;
  readonly code: string;
  readonly tags: readonly string[];
}

const badge = (text: string, colour: string): string =>
  `![](https://img.shields.io/badge/${text.replaceAll('-', '--').replaceAll(' ', '_')}-${colour})`;

/** Numbered titles in bold, BibTeX names, badges. */
function writeBadges(number: number, { title, authors, venue, link, code, tags }: Paper): string {
  const source = code === '' ? '[Code]' : `[[Code](${code})]`;
  const badges = tags.map((tag) => badge(tag, 'green')).join(' ');
  return `- **[${number}] ${title}**, ${venue}.\n\n  *${authors.join(' and ')}.*\n\n  [[Paper](${link})] ${source} ${badges}\n`;
}

/** A line with links, names as they are said, tags in code. */
function writeLine({ title, authors, venue, link, code, tags }: Paper): string {
  const source = code === '' ? '' : `. [[code](${code})]`;
  return `- [${title}](${link}). ${authors.join(', ')}. *${venue}*${source} ${tags.map((tag) => `\`${tag}\``).join(' ')}\n`;
}

/** A row, with initials and columns of their own for venue, year and tags. */
function writeRow({ title, authors, venue, link, code, tags }: Paper): string {
  const [name, year = ''] = venue.split(/ (?=\d{4}$)/);
  const source = code === '' ? '' : `[code](${code})`;
  return `| ${title} | ${authors.join('; ')} | ${name} | ${year} | [paper](${link}) | ${source} | ${tags.join(', ')} |\n`;
}

const FULL: readonly Paper[] = [
  [
    'Grey Herons in Winter',
    ['Lee, Anna', 'Kim, Bo', 'Day, Cy'],
    'CVPR 2023',
    '2303.17604',
    ['Image Generation', 'Video'],
  ],
  [
    'How Storks Choose a Roof',
    ['Park, Dan', 'Ito, Emi', 'Wolf, Finn'],
    'ICCV 2023',
    '2309.10438',
    ['Video', 'Text2Image'],
  ],
  [
    'F<sup>3</sup>-Bittern: Counting Reeds',
    ['Gray, Gus', 'Hill, Hana', 'Voss, Ida'],
    'NeurIPS 2023',
    '2305.10924',
    ['Image Generation', 'Text2Image'],
  ],
  [
    'A Crane Is Not a Stork',
    ['Jung, Jan', 'Kern, Kai', 'Lund, Liv'],
    'arXiv 2024',
    '2402.10924',
    ['Text2Image', 'Video'],
  ],
  [
    'Why Egrets Stand on One Leg',
    ['Moon, Mia', 'Nash, Ned', 'Olsen, Ole'],
    'ECCV 2024',
    '2403.10924',
    ['Video', 'Image Generation'],
  ],
].map(([title, authors, venue, id, tags]) => ({
  title: title as string,
  authors: authors as string[],
  venue: venue as string,
  link: `https://arxiv.org/abs/${id as string}`,
  code: `https://github.com/herons/${(id as string).replace('.', '-')}`,
  tags: tags as string[],
}));

const PLAIN: Paper = {
  title: 'Blue Herons: A Study of Wading',
  authors: ['Lee, Anna', 'Kim, Bo', 'Diaz, Carla'],
  venue: 'ECCV 2024',
  link: 'https://arxiv.org/abs/2306.12345',
  code: 'https://github.com/lee/blue',
  tags: ['Image Generation', 'Video'],
};

const natural = (name: string): string => name.split(', ').reverse().join(' ');
const initial = (name: string): string => name.replace(/^(.+), (\S).*$/, '$2. $1');
const withNames = (paper: Paper, name: (name: string) => string): Paper => ({
  ...paper,
  authors: paper.authors.map(name),
});
/** The list of lines and the table have no inline tags. */
const withoutTags = (paper: Paper): Paper => ({ ...paper, title: paper.title.replaceAll('<sup>3</sup>', '3') });

const LISTS: Readonly<Record<string, Written>> = {
  'badges under numbered titles': {
    list: `# Herons\n\n## Papers\n\n${FULL.map((paper, at) => writeBadges(at + 1, paper)).join('\n')}`,
    section: 'Papers',
    entry: (paper) => writeBadges(FULL.length + 1, paper),
  },
  'lines with tags in code': {
    list: `# Herons\n\n## Papers\n\n${FULL.map((paper) => writeLine(withoutTags(withNames(paper, natural)))).join('')}`,
    section: 'Papers',
    entry: (paper) => writeLine(withNames(paper, natural)),
  },
  'a table': {
    list: `# Herons\n\n## Papers\n\n| Title | Authors | Venue | Year | Paper | Code | Tasks |\n|---|---|---|---|---|---|---|\n${FULL.map((paper) => writeRow(withoutTags(withNames(paper, initial)))).join('')}`,
    section: 'Papers',
    entry: (paper) => writeRow(withNames(paper, initial)),
  },
};

const TYPED: Readonly<Record<string, string>> = {
  'Paper title': PLAIN.title,
  'Paper link': PLAIN.link,
  Authors: 'Anna Lee, Bo Kim, Carla Diaz',
  Venue: 'ECCV',
  Year: '2024',
  'Code link': PLAIN.code,
  Tasks: 'Image Generation, Video',
};

function submit({ list, section }: Written, typed: Readonly<Record<string, string>>) {
  const answers = { Section: section, ...TYPED, ...typed };
  const issue = Object.entries(answers).map(([label, answer]) => `### ${label}\n\n${answer || '_No response_'}`);
  return preview({ list, issue: issue.join('\n\n') });
}

/** The new entry, without the blank lines around it. */
function added({ list }: Written, result: ReturnType<typeof preview>): string {
  if (!result.ok) return result.problems.map(({ message }) => message).join('\n');
  const old = list.split('\n');
  const now = result.text.split('\n');
  let start = 0;
  while (old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return shape(now.slice(start, now.length - end).join('\n'));
}

/** Blank lines inside an entry are the engine's business. */
function shape(entry: string): string {
  return entry
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

type Typed = Readonly<Record<string, string>>;

/** What was typed, and what is right: row by row of what forms in a hurry come out as. */
const ROWS: readonly (readonly [row: string, typed: Typed, right: Partial<Paper>])[] = [
  ['as it should be', {}, {}],
  [
    'venue, year and award before the title',
    { 'Paper title': `[NeurIPS 2023 Spotlight] ${PLAIN.title}`, Venue: '', Year: '' },
    { venue: 'NeurIPS 2023' },
  ],
  [
    'the venue behind the title',
    { 'Paper title': `${PLAIN.title} (NeurIPS 2023)`, Venue: '', Year: '' },
    { venue: 'NeurIPS 2023' },
  ],
  ['the venue behind the title, and in its field', { 'Paper title': `${PLAIN.title} (ECCV'24)` }, {}],
  ['the identifier before the title', { 'Paper title': `[2306.12345] ${PLAIN.title}`, 'Paper link': '' }, {}],
  ['the title in quotes', { 'Paper title': `"${PLAIN.title}"` }, {}],
  ['the title in bold', { 'Paper title': `**${PLAIN.title}**` }, {}],
  ['a number before the title', { 'Paper title': `[11] ${PLAIN.title}` }, {}],
  ['a dot behind the title', { 'Paper title': `${PLAIN.title}.` }, {}],
  [
    'all of that at once',
    { 'Paper title': `[11] **"${PLAIN.title}."** (NeurIPS 2023)`, Venue: '', Year: '' },
    { venue: 'NeurIPS 2023' },
  ],
  [
    'LaTeX in the title',
    { 'Paper title': String.raw`$\alpha$-Voxels: {\it Provably} Fast \& Beyond` },
    { title: 'α-Voxels: Provably Fast & Beyond' },
  ],
  [
    'LaTeX in names',
    { Authors: String.raw`Carla D{\'i}az and J{\"u}rgen Schmidt and Bo Kim` },
    { authors: ['Díaz, Carla', 'Schmidt, Jürgen', 'Kim, Bo'] },
  ],
  ['other inline tags', { 'Paper title': 'Herons of <i>Z-R</i> in CO<sub>2</sub>' }, { title: 'Herons of Z-R in CO₂' }],
  ['marks and places behind names', { Authors: 'Anna Lee*, Bo Kim¹†, Carla Diaz (MIT)' }, {}],
  ['mail addresses behind names', { Authors: 'Lee, Anna <a@b.org>; Kim, Bo <b@b.org>; Diaz, Carla' }, {}],
  ['names parted by two signs', { Authors: 'Anna Lee; Bo Kim, Carla Diaz' }, {}],
  ['names on lines', { Authors: 'Anna Lee\nBo Kim\nCarla Diaz' }, {}],
  ['tags parted by semicolons', { Tasks: 'Image Generation; Video' }, {}],
  ['tags parted by strokes', { Tasks: 'Image Generation / Video' }, {}],
  ['tags parted by “and”', { Tasks: 'Image Generation and Video' }, {}],
  ['tags on lines', { Tasks: 'Image Generation\nVideo' }, {}],
  ['tags with bullets', { Tasks: '- Image Generation\n- Video' }, {}],
  ['tags in code', { Tasks: '`Image Generation` `Video`' }, {}],
  ['a comma behind the last tag', { Tasks: 'Image Generation, Video,' }, {}],
  ['a tag twice', { Tasks: 'Image Generation, Video, image-generation' }, {}],
  ['code that is to come', { 'Code link': 'coming soon' }, { code: '' }],
  ['code that is not there yet', { 'Code link': 'not released yet' }, { code: '' }],
  ['code to be decided', { 'Code link': 'TBD' }, { code: '' }],
  ['what git calls the repository', { 'Code link': `${PLAIN.code}.git` }, {}],
  ['the repository’s branch', { 'Code link': `${PLAIN.code}/tree/main` }, {}],
  ['the page at Hugging Face', { 'Paper link': 'https://huggingface.co/papers/2306.12345' }, {}],
  ['the page at alphaXiv', { 'Paper link': 'https://www.alphaxiv.org/abs/2306.12345v2' }, {}],
  ['the page at ar5iv', { 'Paper link': 'https://ar5iv.labs.arxiv.org/html/2306.12345' }, {}],
  [
    'the page as Google links it',
    { 'Paper link': 'https://www.google.com/url?q=https://arxiv.org/abs/2306.12345&sa=D' },
    {},
  ],
  [
    'a DOI as it was linked once',
    { 'Paper link': 'http://dx.doi.org/10.1145/3580305.1' },
    { link: 'https://doi.org/10.1145/3580305.1' },
  ],
  [
    'a venue in full',
    {
      Venue: 'Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR) 2023',
      Year: '',
    },
    { venue: 'CVPR 2023' },
  ],
  [
    'a venue that reviews it yet',
    { Venue: 'Under review at ICLR 2026', Year: '2025' },
    { venue: 'Under review at ICLR 2026' },
  ],
  ['a venue that is a number', { Venue: 'arXiv:2306.12345 [cs.CV]', Year: '2023' }, { venue: 'arXiv 2023' }],
  [
    'BibTeX for the title',
    {
      'Paper title':
        '@inproceedings{x, title={Blue {H}erons: A Study of Wading}, author={Lee, Anna and Kim, Bo and Diaz, Carla}, booktitle={ECCV}, year={2024}}',
      Authors: '',
      Venue: '',
      Year: '',
    },
    {},
  ],
  ['the title in capitals', { 'Paper title': PLAIN.title.toUpperCase() }, { title: PLAIN.title.toUpperCase() }],
];

describe.each(Object.entries(LISTS))('what was typed in a hurry, in %s', (_name, written) => {
  it.each(ROWS)('%s', (row, typed, right) => {
    const paper = { ...PLAIN, ...right };
    const result = submit(written, typed);
    const entry = added(written, result);
    // Which venue stands in which cell is the engine's business where it is no name and a year.
    if (row === 'a venue that reviews it yet') expect(entry).toContain(paper.venue);
    else if (right.code === '') expect(unlinked(entry)).toBe(unlinked(shape(written.entry(paper))));
    else expect(entry).toBe(shape(written.entry(paper)));
  });

  it('says what was taken out of the title, and that it is in capitals', () => {
    const moved = submit(written, { 'Paper title': `[11] ${PLAIN.title} (NeurIPS 2023)`, Venue: '', Year: '' });
    expect(moved.ok && moved.reminders).toEqual(
      expect.arrayContaining([
        '“[11]” was left out of the title.',
        '“NeurIPS 2023” was taken out of the title, and is given for “Venue”, “Year”.',
      ]),
    );
    const loud = submit(written, { 'Paper title': PLAIN.title.toUpperCase() });
    expect(loud.ok && loud.reminders).toContain('The title is in capitals, as it was typed.');
  });

  it('leaves tags that are no marks as text', () => {
    const title = 'Blue <script>Herons</script>';
    expect(added(written, submit(written, { 'Paper title': title }))).toMatch(/Blue (?:\\<|&lt;)script>Herons/);
  });

  it('names others as the list does', () => {
    const entry = added(written, submit(written, { Authors: 'Lee, Anna and Kim, Bo and others' }));
    expect(entry).toMatch(/Lee.*Kim.* et al\./);
    expect(entry).not.toContain('others');
  });

  it('keeps names in one word apart', () => {
    const entry = added(written, submit(written, { Authors: '王小明，李雷、韩梅梅' }));
    expect(entry).toMatch(/王小明(?: and |, |; )李雷(?: and |, |; )韩梅梅/);
  });

  it.each([
    ['two venues', { 'Paper title': `${PLAIN.title} (NeurIPS 2023)` }, 'two-answers'],
    ['two identifiers', { 'Paper title': `[2306.99999] ${PLAIN.title}` }, 'two-answers'],
    ['two years', { Venue: 'CVPR 2024', Year: '2025' }, 'two-years'],
    ['a paper newer than its year', { 'Paper link': 'https://arxiv.org/abs/2606.12345', Year: '2023' }, 'two-answers'],
    ['an address of one’s own', { 'Paper link': 'http://192.168.1.4/paper.pdf' }, 'invalid-link'],
  ])('asks about %s', (_, typed, code) => {
    const result = submit(written, typed);
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toContain(code);
  });

  it('reads BibTeX and the section that stands with it', () => {
    const issue =
      'Section: Papers\n\n```bibtex\n@inproceedings{x,\n title={Blue {H}erons: A Study of Wading},\n author={Lee, Anna and Kim, Bo and Diaz, Carla},\n booktitle={ECCV}, year={2024}, url={https://arxiv.org/abs/2306.12345}}\n```';
    const result = preview({ list: written.list, issue });
    const entry = added(written, result);
    for (const text of [PLAIN.title, 'Kim', 'ECCV', '2024', PLAIN.link]) expect(entry).toContain(text);
  });
});

/** Without what stands where there is no code: a placeholder, a dot, an empty cell. */
function unlinked(entry: string): string {
  return entry.replace(/\[Code\]|\.(?= `)/g, '').replace(/ {2,}/g, ' ');
}

it('writes the inline tags that a list has', () => {
  const written = LISTS['badges under numbered titles'];
  if (!written) throw new Error('no such list');
  const result = submit(written, { 'Paper title': 'G<sup>2</sup>-Prune: CO<sub>2</sub> of <i>Z-R</i> Herons' });
  expect(added(written, result)).toContain('G<sup>2</sup>-Prune: CO₂ of Z-R Herons');
});
