import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_PAPERS } from '../../sandbox/example-papers.ts';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { applyEdit } from '../../src/list/edit.ts';
import { readList } from '../../src/list/read-list.ts';
import { diffList } from '../../src/plan/diff-list.ts';
import { SEED_LIST, SEED_SECTIONS, SEED_TEMPLATE } from '../support/seed-list.ts';

const PAPER = EXAMPLE_PAPERS[1] as Record<string, string>;

function insert(text: string, section: string, fields = PAPER) {
  const list = readList(text, SEED_TEMPLATE);
  const insertion = insertEntry(list, { section, fields }, SEED_TEMPLATE);
  return insertion.ok
    ? { ...insertion.value, text: list.bom + applyEdit(list.text, insertion.value.edit) }
    : insertion.problems;
}

describe('insertEntry into the seed list', () => {
  it.each(SEED_SECTIONS)(
    'adds to “%s” as number %i, and the diff is the entry and one blank line',
    (section, number) => {
      const result = insert(SEED_LIST, section);
      if (!('text' in result)) throw new Error(JSON.stringify(result));
      expect(result.number).toBe(number);
      const changed = diffList('README.md', SEED_LIST, result.text)
        .split('\n')
        .slice(3)
        .filter((line) => /^[+-]/.test(line));
      expect(changed.sort()).toEqual(['', ...result.entry.split('\n')].map((line) => `+${line}`).sort());
      expect(result.entry.startsWith(`- **[${number}] Learning-to-Cache`)).toBe(true);
      expect(result.text.length - SEED_LIST.length).toBe(result.edit.content.length);
    },
  );

  it('takes the blanks between an entry’s parts from the neighbour', () => {
    const result = insert(SEED_LIST, 'Training-free Stable Diffusion Acceleration');
    // The neighbour, [16], has two blanks on the line under its title and none on the next.
    expect('entry' in result && result.entry).toMatch(/^.*NeurIPS 2024\.\n {2}\n {2}\*Xinyin.*\n\n {2}\[\[Paper\]/);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no final newline', (text: string) => text.trimEnd()],
    ['trailing blanks at the end', (text: string) => `${text}\n \t\n`],
    ['tabs between the sections', (text: string) => text.replaceAll('\n\n\n', '\n\t\n\n')],
  ])('leaves every other byte as it is: %s', (_, change) => {
    const before = change(SEED_LIST);
    for (const [section] of SEED_SECTIONS) {
      const result = insert(before, section);
      if (!('text' in result)) throw new Error(JSON.stringify(result));
      const at = result.edit.start + (before.startsWith('\uFEFF') ? 1 : 0);
      expect(result.text.slice(0, at) + result.text.slice(at + result.edit.content.length)).toBe(before);
      if (before.includes('\r\n')) expect(result.edit.content.replaceAll('\r\n', '')).not.toContain('\n');
    }
  });

  it('adds the first entry of a section that has none', () => {
    const before = `${SEED_LIST}\n### Empty\n\nNothing yet.\n`;
    const result = insert(before, 'Empty');
    expect(result).toMatchObject({ number: 1 });
    expect('text' in result && result.text.startsWith(`${before.trimEnd()}\n\n- **[1] Learning-to-Cache`)).toBe(true);
  });

  it('asks for what every entry shows', () => {
    const { venue: _, year: __, ...fields } = PAPER;
    expect(insert(SEED_LIST, 'Training-free Stable Diffusion Acceleration', fields)).toMatchObject([
      { code: 'missing-field', field: 'venue' },
      { code: 'missing-field', field: 'year' },
    ]);
  });

  it.each([
    ['Training-free', 'unknown-section'],
    ['Nowhere', 'unknown-section'],
    ['', 'unknown-section'],
  ])('does not guess a section from “%s”', (section, code) => {
    expect(insert(SEED_LIST, section)).toMatchObject([{ code, field: 'section' }]);
  });

  it('finds a section by its whole path, by its last heading, and without regard to case', () => {
    for (const section of [
      'Training-free Generation Acceleration > ðŸ“š Contents > Training-free Stable Diffusion Acceleration',
      'training-free  stable diffusion acceleration',
    ])
      expect(insert(SEED_LIST, section)).toMatchObject({ number: 17 });
  });
});
