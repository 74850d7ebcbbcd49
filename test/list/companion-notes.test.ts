import { describe, expect, it } from '@jest/globals';
import { companionNotes } from '../../src/list/companion-notes.ts';
import { readList } from '../../src/list/read-list.ts';

const TITLES = ['Early Birds and Naps', 'Sleepy Dogs at Sea', 'Dreams of Sleepy Cats', 'Tired Horses of Rome'];
const anchor = (title: string) => `- [${title}](#${title.toLowerCase().replaceAll(' ', '-')})\n`;
const papers = TITLES.map((title, i) => `### ${i + 1}. ${title}\n\n[[Paper]](https://a.org/${i}.pdf)\n\n`).join('');

function notesFor(file: string, name: string): string[] {
  const list = readList(file);
  const section = list.sections.find(({ path }) => path.at(-1) === name);
  if (!section) throw new Error(`No section ${name}`);
  return companionNotes(list, section);
}

describe('companionNotes', () => {
  it('names the contents that have a line for each paper', () => {
    const list = `# L\n\n## Index\n\n${TITLES.map(anchor).join('')}\n## Naps\n\n${papers}`;
    expect(notesFor(list, 'Naps')).toEqual([expect.stringContaining('contents')]);
  });

  it('is silent where one paper has none', () => {
    const list = `# L\n\n## Index\n\n${TITLES.slice(1).map(anchor).join('')}\n## Naps\n\n${papers}`;
    expect(notesFor(list, 'Naps')).toEqual([]);
  });

  it.each([
    ['Naps (2)', true],
    ['Naps [2 papers]', true],
    ['Naps (3)', false],
    ['Naps (2022)', false],
    ['Naps', false],
  ])('reads the number of papers in “%s”', (heading, named) => {
    const list = `# L\n\n## ${heading}\n\n- [Early Birds and Naps](https://a.org/1.pdf)\n- [Sleepy Dogs at Sea](https://a.org/2.pdf)\n`;
    expect(notesFor(list, heading)).toHaveLength(named ? 1 : 0);
  });
});
