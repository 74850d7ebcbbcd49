import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keepInStep } from '../../src/companions/keep-in-step.ts';
import { readPage } from '../../src/companions/page.ts';
import { readCounts } from '../../src/companions/read-counts.ts';
import type { List } from '../../src/list/list.ts';
import { readList } from '../../src/list/read-list.ts';

/** A section: its name, how many papers it has, and how it says so. */
interface Part {
  readonly name: string;
  readonly size: number;
  readonly count: (size: number) => string;
}

const COUNTS: readonly Part['count'][] = [
  () => '',
  (size) => ` (${size})`,
  (size) => ` [${size} papers]`,
  (size) => ` (${size + 7})`,
  () => ' (2023)',
];
const HEADS: readonly ((size: number) => string)[] = [
  () => 'Words.',
  (size) => `![papers](https://img.shields.io/badge/papers-${size}-blue)`,
  (size) => `Total: ${size} papers`,
  (size) => `We read ${size} papers in 2020.`,
  (size) => `Over ${size} papers.`,
];

const part = fc.record<Part>({
  name: fc.constantFrom('Naps', 'Cats & dogs', 'Naps', '🛌 Beds', 'Dreams 4', '睡'),
  size: fc.integer({ min: 1, max: 6 }),
  count: fc.constantFrom(...COUNTS),
});
const parts = fc.array(part, { minLength: 1, maxLength: 4 });
const heads = fc.array(fc.constantFrom(...HEADS), { maxLength: 3 });
const eol = fc.constantFrom('\n', '\r\n');

function write(sections: readonly Part[], head: readonly ((size: number) => string)[], end: string): string {
  const total = sections.reduce((sum, { size }) => sum + size, 0);
  const named = sections.map(({ name, size, count }) => `${name}${count(size)}`);
  const page = readPage(readList(named.map((name) => `## ${name}\n`).join('')));
  const contents = named.map((name, i) => `- [${name}](#${page.headings[i]?.slug})`);
  const bodies = sections.map(({ size }, i) => {
    const papers = Array.from(
      { length: size },
      (_, k) => `- [Paper ${k} of section ${i}](https://a.org/${i}/${k}.pdf)`,
    );
    return `## ${named[i]}\n\n${papers.join('\n')}\n`;
  });
  const text = `# L\n\n${head.map((line) => line(total)).join('\n\n')}\n\n${contents.join('\n')}\n\n${bodies.join('\n')}`;
  return text.replaceAll('\n', end);
}

const read = (text: string): List => readList(text);
const entriesOf = ({ text, sections }: List) =>
  sections.map(({ entries }) => entries.map(({ start, end }) => text.slice(start, end)));
const stepsOf = (list: List) => readCounts(list, readPage(list)).length;

/** Where each link leads: the index of a heading, -1 for nowhere. */
function leads(list: List): number[] {
  const { headings, links } = readPage(list);
  return links.map(({ target }) => headings.findIndex(({ slug }) => slug === target));
}

describe('keepInStep', () => {
  it('leaves all entries, all links and all numbers as right as they were, and goes back the way it came', () => {
    fc.assert(
      fc.property(parts, heads, eol, fc.nat(), (sections, head, end, seed) => {
        const before = read(write(sections, head, end));
        const filled = before.sections.filter(({ path }) => path.length === 2);
        const section = filled[seed % filled.length];
        const last = section?.entries.at(-1);
        if (!last) throw new Error('Every section has an entry');
        const content = `${end}- [A new paper about sleep](https://b.org/new.pdf)`;
        const added = keepInStep(before, { start: last.end, end: last.end, content }, read);
        const after = read(added.text);

        const expected = entriesOf(before).map((entries, i) =>
          before.sections[i] === section ? [...entries, content.trim()] : entries,
        );
        expect(entriesOf(after)).toEqual(expected);
        expect(leads(after)).toEqual(leads(before));
        expect(stepsOf(after) + added.reminders.length).toBeGreaterThanOrEqual(stepsOf(before));
        const lines = (text: string) =>
          text
            .replace(content, '')
            .split(end)
            .map((line) => line.replace(/#[^)]*|\d+/g, ''));
        expect(lines(added.text)).toEqual(lines(before.text));

        const start = added.text.indexOf(content);
        const removed = keepInStep(after, { start, end: start + content.length, content: '' }, read);
        if (added.reminders.length === 0 && removed.reminders.length === 0) expect(removed.text).toBe(before.text);
      }),
      { numRuns: 300 },
    );
  });
});
