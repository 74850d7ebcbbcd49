import { describe, expect, it } from '@jest/globals';
import { applyEdit } from '../../src/list/edit.ts';
import { readList } from '../../src/list/read-list.ts';
import { repairNumbers } from '../../src/numbering/repair-numbers.ts';

const TITLES = ['Naps at Noon', 'Dreams of Long Winters', 'Owls at Work', 'Crows in the Snow'];

/** A list with these numbers, mended where the second entry may be of another time. */
function repair(numbers: readonly number[], write: (number: number, title: string) => string): string | null {
  const entries = numbers.map((number, i) => write(number, TITLES[i] ?? ''));
  const list = readList(`# L\n\n## Naps\n\n${entries.join('')}`);
  const suspect = TITLES[1] ?? '';
  const edit = repairNumbers(list, (_, text) => text.includes(suspect));
  return edit && applyEdit(list.text, edit);
}

const SHAPES: Readonly<Record<string, (number: number, title: string) => string>> = {
  items: (number, title) => `${number}. [${title}](https://a.org/${title.length}.pdf), ICLR 2024\n`,
  bullets: (number, title) => `- [${number}] **${title}**. ICLR 2024. [pdf](https://a.org/${title.length}.pdf)\n`,
  paragraphs: (number, title) =>
    `**[${number}]** **${title}**. ICLR 2024. [pdf](https://a.org/${title.length}.pdf)\n\n`,
};

describe.each(Object.entries(SHAPES))('numbers that stand twice, in %s', (_, write) => {
  it('become the next ones from the second on', () => {
    expect(repair([8, 8, 9, 10], write)).toBe(
      `# L\n\n## Naps\n\n${[8, 9, 10, 11].map((n, i) => write(n, TITLES[i] ?? '')).join('')}`,
    );
  });

  it('stay where neither entry is of another time', () => {
    expect(repair([8, 9, 10, 10], write)).toBeNull();
  });
});

it('numbers stay where a longer one would set the lines below it free', () => {
  const write = (number: number, title: string): string =>
    `${number}. [${title}](https://a.org/${title.length}.pdf), ICLR 2024\n   - about sleep\n`;
  expect(repair([7, 7, 8], write)).toBe(
    `# L\n\n## Naps\n\n${[7, 8, 9].map((n, i) => write(n, TITLES[i] ?? '')).join('')}`,
  );
  expect(repair([8, 8, 9], write)).toBeNull();
});
