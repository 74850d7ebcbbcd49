import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';
import { readEntries } from '../../src/read-entries.ts';

interface Reference {
  /** As families and initials. */
  readonly by: readonly (readonly [family: string, initials: string])[];
  readonly title: string;
  readonly year: string;
  readonly venue: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
}

const stops = (initials: string) => [...initials].map((one) => `${one}.`).join(' ');
const inverted = (by: Reference['by']) => by.map(([family, initials]) => `${family}, ${stops(initials)}`);
const given = (by: Reference['by']) => by.map(([family, initials]) => `${stops(initials)} ${family}`);
const joined = (names: readonly string[], last: string, pair = last) =>
  names.length < 2 ? names.join('') : names.slice(0, -1).join(', ') + (names.length === 2 ? pair : last) + names.at(-1);
const link = ({ title }: Reference) => `https://a.example/${title.length}`;
const doi = ({ title }: Reference) => `10.1000/nap.${title.length}`;

/** How fields cite, each entry as its manual has it; where something is not known, it and what joins it are left out. */
const STYLES: Readonly<Record<string, (one: Reference) => string>> = {
  psychology: (one) =>
    `- ${joined(inverted(one.by), ', & ')} (${one.year}). ${one.title}. *${one.venue}${one.volume ? `, ${one.volume}` : ''}*${
      one.issue ? `(${one.issue})` : ''
    }${one.pages ? `, ${one.pages}` : ''}. ${link(one)}`,
  'psychology, with the volume apart': (one) =>
    `- ${joined(inverted(one.by), ', & ')} (${one.year}). ${one.title}. *${one.venue}*${one.volume ? `, *${one.volume}*` : ''}${
      one.issue ? `(${one.issue})` : ''
    }${one.pages ? `, ${one.pages}` : ''}. ${link(one)}`,
  German: (one) =>
    `- ${joined(given(one.by), ' und ')}: „${one.title}“. In: *${one.venue}*${one.volume ? `, ${one.volume}` : ''}${
      one.issue ? `(${one.issue})` : ''
    }${one.pages ? `, S. ${one.pages}` : ''}, ${one.year}. [Link](${link(one)})`,
  French: (one) =>
    `- ${joined(given(one.by), ' et ')}, « ${one.title} », *${one.venue}*${one.volume ? `, ${one.volume}` : ''}${
      one.issue ? `(${one.issue})` : ''
    }${one.pages ? `, p. ${one.pages}` : ''}, ${one.year}. [lien](${link(one)})`,
  Nature: (one) =>
    `- ${joined(inverted(one.by), ' & ')} ${one.title}. *${one.venue}*${one.volume ? ` **${one.volume}**` : ''}${
      one.pages ? `, ${one.pages}` : ''
    } (${one.year}). [link](${link(one)})`,
  'physics, in the link': (one) =>
    `- ${joined(given(one.by), ', and ', ' and ')}, *${one.title}*, [${one.venue}${one.volume ? ` **${one.volume}**` : ''}${
      one.pages ? `, ${one.pages}` : ''
    } (${one.year})](${link(one)})`,
  physics: (one) =>
    `- ${joined(given(one.by), ', and ', ' and ')}, *${one.title}*, ${one.venue}${one.volume ? ` **${one.volume}**` : ''}${
      one.pages ? `, ${one.pages}` : ''
    } (${one.year}). [link](${link(one)})`,
  medicine: (one) =>
    `- ${one.by.map(([family, initials]) => `${family} ${initials}`).join(', ')}. ${one.title}. ${one.venue}. ${one.year}${
      one.volume ? `;${one.volume}` : ''
    }${one.pages ? `:${one.pages}` : ''}. [link](${link(one)})`,
  'medicine, with identifiers': (one) =>
    `- ${one.by.map(([family, initials]) => `${family} ${initials}`).join(', ')}. *${one.title}*. ${one.venue}. ${one.year}${
      one.volume ? `;${one.volume}` : ''
    }${one.issue ? `(${one.issue})` : ''}${one.pages ? `:${one.pages}` : ''}. doi:[${doi(one)}](https://doi.org/${doi(one)})`,
  mathematics: (one) =>
    `- ${joined(
      one.by.map(([family]) => family),
      ' & ',
    )}, *${one.title}*, ${one.venue}${one.volume ? ` ${one.volume}` : ''} (${one.year})${
      one.pages ? `, ${one.pages}` : ''
    }. [link](${link(one)})`,
  computing: (one) =>
    `- ${joined(
      one.by.map(([family, initials]) => `${stops(initials)} ${family}`),
      ', and ',
      ' and ',
    )}. ${one.year}. ${one.title}. *${one.venue}*${one.volume ? ` ${one.volume}` : ''}${one.issue ? `, ${one.issue}` : ''} (${
      one.year
    })${one.pages ? `, ${one.pages}` : ''}. [link](${link(one)})`,
};

