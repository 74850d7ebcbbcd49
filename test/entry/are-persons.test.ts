import { describe, expect, it } from '@jest/globals';
import { arePersons } from '../../src/entry/are-persons.ts';
import { preview } from '../../src/preview.ts';
import { readEntries } from '../../src/read-entries.ts';

const TITLES = ['Early Birds', 'Late Larks', 'Some Owls', 'Night Naps', 'Tired Horses', 'Deep Sleep'];

type Write = (title: string, names: string, year: number) => string;
const link = (title: string): string => `[${title}](https://a.example/${TITLES.indexOf(title)})`;
const PLACES: Readonly<Record<string, Write>> = {
  'in brackets': (title, names, year) => `${link(title)} (${names}, ${year})`,
  'in brackets, before what is said': (title, names, year) =>
    `${link(title)} (${names}, ${year}): tells how ${TITLES.indexOf(title)} ${title.toLowerCase()} came to rest.`,
  'behind commas': (title, names, year) => `${link(title)}, ${names}, ${year}`,
  'before the title': (title, names, year) => `[${names}, ${year}] ${link(title)}`,
  'behind a dash': (title, names, year) => `${link(title)} - ${names} (${year})`,
  'behind “by”': (title, names, year) => `${link(title)} by ${names} (${year})`,
};
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'and others': ['John Unwin', 'Ann Lee', 'Matt Kirk', 'Lisa Spear et al.', 'Ted Vance', 'Cy Day'],
  'and another': ['John Unwin', 'Ann Lee and Bo Kim', 'Matt Kirk', 'Lisa Spear', 'Ann Lee', 'Cy Day'],
  alone: ['John Unwin', 'Ann Q. Lee', 'Matt Kirk', 'Lisa Spear', 'Ted Vance', 'Ann Q. Lee'],
};

const listOf = (write: Write, names: readonly string[]): string =>
  `# L\n\n## Naps\n\n${TITLES.map((title, i) => `- ${write(title, names[i] ?? '', 2001 + i)}\n`).join('')}`;

const CASES = Object.entries(PLACES).flatMap(([place, write]) =>
  Object.entries(NAMES).map(([how, names]) => [how, place, write, names] as const),
);

describe('one person beside a date', () => {
  it.each(CASES)('%s, is the author %s', (_how, _place, write, names) => {
    const read = readEntries(listOf(write, names)).map(({ fields }) => [fields.title, fields.authors, fields.venue]);
    expect(read).toEqual(TITLES.map((title, i) => [title, names[i], undefined]));
  });

  it.each(CASES)('%s, is one in a new entry %s', (_how, _place, write, names) => {
    const fields = {
      Section: 'Naps',
      'Paper title': 'Soft Beds',
      Authors: 'Ed Fox',
      Venue: 'CHI',
      Year: '2020',
      'Paper link': 'https://a.example/-1',
      ...(write('', '', 0).includes('tells') ? { Description: 'tells how -1 soft beds came to rest.' } : {}),
    };
    const issue = Object.entries(fields)
      .map(([label, value]) => `### ${label}\n\n${value}\n`)
      .join('\n');
    const result = preview({ list: listOf(write, names), issue });
    expect(result.ok && result.diff).toContain(`+- ${write('Soft Beds', 'Ed Fox', 2020)}\n`);
    expect(result.ok && result.reminders).toEqual(['This list shows no place for: “Venue”.']);
  });
});

describe('arePersons', () => {
  it.each([
    ['whole names that differ', ['John Unwin', 'Ann Lee', 'Matt Kirk', 'Lisa Spear'], true],
    ['too few', ['John Unwin', 'Ann Lee', 'Matt Kirk'], false],
    ['few, with others', ['John Unwin', 'Ann Lee', 'Matt Kirk et al.'], true],
    ['what comes again', ['Roruni Navitug', 'Podivo Zunu', 'Roruni Navitug', 'Podivo Zunu'], false],
    ['last words that come again', ['Nap Reports', 'Owl Reports', 'Bed Letters', 'Cat Letters'], false],
    ['words of titles', ['Baker Sleep', 'Oslo Owls', 'Dover Naps', 'Turin Birds'], false],
    ['schools', ['Zurich University', 'Oslo College', 'Rome Institute', 'Ghent Academy et al.'], false],
    ['a known venue among them', ['John Unwin', 'Ann Lee', 'Nature Communications', 'Lisa Spear et al.'], false],
    ['single words', ['Unwin', 'Lee', 'Kirk', 'Spear'], false],
  ])('%s', (_, texts, expected) => {
    expect(arePersons(texts, ['On Sleep and Naps', 'Birds', 'Owls'])).toBe(expected);
  });
});
