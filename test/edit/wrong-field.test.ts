import { describe, expect, it } from '@jest/globals';
import { wrongField } from '../../src/edit/wrong-field.ts';
import { readList } from '../../src/list/read-list.ts';

type Values = Readonly<Record<'title' | 'authors' | 'venue' | 'year' | 'paper', string>>;

const TITLES = ['Naps at Noon', 'Dreams of Long Winters', 'Owls at Work', 'Crows in the Snow', 'Rivers That Sleep'];
const AUTHORS = ['Ann Lee, Bo Kim', 'Cy Day, Di Elm', 'Ed Fox, Flo Gray', 'Gus Hill, Ida Jung', 'Jo King, Kit Low'];
const VENUES = ['ICLR', 'ACL', 'ICML', 'EMNLP', 'CVPR'];
const OLD = TITLES.map(
  (title, n): Values => ({
    title,
    authors: AUTHORS[n] ?? '',
    venue: VENUES[n] ?? '',
    year: `202${n}`,
    paper: `https://a.org/${n}.pdf`,
  }),
);
const NEW: Values = {
  title: 'Bats at Dusk',
  authors: 'Max Orr, Ned Poe',
  venue: 'NeurIPS',
  year: '2023',
  paper: 'https://a.org/new.pdf',
};

const SHAPES: Readonly<Record<string, { head: string; write: (values: Values) => string }>> = {
  bullets: {
    head: '',
    write: ({ title, authors, venue, year, paper }) =>
      `- **${title}**. *${authors}*. ${venue} ${year}. [[paper](${paper})]\n`,
  },
  rows: {
    head: '| Title | Authors | Venue | Year | Link |\n|---|---|---|---|---|\n',
    write: ({ title, authors, venue, year, paper }) =>
      `| ${title} | ${authors} | ${venue} | ${year} | [pdf](${paper}) |\n`,
  },
  'lines below a title': {
    head: '',
    write: ({ title, authors, venue, year, paper }) =>
      `- [${title}](${paper})\n  - Authors: ${authors}\n  - ${venue} ${year}\n`,
  },
};

/** The field that an entry as written says otherwise than `given`, read where it would stand. */
function wrong({ head, write }: (typeof SHAPES)[string], written: Values, given: Partial<Values>): string | undefined {
  const list = readList(`# Sleep\n\n## Naps\n\n${head}${[...OLD, written].map(write).join('')}`);
  const added = list.sections.find(({ path }) => path.at(-1) === 'Naps')?.entries[OLD.length];
  if (!added) throw new Error('no entry');
  return wrongField(added, given, new Map());
}

describe.each(Object.entries(SHAPES))('an entry that is read back, in %s', (_, shape) => {
  it('says what was given, each in its place', () => {
    expect(wrong(shape, NEW, NEW)).toBeUndefined();
  });

  it.each<[string, Partial<Values>]>([
    ['title', { title: 'Wings at Dawn' }],
    ['authors', { authors: 'Pia Quinn, Ray Stone' }],
    ['venue', { venue: 'SIGIR' }],
    ['year', { year: '2019' }],
    ['paper', { paper: 'https://a.org/other.pdf' }],
  ])('is refused where it says another %s', (field, other) => {
    expect(wrong(shape, { ...NEW, ...other }, NEW)).toBe(field);
  });

  it('may have a number for its title', () => {
    const number = { ...NEW, title: '1984' };
    expect(wrong(shape, number, number)).toBeUndefined();
  });

  it('is refused where title and authors have each other’s place', () => {
    const swapped = { ...NEW, title: NEW.authors, authors: NEW.title };
    expect(wrong(shape, swapped, NEW)).toMatch(/^(?:title|authors)$/);
  });
});
