import { describe, expect, it } from '@jest/globals';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { readList } from '../../src/list/read-list.ts';

const TITLES = ['Early Birds and Naps', 'Dreams of Sleepy Cats', 'Tired Horses of Rome', 'Sleepy Dogs at Sea'];

/** The cells of a new row of a table whose second column is called so and holds these. */
function rowOf(header: string, cells: readonly string[]): readonly string[] {
  const rows = TITLES.map((title, i) => `| [${title}](https://a.org/${i}) | ${cells[i]} | ICML 2023 |`).join('\n');
  const list = readList(`# L\n\n## Naps\n\n| Paper | ${header} | Venue |\n| --- | --- | --- |\n${rows}\n`);
  const fields = {
    title: 'NapNet: Late Risers at Work',
    name: 'NapNet',
    paper: 'https://a.org/9',
    venue: 'ICLR',
    year: '2024',
  };
  const inserted = insertEntry(list, { section: 'Naps', fields });
  if (!inserted.ok) throw new Error(inserted.problems[0]?.code);
  return inserted.value.entry.split('|').map((cell) => cell.trim());
}

describe('a method’s name', () => {
  it.each([
    ['Abbreviated', ['BirdNet', 'CatDream', 'HorseFormer', 'Sleepy Dog'], 'NapNet'],
    ['Kind', ['Attack', 'Defense', 'Attack', 'Attack'], ''],
    ['Demo', ['Local Demo', '-', '-', '-'], '-'],
    ['Affiliation', ['Oxford', 'Delft', 'Rome', 'Naples'], ''],
  ])('goes into no column but one of names: %s', (header, cells, cell) => {
    expect(rowOf(header, cells)[2]).toBe(cell);
  });

  it('stays in the title where it has no place of its own', () => {
    expect(rowOf('Kind', ['Attack', 'Defense', 'Attack', 'Attack'])[1]).toBe(
      '[NapNet: Late Risers at Work](https://a.org/9)',
    );
  });
});