const PAPERS: readonly Reference[] = [
  {
    by: [
      ['Lee', 'AB'],
      ['Ray', 'C'],
    ],
    title: 'Early birds of the north',
    year: '2011',
    venue: 'Journal of Sleep',
    volume: '103',
    issue: '6',
    pages: '2121–2168',
  },
  {
    by: [
      ['Orr', 'C'],
      ['Fox', 'DE'],
      ['Gray', 'F'],
    ],
    title: 'Late owls and their cats at night',
    year: '2013',
    venue: 'Animal Letters',
    volume: '84',
    issue: '4',
    pages: '772–793',
  },
  {
    by: [
      ['Moe', 'A'],
      ['Wu', 'LM'],
      ['Ek', 'J'],
    ],
    title: 'Naps at noon for everybody, and why',
    year: '2016',
    venue: 'Journal of Sleep',
    volume: '48',
    issue: '2',
    pages: '17–38',
  },
  {
    by: [
      ['Hill', 'GH'],
      ['Ives', 'KL'],
    ],
    title: 'Snoring in winter: a study of bears',
    year: '2018',
    venue: 'Animal Letters',
    volume: '89',
    issue: '1',
    pages: '1–20',
  },
];

const ASKED: Reference = {
  by: [
    ['Under', 'TO'],
    ['Ko', 'M'],
    ['Abt', 'S'],
  ],
  title: 'Big snores at night in small caves',
  year: '2020',
  venue: 'Animal Letters',
  volume: '91',
  issue: '3',
  pages: '45–67',
};

function issueOf(one: Reference, isByDoi: boolean): string {
  const { by, title, year, venue, volume, issue, pages } = one;
  const answers = {
    Title: title,
    Authors: by.map(([family, initials]) => `${stops(initials)} ${family}`).join(', '),
    Year: year,
    Venue: venue,
    Volume: volume,
    Issue: issue,
    Pages: pages,
    ...(isByDoi ? { DOI: doi(one) } : { Link: link(one) }),
  };
  return Object.entries(answers)
    .flatMap(([label, value]) => (value === undefined ? [] : [`### ${label}\n\n${value}\n`]))
    .join('\n');
}

describe.each(Object.entries(STYLES))('references as in %s', (name, write) => {
  const list = `## Naps\n\n${PAPERS.map(write).join('\n')}\n`;
  const isByDoi = write(ASKED).includes('doi.org');
  const hasIssues = write(ASKED).includes('3)') || write(ASKED).includes(', 3');

  it('are read', () => {
    for (const [i, { fields }] of readEntries(list).entries()) {
      const { title, year, venue, volume, pages } = PAPERS[i] as Reference;
      expect(fields).toMatchObject({ title, year, venue, volume, pages });
      expect(fields.authors?.split(/[,&]|and/)[0]).toContain(PAPERS[i]?.by[0]?.[0]);
    }
  });

  it('are written, to the byte, and what has no place is named', () => {
    const made = preview({ list, issue: issueOf(ASKED, isByDoi) });
    expect(made).toMatchObject({ ok: true, text: `${list}${write(ASKED)}\n` });
    const named = made.ok && made.reminders.some((one) => one.includes('“Issue”'));
    expect([name, named]).toEqual([name, !hasIssues]);
  });

  it('leave out what is not known, with what joins it', () => {
    const { volume, issue, pages, ...bare } = ASKED;
    expect([volume, issue, pages]).not.toContain(undefined);
    const made = preview({ list, issue: issueOf(bare, isByDoi) });
    expect(made).toMatchObject({ ok: true, text: `${list}${write(bare)}\n` });
  });
});
