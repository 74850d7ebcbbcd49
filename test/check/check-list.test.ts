import { describe, expect, it } from '@jest/globals';
import { checkList } from '../../src/check/check-list.ts';
import { readList, readLists } from '../../src/list/read-list.ts';
import { parseForm } from '../../src/submission/parse-form.ts';
import { filesOf } from '../support/observed.ts';
import { SEED_CONFIG, SEED_FORM_TEXT, SEED_LIST, SEED_TEMPLATE } from '../support/seed-list.ts';
import { SHORT, template } from './read-text.ts';

/** Findings of a short list, or of several by path, as `code@path:line: message`. */
function found(lists: string | Readonly<Record<string, string>>, formText?: string): string[] {
  const form = formText === undefined ? undefined : parseForm(formText);
  if (form && !form.ok) throw new Error(JSON.stringify(form.problems));
  return checkList({
    files: readLists(filesOf(lists), SHORT),
    template: SHORT,
    form: form && formText !== undefined ? { path: 'form.yml', text: formText, form: form.value } : null,
  }).map(({ code, path, line, message }) => `${code}@${path}:${line}: ${message}`);
}

describe('checkList, duplicates', () => {
  it.each([
    [
      'the same title, spelled otherwise',
      '## A\n\n- Token Merging\n- token  merging!\n',
      'duplicate@README.md:4: Unexpected second entry for “token merging!”, expected only the one on line 3.',
    ],
    [
      'the same paper at another address',
      '## A\n\n- One paper, https://arxiv.org/abs/2401.00001\n- One paper!, https://arxiv.org/pdf/2401.00001v2.pdf\n',
      'duplicate@README.md:4: Unexpected second entry for “One paper!”, expected only the one on line 3.',
    ],
    [
      'a link that was copied along',
      '## A\n\n- One, https://arxiv.org/abs/2401.00001\n- Two, https://arxiv.org/pdf/2401.00001v2.pdf\n',
      'shared-paper@README.md:4: Unexpected link of “Two”: it leads to the paper of another entry, expected another than that of “One” on line 3.',
    ],
    [
      'the same paper in two sections',
      '## A\n\n- One paper\n\n## B\n\n- One paper\n',
      'listed-twice@README.md:7: “One paper” stands in another section too, on line 3.',
    ],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    [
      'two papers with one title',
      '## A\n\n- One, https://arxiv.org/abs/2401.00001\n- One, https://arxiv.org/abs/2402.00002\n',
    ],
    [
      'two papers at one host',
      '## A\n\n- One, https://arxiv.org/abs/2401.00001\n- Two, https://arxiv.org/abs/2401.00002\n',
    ],
    [
      'two talks with one short title',
      '## A\n\n- Keynote by Ada, https://e.example/1\n- Keynote by Ada, https://e.example/2\n',
    ],
  ])('lets be %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('checkList, a list in two arrangements', () => {
  const titles = Array.from(
    { length: 25 },
    (_, index) => `- Paper number ${'abcdefghijklmnopqrstuvwxyz'[index]} of many\n`,
  );

  it('says once that its papers stand there twice', () => {
    expect(found(`## By year\n\n${titles.join('')}\n## By topic\n\n${titles.join('')}`)).toEqual([
      'many-listed-twice@README.md:31: 25 papers stand in another section too, the first on line 31.',
    ]);
  });

  it('names each where they are few', () => {
    const few = found(`## By year\n\n${titles.join('')}\n## By topic\n\n${titles.slice(0, 3).join('')}`);
    expect(few.map((line) => line.split('@')[0])).toEqual(['listed-twice', 'listed-twice', 'listed-twice']);
  });
});

describe('checkList, style', () => {
  it('names an item that the template does not claim', () => {
    const strict = template('- **{{title}}**, {{year}}.');
    const list = readList(
      '## A\n\n- **One**, 2023.\n- *Two*, 2024\n\nNot an item.\n\n## Empty\n\n- just text\n',
      strict,
    );
    const [finding, ...others] = checkList({ files: [{ path: 'README.md', list }], template: strict, form: null });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'off-style',
      line: 4,
      message: 'Unexpected way to write “Two, 2024”, expected an entry in the style of this list.',
    });
    expect(finding).not.toHaveProperty('rewritten');
  });

  it('writes it again where what it says can be read', () => {
    const strict = template('- **{{title}}**, {{year}}. [[Paper]({{paper}})]');
    const entry = (title: string) => `- **${title}**, 2023. [[Paper](https://e.example/${title.length})]`;
    const text = `## A\n\n${entry('A first paper')}\n- [Another study](https://e.example/2) (2024)\n${entry('A third one')}\n`;
    expect(checkList({ files: readLists(filesOf(text), strict), template: strict, form: null })).toMatchObject([
      { code: 'off-style', line: 4, rewritten: '- **Another study**, 2024. [[Paper](https://e.example/2)]' },
    ]);
  });
});

