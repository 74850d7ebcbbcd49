import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';

/** What a list calls its venues, its links and where these lead. */
interface Names {
  readonly venues: readonly string[];
  readonly journals: readonly string[];
  readonly paper: string;
  readonly code: string;
  readonly papers: string;
  readonly codes: string;
}

const KNOWN: Names = {
  venues: ['CVPR', 'ICCV', 'TPAMI', 'ECCV'],
  journals: ['Nature Methods', 'Pattern Recognition', 'Annals of Statistics', 'Machine Learning'],
  paper: 'Paper',
  code: 'Code',
  papers: 'arxiv.org',
  codes: 'github.com',
};

const UNKNOWN: Names = {
  venues: ['XRHFW', 'QTBLP', 'ZVKDM', 'FGHTT'],
  journals: ['Roruni Navitug', 'Podivo Zunu', 'Kotoma of Lebiz', 'Dafagi Keboremo'],
  paper: 'Vatad',
  code: 'Beda',
  papers: 'h0q.example',
  codes: 'h1q.example',
};

const PAPERS = [
  { title: 'Early birds and the long way home', authors: 'Ann Lee, Bo Kim', year: '2019', at: 0 },
  { title: 'Sleep in rivers that never rest', authors: 'Cy Day, Di Wu', year: '2020', at: 1 },
  { title: 'What owls know of noon', authors: 'Ed Fox, Flo Ray', year: '2020', at: 0 },
  { title: 'Naps at work, measured twice', authors: 'Gus Hill, Ida Berg', year: '2021', at: 2 },
  { title: 'A hundred pillows for one cat', authors: 'Jo Ash, Kai Lund', year: '2021', at: 1 },
  { title: 'Snoring as a signal', authors: 'Lea Moss, Max Noor', year: '2022', at: 3 },
  { title: 'The night shift of the bees', authors: 'Ola Penn, Pia Quist', year: '2022', at: 0 },
  { title: 'Hammocks under heavy load', authors: 'Rob Stone, Sue Tan', year: '2023', at: 2 },
] as const;

interface Written {
  readonly title: string;
  readonly authors: string;
  readonly year: string;
  readonly venue: string;
  readonly journal: string;
  readonly address: string;
  /** Whole links. */
  readonly paper: string;
  readonly code: string;
}

interface Shape {
  readonly name: string;
  readonly write: (entry: Written) => string;
  readonly head?: string;
  readonly shows: readonly ('title' | 'authors' | 'venue' | 'year')[];
  readonly journals?: boolean;
}

const SHAPES: readonly Shape[] = [
  {
    name: 'venue and year behind the authors',
    write: ({ title, authors, venue, year, paper, code }) =>
      `- **${title}**, ${authors}, ${venue} ${year}. [[${paper}]] [[${code}]]\n`,
    shows: ['title', 'authors', 'venue', 'year'],
  },
  {
    name: 'year and venue before the title',
    write: ({ title, venue, year, paper, code }) => `* ${year}-${venue} - ${title}. [${paper}] [${code}]\n`,
    shows: ['title', 'venue', 'year'],
  },
  {
    name: 'venue as the label of the first link',
    write: ({ title, venue, address, code }) => `- [[${venue}](${address})] ${title}. [${code}]\n`,
    shows: ['title', 'venue'],
  },
  {
    name: 'journal in italics, the year behind it',
    write: ({ title, authors, journal, year, paper }) =>
      `- ${title}.\n  [${paper}]\n  - ${authors}. *${journal}*, ${year}.\n`,
    shows: ['title', 'authors', 'venue', 'year'],
    journals: true,
  },
  {
    name: 'year and journal in brackets before the title',
    write: ({ title, journal, year, paper }) => `1. [${year} ${journal}] **${title}** [${paper}]\n`,
    shows: ['title', 'venue', 'year'],
    journals: true,
  },
  {
    name: 'year in brackets, then venue, then authors',
    write: ({ title, authors, venue, year, paper }) => `- **${title}** (${year}), ${venue}, ${authors}. [${paper}]\n`,
    shows: ['title', 'authors', 'venue', 'year'],
  },
  {
    name: 'a table',
    head: '| Title | Authors | Venue | Year | Links |\n|---|---|---|---|---|\n',
    write: ({ title, authors, venue, year, paper, code }) =>
      `| ${title} | ${authors} | ${venue} | ${year} | [${paper}] [${code}] |\n`,
    shows: ['title', 'authors', 'venue', 'year'],
  },
];

/** A list of a shape, and what its entries say. */
function listOf({ head = '', write, journals, shows }: Shape, names: Names) {
  const entries = PAPERS.map(({ title, authors, year, at }, i) => ({
    title,
    authors,
    year,
    venue: names.venues[at] ?? '',
    journal: names.journals[at] ?? '',
    address: `https://${names.papers}/abs/${i}`,
    paper: `[${names.paper}](https://${names.papers}/abs/${i})`,
    code: `[${names.code}](https://${names.codes}/a/${i})`,
  }));
  const text = `# Sleep\n\n${head}${entries.map(write).join('')}`;
  const said = entries.map((entry) => {
    const { journal, venue, ...rest } = entry;
    const fields: Record<string, string> = { ...rest, venue: journals ? journal : venue };
    return Object.fromEntries(shows.map((id) => [id, fields[id]]));
  });
  return { text, said };
}

describe.each([
  ['known', KNOWN],
  ['unknown', UNKNOWN],
])('with %s names', (_, names) => {
  it.each(SHAPES.map((shape) => [shape.name, shape] as const))('reads %s', (_name, shape) => {
    const { text, said } = listOf(shape, names);
    const read = readEntries(text);
    expect(read.map(({ fields }) => Object.fromEntries(shape.shows.map((id) => [id, fields[id]])))).toEqual(said);
    const links = read.map(({ fields }) => Object.values(fields).filter((value) => value?.startsWith('https:')).length);
    expect(new Set(links)).toEqual(new Set([text.split('https:').length / PAPERS.length >= 2 ? 2 : 1]));
  });
});
