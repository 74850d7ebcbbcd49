import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { planInit } from '../../src/init/plan-init.ts';
import { readList } from '../../src/list/read-list.ts';
import { preview } from '../../src/preview.ts';

/** Ways to write the entries of a list; `mark` is a word of the title that says which section the entry is of. */
type Write = (title: string, id: number) => string;
const url = (id: number) => `https://arxiv.org/abs/1905.${String(10000 + id)}`;
const WRITERS: Readonly<Record<string, Write>> = {
  links: (title, id) => `- [${title}](${url(id)})`,
  bold: (title, id) => `* **${title}**, ICRA ${2015 + (id % 6)}. [[Paper](${url(id)})]`,
  authors: (title, id) => `- Ann Berg and Carl Dietz. [${title}](${url(id)}), ${2015 + (id % 6)}`,
};

interface Part {
  readonly level: number;
  readonly heading: string;
  readonly kind: 'papers' | 'people' | 'empty';
}
const part: fc.Arbitrary<Part> = fc.record({
  level: fc.integer({ min: 2, max: 4 }),
  heading: fc.constantFrom('Gliders', 'Rockets', '2019', '2020', 'C', 'C++', 'Tails & Fins', '🚀 Rockets', '2. Sails'),
  kind: fc.constantFrom('papers' as const, 'papers' as const, 'papers' as const, 'people' as const, 'empty' as const),
});

interface Made {
  readonly text: string;
  /** Word of the titles in a section, of those that hold papers. */
  readonly marks: readonly string[];
}

function make(parts: readonly Part[], write: Write): Made {
  const marks: string[] = [];
  const lines = ['# Flying things', '', '- [Home of this list](https://flying.example.org/about/us)', ''];
  for (const [index, { level, heading, kind }] of parts.entries()) {
    lines.push(`${'#'.repeat(level)} ${heading}`, '');
    const mark = `mark${index}x`;
    if (kind === 'papers') {
      marks.push(mark);
      for (let i = 0; i < 3; i += 1)
        lines.push(write(`${['How', 'Why', 'When'][i]} kites ${mark} rise slowly`, index * 10 + i));
      lines.push('');
    }
    if (kind === 'people')
      lines.push(
        '- [Dora Engel](https://dora.example.org), University of Kites',
        '- [Emil Falk](https://emil.example.org), Wind Lab',
        '',
      );
  }
  return { text: lines.join('\n'), marks };
}

function optionsOf(text: string): string[] {
  const plan = planInit({
    files: [{ path: 'README.md', list: readList(text) }],
    paths: ['README.md'],
    config: { entry: null },
  });
  const form = plan.files.find(({ path }) => path.endsWith('add-paper.yml'))?.text ?? '';
  const { body } = load(form) as { body: { id?: string; attributes: { options?: string[] } }[] };
  return body.find(({ id }) => id === 'section')?.attributes.options ?? [];
}

/** The mark of the line beside the one that is new. */
function markBeside(before: string, after: string): string | undefined {
  const old = new Set(before.split('\n'));
  const lines = after.split('\n');
  const at = lines.findIndex((line) => !old.has(line));
  return [lines[at - 1], lines[at + 1]].map((line) => /mark\d+x/.exec(line ?? '')?.[0]).find(Boolean);
}

function answer(option: string, title: string): string {
  const answers = {
    Section: option,
    'Paper title': title,
    Authors: 'Fay Gross and Hal Ider',
    Year: '2021',
    'Paper link': url(777),
  };
  return Object.entries(answers)
    .map(([label, value]) => `### ${label}\n\n${value}\n`)
    .join('\n');
}

describe('the options of a form that was written for a list', () => {
  it('each take a paper, each in a section of its own, and together in all that hold papers', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 7 }),
        fc.constantFrom(...Object.values(WRITERS)),
        (parts, write) => {
          const { text, marks } = make(parts, write);
          fc.pre(marks.length * 3 > parts.length);
          const options = optionsOf(text);
          expect(options.filter((option) => option.trim() === '')).toEqual([]);
          const reached = options.map((option) => {
            const result = preview({ list: text, issue: answer(option, 'Why Paper Planes Turn Left') });
            return result.ok
              ? markBeside(text, result.text)
              : `${option}: ${result.problems.map(({ message }) => message).join()}`;
          });
          expect([...reached].sort()).toEqual([...marks].sort());
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});