describe('checkList, style that was learnt', () => {
  const learnt = template('- **{{title}}**, {{year}}.{{#code}} [Code]({{code}}){{/code}}');
  const regular = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth'].map(
    (title) => `- **${title} paper on sleep**, 2023.\n`,
  );
  const check = (odd: string) => {
    const list = readList(`# List\n\n## A\n\n${regular.join('')}${odd}\n`);
    return checkList({ files: [{ path: 'README.md', list }], template: null, learnt: () => learnt, form: null });
  };

  it('shows an odd entry as the others are written', () => {
    expect(check('- **An odd paper on sleep** - 2024')).toMatchObject([
      { code: 'unlike-others', level: 'notice', line: 14, rewritten: '- **An odd paper on sleep**, 2024.' },
    ]);
  });

  it.each([
    ['says more than the others', '- **An odd paper on sleep** - 2024 (best paper)'],
    ['lacks what the others have', '- **An odd paper on sleep**'],
    ['is as the others', '- **A last paper on sleep**, 2024. [Code](https://github.com/a/b)'],
  ])('lets an entry be that %s', (_, odd) => {
    expect(check(odd)).toEqual([]);
  });

  it('lets sections be that are written in a way of their own', () => {
    const list = readList(`# List\n\n## A\n\n${regular.map((line) => line.replace(',', ' -')).join('')}`);
    expect(
      checkList({ files: [{ path: 'README.md', list }], template: null, learnt: () => learnt, form: null }),
    ).toEqual([]);
  });
});

const FORM = (options: string): string =>
  `name: Add\ndescription: Add a paper\nbody:\n  - type: dropdown\n    id: section\n    attributes:\n      label: Section\n      options:\n${options}`;

describe('checkList, form', () => {
  it('finds options and sections without each other', () => {
    const list = '# List\n\n## Pruning\n\n- One paper\n\n## Caching\n\n- Two papers\n';
    expect(found(list, FORM('        - Pruning\n        - Quantisation\n'))).toEqual([
      'form-option-gone@form.yml:10: Unexpected option “Quantisation”, expected a section of the list.',
      'form-lacks-section@form.yml:8: Unexpected section “List > Caching”, which the form does not offer, expected an option for it.',
    ]);
  });

  it('is content where they agree, by a part of the path or the whole', () => {
    const list = '# List\n\n## Pruning\n\n- One paper\n\n## Caching\n\n- Two papers\n\n## Licence\n\nMIT\n';
    expect(found(list, FORM('        - Pruning\n        - List > Caching\n'))).toEqual([]);
  });
});

describe('checkList, several lists', () => {
  const one = '# Papers\n\n## Pruning\n\n- [1] One paper\n';
  const other = '# Papers\n\n## Pruning\n\n- [1] Two papers\n- [3] One paper\n';

  it('finds what stands in two files, and the faults of each file under its name', () => {
    expect(found({ 'a.md': one, 'papers/b.md': other })).toEqual([
      'number-gap@papers/b.md:6: Unexpected number 3, expected 2 after 1.',
      'listed-twice@papers/b.md:6: “One paper” stands in another section too, on line 5 of a.md.',
    ]);
  });

  it('wants options that tell the files apart', () => {
    const lists = { 'a.md': one, 'papers/b.md': other.replace('- [3] One paper\n', '') };
    expect(found(lists, FORM('        - Pruning\n'))).toEqual([
      'form-option-ambiguous@form.yml:9: Unexpected option “Pruning”, expected one that a single section of the list ends with.',
    ]);
    expect(found(lists, FORM('        - "a.md: Pruning"\n'))).toEqual([
      'form-lacks-section@form.yml:8: Unexpected section “papers/b.md: Papers > Pruning”, which the form does not offer, expected an option for it.',
    ]);
    expect(found(lists, FORM('        - "a.md: Pruning"\n        - "papers/b.md: Papers > Pruning"\n'))).toEqual([]);
  });
});

describe('checkList, size', () => {
  const line = `${'x'.repeat(99)}\n`;

  it('is content with 512,000 bytes', () => {
    expect(found(line.repeat(5120))).toEqual([]);
  });

  it('names the line that GitHub shows no more', () => {
    expect(found(`${line.repeat(5120)}${line}`)).toEqual([
      'too-large@README.md:5121: Unexpected size of 512100 bytes, expected at most 512000: GitHub does not show the rest, from this line on.',
    ]);
  });
});

describe('checkList, on the list the product was asked for', () => {
  it('finds two links that were copied along, and nothing else', () => {
    const list = readList(SEED_LIST, SEED_TEMPLATE);
    const form = SEED_CONFIG.form ? { path: 'form.yml', text: SEED_FORM_TEXT, form: SEED_CONFIG.form } : null;
    const findings = checkList({ files: [{ path: 'README.md', list }], template: SEED_TEMPLATE, form });
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['shared-paper', 68],
      ['shared-paper', 80],
    ]);
  });
});
