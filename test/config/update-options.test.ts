import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkForm } from '../../src/check/check-form.ts';
import { updateOptions } from '../../src/config/update-options.ts';
import type { ListFile } from '../../src/list/list.ts';
import { parseForm } from '../../src/submission/parse-form.ts';
import { readShort } from '../check/read-text.ts';

/** A form whose options are these lines, as they stand in the file. */
function form(...options: string[]): string {
  return `# Ours\nname: Add\ndescription: Add a paper\nbody:\n  - type: dropdown\n    id: section\n    attributes:\n      label: Section # which?\n      options:\n${options.map((line) => `        ${line}\n`).join('')}    validations:\n      required: true\n\n  - type: input\n    id: title\n    attributes: { label: "Paper title" }\n`;
}

/** A list with one entry in each section; `> ` puts a section into the one before. */
const list = (...sections: string[]) => lists(sections);

/** Several such lists, called `1.md` and so on. */
function lists(...all: (readonly string[])[]): ListFile[] {
  return all.map((sections, index) => ({
    path: `${index + 1}.md`,
    list: readShort(
      sections
        .map((name) => `${name.startsWith('> ') ? '###' : '##'} ${name.replace('> ', '')}\n\n- Paper\n`)
        .join('\n'),
    ),
  }));
}

describe('updateOptions', () => {
  it('keeps an option for a section that is not there yet, and none like it', () => {
    const before = form('- A', '- Another section…', '- Where else?');
    expect(updateOptions(before, list('A', 'B'))?.text).toBe(form('- A', '- B', '- Another section…'));
    expect(updateOptions(before, list('A', 'B'), 'Where else')?.text).toBe(
      form('- A', '- B', '- Another section…', '- Where else?'),
    );
    const read = parseForm(before);
    if (!read.ok) throw new Error('No form');
    const found = (newSection?: string) =>
      checkForm(list('A'), { path: 'f.yml', text: before, form: read.value, ...(newSection && { newSection }) });
    expect(found().map(({ message }) => message)).toEqual([
      'Unexpected option “Where else?”, expected a section of the list.',
    ]);
    expect(found('Where else')).toEqual([]);
  });

  it.each<[string, string, ReturnType<typeof list>, string]>([
    ['adds a section where it stands in the list', form('- A', '- C'), list('A', 'B', 'C'), form('- A', '- B', '- C')],
    ['takes one away', form('- A', '- B'), list('A'), form('- A')],
    [
      'keeps one whose number of papers has changed',
      form('- A (3)', '- B'),
      list('A (4)', 'B'),
      form('- A (3)', '- B'),
    ],
    ['tells years apart', form('- A (2023)'), list('A (2024)'), form('- A (2024)')],
    ['tells parts apart', form('- A (1)', '- A (3)'), list('A (1)', 'A (2)'), form('- A (1)', '- A (2)')],
    ['renames one', form('- A', '- B'), list('A', 'B 2'), form('- A', '- B 2')],
    [
      'keeps how options are written',
      form('- "A" # the first', "- 'B'"),
      list('B', 'A', 'C'),
      form("- 'B'", '- "A" # the first', '- C'),
    ],
    [
      'keeps an option for everything else, at the end',
      form('- Other', '- A'),
      list('A', 'B'),
      form('- A', '- B', '- Other'),
    ],
    [
      'quotes what YAML would read otherwise',
      form('- A'),
      list('A', '2024', 'yes', 'B: c'),
      form('- A', "- '2024'", "- 'yes'", "- 'B: c'"),
    ],
    [
      'gives a longer name where one no longer does',
      form('- A', '- X'),
      list('A', '> X', 'B', '> X'),
      form('- A', '- A > X', '- B', '- B > X'),
    ],
    [
      'puts the file in front where two have the same',
      form('- A', '- B'),
      lists(['A', 'B'], ['B', 'C']),
      form('- A', "- '1.md: B'", "- '2.md: B'", '- C'),
    ],
    [
      'keeps a file in front where that is not needed',
      form("- '1.md: A'", '- 2.md > B'),
      lists(['A'], ['B', 'C']),
      form("- '1.md: A'", '- 2.md > B', '- C'),
    ],
    [
      'keeps carriage returns',
      form('- A').replaceAll('\n', '\r\n'),
      list('A', 'B'),
      form('- A', '- B').replaceAll('\n', '\r\n'),
    ],
  ])('%s', (_, before, sections, after) => {
    expect(updateOptions(before, sections)?.text).toBe(after);
  });

  it('says what it added and removed', () => {
    expect(updateOptions(form('- A', '- Gone'), list('A', 'New'))).toMatchObject({ added: ['New'], removed: ['Gone'] });
  });

  it.each([
    ['agrees with the list', form('- A', '- B'), list('A', 'B')],
    ['agrees but for the order', form('- B', '- A'), list('A', 'B')],
    ['is for a list that holds nothing', form('- A'), [{ path: '1.md', list: readShort('## A\n') }]],
    [
      'offers a section that is empty yet',
      form('- A', '- B'),
      [{ path: '1.md', list: readShort('## A\n\n- Paper\n\n## B\n') }],
    ],
  ])('leaves a form that %s to the byte', (_, text, sections) => {
    expect(updateOptions(text, sections)).toEqual({ text, added: [], removed: [] });
  });

  it.each([
    [
      'no dropdown',
      form('- A')
        .replace('type: dropdown', 'type: input')
        .replace(/ {6}options:\n {8}- A\n/, ''),
    ],
    ['options in brackets', form('- A').replace(/options:\n.*\n/, 'options: [A]\n')],
    ['a comment among the options', form('- A', '# more', '- B')],
    ['an option over several lines', form('- >-', '  A', '- B')],
    ['an alias', form('- &a A', '- *a')],
    ['no YAML', 'name: ['],
  ])('does not touch a form with %s', (_, text) => {
    expect(updateOptions(text, list('A', 'New'))).toBeNull();
  });

  it('ends in a form that has not drifted, and changes nothing the second time', () => {
    const name = fc.constantFrom('A', 'B', '> B', '> C', '2024', '> 2024', 'None', 'yes', '中文');
    fc.assert(
      fc.property(
        fc.array(fc.array(name, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        fc.array(name, { minLength: 1, maxLength: 5 }),
        (now, old) => {
          const sections = lists(...now);
          const before = form(...[...new Set(old)].map((option) => `- ${JSON.stringify(option.replace('> ', ''))}`));
          const updated = updateOptions(before, sections);
          const parsed = parseForm(updated?.text ?? '');
          if (!updated || !parsed.ok) throw new Error('The form was not updated');
          expect(checkForm(sections, { path: 'f.yml', text: updated.text, form: parsed.value })).toEqual([]);
          expect(updateOptions(updated.text, sections)).toEqual({ text: updated.text, added: [], removed: [] });
        },
      ),
    );
  });
});
