import { describe, expect, it } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseEntry } from '../../src/entry/parse-entry.ts';
import { renderEntry } from '../../src/entry/render-entry.ts';
import { citationKeys } from '../../src/export/citation-keys.ts';
import { exportList } from '../../src/export/export-list.ts';
import { type ExportedEntry, exportedEntries } from '../../src/export/exported-entry.ts';
import { renderCsv } from '../../src/export/render-csv.ts';
import type { CslItem } from '../../src/export/to-csl.ts';
import { readList } from '../../src/list/read-list.ts';
import { readBibtex } from '../../src/submission/read-bibtex.ts';
import { SEED_LIST, SEED_TEMPLATE } from '../support/seed-list.ts';

const LIST = readList(SEED_LIST, SEED_TEMPLATE);
const ENTRIES = exportedEntries([{ path: 'README.md', list: LIST }]);

/** The list joins people with “and”; one entry does so with commas. */
const countPeople = (authors: string): number => authors.split(authors.includes(' and ') ? ' and ' : ', ').length;

const entry = (fields: Record<string, string>): ExportedEntry => ({ section: ['A'], number: null, fields });

describe('exportList, on the list the product was asked for', () => {
  it('gives all entries', () => {
    expect(ENTRIES).toHaveLength(27);
  });

  it('comes back from JSON as the same entries', () => {
    const back = JSON.parse(exportList([{ path: 'README.md', list: LIST }], 'json')) as ExportedEntry[];
    expect(back).toEqual(ENTRIES);
    for (const { number, fields } of back) {
      const text = renderEntry(SEED_TEMPLATE, { ...fields, number: String(number) });
      expect(parseEntry(SEED_TEMPLATE, text)?.fields).toEqual({ ...fields, number: String(number) });
    }
  });

  it('comes back from CSV as the same entries', () => {
    const rows = parseCsv(exportList([{ path: 'README.md', list: LIST }], 'csv'), { columns: true }) as Record<
      string,
      string
    >[];
    const back = rows.map(({ section = '', number, ...fields }) => ({
      section: section.split(' > '),
      number: Number(number),
      fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
    }));
    expect(back).toEqual(ENTRIES);
  });

  it('comes back from CSL-JSON with title, year, venue, link, and the authors in order', () => {
    const items = JSON.parse(exportList([{ path: 'README.md', list: LIST }], 'csl-json')) as CslItem[];
    expect(new Set(items.map(({ id }) => id)).size).toBe(ENTRIES.length);
    for (const [index, item] of items.entries()) {
      const { title, venue, year, paper, authors = '', code } = ENTRIES[index]?.fields ?? {};
      expect(item).toMatchObject({ title, URL: paper, issued: { 'date-parts': [[Number(year)]] } });
      expect(item['container-title']).toBe(venue);
      expect(item.custom.code).toBe(code);
      expect(item.author).toHaveLength(countPeople(authors));
    }
  });

  it('comes back from BibTeX with title, year and link, and the authors in order', () => {
    const bibtex = exportList([{ path: 'README.md', list: LIST }], 'bibtex');
    const chunks = bibtex.split(/\n(?=@)/);
    expect(chunks).toHaveLength(ENTRIES.length);
    for (const [index, chunk] of chunks.entries()) {
      const [back, ...others] = readBibtex(chunk).entries;
      const { title, year, paper, authors = '' } = ENTRIES[index]?.fields ?? {};
      expect(others).toEqual([]);
      expect(back).toMatchObject({ title, year, paper });
      expect(back?.authors?.split(' and ')).toHaveLength(countPeople(authors));
    }
  });
});

describe('exportList, on several lists', () => {
  const files = ['vision.md', 'audio.md'].map((path) => ({ path, list: LIST }));

  it('says in JSON and in CSV which file an entry stands in', () => {
    const entries = JSON.parse(exportList(files, 'json')) as ExportedEntry[];
    const rows = parseCsv(exportList(files, 'csv'), { columns: true }) as Record<string, string>[];
    for (const found of [entries, rows])
      expect(found.map(({ file }) => file)).toEqual([
        ...ENTRIES.map(() => 'vision.md'),
        ...ENTRIES.map(() => 'audio.md'),
      ]);
    expect(Object.keys(rows[0] ?? {})[0]).toBe('file');
  });
});

describe('renderCsv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('lets no spreadsheet run %j', (title) => {
    const [row] = parseCsv(renderCsv([entry({ title })]), { columns: true }) as Record<string, string>[];
    expect(row?.title).toBe(`'${title}`);
  });

  it('keeps commas, quotes and line breaks apart', () => {
    const title = 'One, "two"\nthree';
    const [row] = parseCsv(renderCsv([entry({ title })]), { columns: true }) as Record<string, string>[];
    expect(row?.title).toBe(title);
  });
});

describe('citationKeys', () => {
  it.each([
    [[{ title: 'The Lottery', authors: 'Jürgen Müller', year: '2019' }], ['muller2019lottery']],
    [
      [
        { title: 'Token Merging', authors: 'Bolya, D.', year: '2023' },
        { title: 'Token Pruning', authors: 'Bolya, D.', year: '2023' },
      ],
      ['bolya2023token', 'bolya2023tokenb'],
    ],
    [
      [{ title: '扩散模型', authors: '张三' }, {}],
      ['paper1', 'paper2'],
    ],
    [[{ title: 'GPT-4 Technical Report' }], ['gpt']],
  ])('names %j', (papers, expected) => {
    expect(citationKeys(papers.map((fields) => entry(fields as Record<string, string>)))).toEqual(expected);
  });

  it('gives thirty equal papers thirty keys', () => {
    expect(new Set(citationKeys(Array.from({ length: 30 }, () => entry({ title: 'Same' })))).size).toBe(30);
  });
});
