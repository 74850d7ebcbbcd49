import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';

/** Entries of a group whose head stands last in all of them. */
const PAPERS = [
  ['Mei Lin, Sara Holm', 2024, 'Measuring Glaciers from Tree Rings', 'Field Methods'],
  ['Luis Prado, Mei Lin, Sara Holm', 2024, 'Explaining Urban Heat from Cameras', 'Earth Letters'],
  ['Nora Quist, Sara Holm', 2023, 'Tracing Soil Carbon from Old Maps', 'Field Methods'],
  ['Omar Said, Pia Lund, Sara Holm', 2022, 'Sampling Peat Fires from Buoys', 'Ocean Notes'],
] as const;

const fieldsOf = (entry: (paper: (typeof PAPERS)[number]) => string) =>
  readEntries(`# Group\n\n## Papers\n\n${PAPERS.map((paper) => `- ${entry(paper)}\n`).join('')}`).map(
    ({ fields: { title, authors, venue, year } }) => [authors, Number(year), title, venue],
  );

describe('names before a year', () => {
  it('in brackets are people, however often one of them stands there', () => {
    const read = fieldsOf(
      ([authors, year, title]) => `${authors} (${year}). [${title}](https://example.org/${title.length}).`,
    );
    expect(read).toEqual(PAPERS.map(([authors, year, title]) => [authors, year, title, undefined]));
  });

  it('are venues where they come again', () => {
    const read = fieldsOf(
      ([authors, year, title, venue]) =>
        `[${title}](https://example.org/${title.length}). ${authors}. ${venue} (${year}).`,
    );
    expect(read).toEqual(PAPERS.map((paper) => [...paper]));
  });
});
