import { describe, expect, it } from '@jest/globals';
import { keepInStep } from '../../src/companions/keep-in-step.ts';
import { readList } from '../../src/list/read-list.ts';
import { inWords } from '../support/in-words.ts';

const TITLES = ['Early Birds and Naps', 'Sleepy Dogs at Sea', 'Dreams of Sleepy Cats', 'Tired Horses of Rome'];
const NEW = 'Late Risers: Why (Not)?';
const slug = (title: string, isCased = false): string =>
  (isCased ? title : title.toLowerCase()).replace(/[^a-z0-9 -]/gi, '').replaceAll(' ', '-');

/** A list with a heading for each paper, and contents written one way. */
interface Style {
  readonly heading?: (title: string, number: number) => string;
  readonly contents: (title: string, number: number) => string;
}

function write(titles: readonly string[], { heading = (title) => `### ${title}`, contents }: Style): string {
  const index = titles.map((title, i) => contents(title, i + 1)).join('\n');
  const papers = titles.map((title, i) => `${heading(title, i + 1)}\n\n[[Paper](https://a.org/${slug(title)}.pdf)]\n`);
  return `# L\n\n## Index\n\n${index}\n- [More](#more)\n\n## Naps\n\n${papers.join('\n')}\n## More\n\nText.\n`;
}

/** The list with another that differs in its papers alone: the entry's edit, as one range. */
function step(before: string, papersOf: string) {
  const list = readList(before);
  const after = before.slice(0, before.indexOf('## Naps')) + papersOf.slice(papersOf.indexOf('## Naps'));
  let start = 0;
  while (before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const edit = { start, end: before.length - end, content: after.slice(start, after.length - end) };
  const inStep = keepInStep(list, edit, (text) => readList(text));
  return { ...inStep, reminders: inWords(inStep.reminders), alone: after };
}

const PLAIN: Style = { contents: (title) => `- [${title}](#${slug(title)})` };
const NUMBERED: Style = {
  heading: (title, number) => `### ${number}. ${title}`,
  contents: (title, number) => `  * [${number}. ${title}](#${number}-${slug(title)})`,
};
const STYLES: readonly (readonly [string, Style])[] = [
  ['plain', PLAIN],
  ['with their number, as the headings have it', NUMBERED],
  ['numbered on their own', { contents: (title, number) => `${number}. [${title}](#${slug(title)})` }],
  ['all numbered one', { contents: (title) => `1. [${title}](#${slug(title)})` }],
  [
    'without the number that headings have',
    { ...NUMBERED, contents: (title, number) => `+ [${title}](#${number}-${slug(title)})` },
  ],
  ['with capitals', { contents: (title) => `- [${title}](#${slug(title, true)})` }],
  ['with a blank at the end', { contents: (title) => `   - [${title}](#${slug(title)})  ` }],
  [
    'of headings that are links',
    { heading: (title) => `### [${title}](https://b.org/${slug(title)})`, contents: PLAIN.contents },
  ],
];

describe('keepInStep, where each paper has a line in the contents', () => {
  it.each(STYLES.flatMap(([name, style]) => [0, 2, 4].map((at) => [name, at, style] as const)))(
    'writes the new one among lines that are %s, at %i',
    (_, at, style) => {
      const after = write(TITLES.toSpliced(at, 0, NEW), style);
      const { text, reminders } = step(write(TITLES, style), after);
      expect(text).toBe(after);
      expect(reminders).toEqual([]);
    },
  );

  it.each(STYLES)('takes one away from lines that are %s', (_, style) => {
    const titles = TITLES.toSpliced(1, 0, NEW);
    expect(step(write(titles, style), write(TITLES, style)).text).toBe(write(TITLES, style));
  });

  it('rewords the line of a paper that was reworded', () => {
    const after = write(TITLES.with(1, NEW), PLAIN);
    expect(step(write(TITLES, PLAIN), after).text).toBe(after);
  });

  it('follows numbers that are mended', () => {
    const before = write(TITLES, NUMBERED).replace('[4. ', '[3. ').replace('#4-', '#3-').replace('### 4. ', '### 3. ');
    expect(step(before, write(TITLES, NUMBERED)).text).toBe(write(TITLES, NUMBERED));
  });

  it('gives a title that stands there twice the anchor of the second', () => {
    const twice = `${TITLES[0]}`;
    const { text, reminders } = step(write(TITLES, PLAIN), write([...TITLES, twice], PLAIN));
    expect(text).toContain(`- [${TITLES[3]}](#${slug(TITLES[3] ?? '')})\n- [${twice}](#${slug(twice)}-1)\n- [More]`);
    expect(reminders).toEqual([]);
  });

  it('keeps CRLF', () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    const after = crlf(write([...TITLES, NEW], PLAIN));
    expect(step(crlf(write(TITLES, PLAIN)), after).text).toBe(after);
  });

  const REMINDER = 'The contents of this list have a line for each paper here; one for this paper has to be added.';
  it.each([
    ['lines in another order', (index: string[]) => index.toReversed()],
    ['a line between the neighbours', (index: string[]) => index.toSpliced(3, 0, '- something else')],
    [
      'a line that is written otherwise',
      (index: string[]) => index.with(1, `* **[${TITLES[1]}](#${slug(TITLES[1] ?? '')})**`),
    ],
    ['a line that leads elsewhere', (index: string[]) => index.with(1, `- [${TITLES[1]}](#elsewhere)`)],
  ])('only names them for %s', (_, mix) => {
    const index = TITLES.map((title) => PLAIN.contents(title, 0));
    const file = write(TITLES, PLAIN).replace(index.join('\n'), mix(index).join('\n'));
    const { text, alone, reminders } = step(file, write(TITLES.toSpliced(3, 0, NEW), PLAIN));
    expect(text).toBe(alone);
    expect(reminders).toEqual([REMINDER]);
  });

  it('says nothing where one paper has no line', () => {
    const file = write(TITLES, PLAIN).replace(`${PLAIN.contents(TITLES[0] ?? '', 0)}\n`, '');
    const { text, alone, reminders } = step(file, write([...TITLES, NEW], PLAIN));
    expect(text).toBe(alone);
    expect(reminders).toEqual([]);
  });

  it('writes no markup out of plain words', () => {
    const style: Style = {
      heading: (title) => `### [${title.replace(/[[\]<]/g, '\\$&')}](https://b.org/x)`,
      contents: PLAIN.contents,
    };
    const { text, alone, reminders } = step(write(TITLES, style), write([...TITLES, 'A <b>bold title of [all'], style));
    expect(text).toBe(alone);
    expect(reminders).toEqual([REMINDER]);
  });
});
