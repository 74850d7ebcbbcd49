import { describe, expect, it } from '@jest/globals';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import { checkList } from '../../src/check/check-list.ts';
import { planInit } from '../../src/init/plan-init.ts';
import { readList } from '../../src/list/read-list.ts';
import { preview } from '../../src/preview.ts';
import { nameOptions } from '../../src/sections/name-options.ts';
import { parseForm } from '../../src/submission/parse-form.ts';
import type { Fields } from '../../src/submission/submission.ts';
import { faultsOf } from '../schemas/validate.ts';

const ANIMALS = ['owls', 'bats', 'bears', 'swifts', 'dolphins', 'sailors', 'cats', 'bees'];
const KINDS = ['How', 'Why', 'When'];
/** Titles of one section, none of which is another’s. */
const titles = (section: number): string[] =>
  ANIMALS.map((name) => `${KINDS[section % 3]} ${name} nap in ${1900 + section}`);
const doi = (title: string): string => `https://doi.org/10.1000/${title.replaceAll(' ', '.').toLowerCase()}`;

const ITEMS = (section: number, mark = '- '): string =>
  titles(section)
    .map((title, at) => `${mark}**${title}** (${2010 + at}), Sleep Research. [paper](${doi(title)})\n`)
    .join('');
const TABLE = (section: number, header: string, cells: (at: number) => string): string =>
  `${header}\n${header.replace(/[^|]+/g, '---')}\n${titles(section)
    .map((title, at) => `| [${title}](${doi(title)}) | ${cells(at)} |\n`)
    .join('')}`;

/** Made-up lists, each with what is hard about it. */
const LISTS: Readonly<Record<string, string>> = {
  'plain items': `# Sleep\n\n## Naps\n\n${ITEMS(0)}\n## Dreams\n\n${ITEMS(1)}`,
  'numbered items': `# Sleep\n\n## Naps\n\n${ITEMS(0, '1. ')}\n## Dreams\n\n${ITEMS(1, '1. ')}`,
  'parts of one name': `# Sleep\n\n## Naps\n\n### 2023\n\n${ITEMS(0)}\n### 2024\n\n${ITEMS(1)}\n## Dreams\n\n### 2023\n\n${ITEMS(2)}`,
  'talks and people': `# Sleep\n\n- [Home of this list](https://sleep.example.org)\n\n## Naps\n\n${ITEMS(0)}\n## Dreams\n\n${ITEMS(1)}\n## Talks\n\n- [Dora on naps](https://talks.example.org/1)\n- [Emil on dreams](https://talks.example.org/2)\n\n## People\n\n- [Dora Engel](https://dora.example.org), Sleep Lab\n- [Emil Falk](https://emil.example.org), Nap Lab\n`,
  'news and questions': `# Sleep\n\n## Click to see more\n\n- [Mar. 28th] All papers of **ICML 2024** are here.\n- [Mar. 1st, 2024] The **ICML 2023** papers are sorted.\n\n## Naps\n\n${ITEMS(0)}\n## Dreams\n\n${ITEMS(1)}\n## Q&A\n\n- **Q: What of 2022?**\n  - All papers of 2022 are below Naps.\n`,
  'a line above a table': `# Sleep\n\n## Surveys\n\nThe *Owner* column only has the owner of the first of several.\n\n${TABLE(0, '| Title | Owner | Year |', (at) => `Lab ${at} | ${2010 + at}`)}\n## Naps\n\n${ITEMS(1)}`,
  'columns in Japanese': `# 睡眠の論文\n\n## 昼寝について\n\n${TABLE(0, '| 論文 | ライセンス | 年 |', (at) => `MIT ${at} | ${2010 + at}`)}\n## 夢について\n\n${TABLE(1, '| 論文 | ライセンス | 年 |', (at) => `CC ${at} | ${2010 + at}`)}`,
  'columns in Chinese': `# 睡眠论文\n\n## 午睡\n\n${TABLE(0, '| 论文 | 描述 | 年份 |', (at) => `关于第 ${at} 种动物的午睡 | ${2010 + at}`)}`,
  'columns in Korean': `# 수면 논문\n\n## 낮잠\n\n${TABLE(0, '| 논문 | 라이선스 | 연도 |', (at) => `MIT ${at} | ${2010 + at}`)}`,
  'columns that end in a number': `# Sleep\n\n## Scores\n\n${TABLE(0, '| Title | ROUGE-1 | ROUGE-2 |', (at) => `${40 + at}.1 | ${18 + at}.2`)}`,
};

/** A list’s form as it is written, and its parts. */
function setUp(text: string) {
  const files = [{ path: 'README.md', list: readList(text) }];
  const { files: written, language } = planInit({
    files,
    paths: ['README.md'],
    config: { entry: null, lookup: 'off' },
  });
  const source = written[0]?.text ?? '';
  const parsed = parseForm(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const form = parsed.value;
  const options = form.fields.find(({ id }) => id === 'section')?.options ?? [];
  return { files, source, form, options, language };
}

const ids = (text: string): string[] => setUp(text).form.fields.map(({ id }) => id);
const required = (text: string): string[] =>
  setUp(text)
    .form.fields.filter((field) => field.required)
    .map(({ id }) => id);

describe.each(Object.entries(LISTS))('the form of a list with %s', (_, text) => {
  const { files, source, form, options } = setUp(text);
  const entriesOf = new Map(nameOptions(files).map(({ name, place }) => [name, place.section.entries]));

  it('is one by GitHub’s rules, and check has nothing to say of it', () => {
    expect(faultsOf('issue-forms', source)).toEqual([]);
    const findings = checkList({ files, template: null, form: { path: 'form.yml', text: source, form } });
    expect(findings.filter(({ code }) => code.startsWith('form'))).toEqual([]);
  });

  it.each(options)('takes for “%s” a paper whose answers are those of an entry there', (option) => {
    const [list] = files.map((file) => file.list);
    const entry = entriesOf.get(option)?.at(-2);
    if (!list || !entry) throw new Error(`No entry under ${option}`);
    const asked = new Set(form.fields.map(({ id }) => id));
    const answers: Fields = Object.fromEntries(Object.entries(entry.fields).filter(([id]) => asked.has(id)));
    const without = list.text.slice(0, entry.start) + list.text.slice(entry.end);
    const issue = renderIssueBody(form, { ...answers, section: option });
    const filled = preview({ list: without, form: source, issue });
    expect(filled).toMatchObject({ ok: true });
    if (!filled.ok) return;
    const after = readList(filled.text);
    const again = after.sections.flatMap(({ entries }) => entries).find(({ fields }) => fields.title === answers.title);
    expect({ ...again?.fields, number: undefined }).toEqual({ ...entry.fields, number: undefined });
    const findings = checkList({
      files: [{ path: 'README.md', list: after }],
      template: null,
      form: { path: 'form.yml', text: source, form },
    });
    expect(findings.filter(({ level }) => level === 'warning')).toEqual([]);
  });
});

describe('the form of a list', () => {
  it('asks for columns of any script, and for those that end in a number', () => {
    expect(ids(LISTS['columns in Japanese'] ?? '')).toEqual(expect.arrayContaining(['ライセンス', 'year']));
    expect(ids(LISTS['columns in Chinese'] ?? '')).toContain('描述');
    expect(ids(LISTS['columns that end in a number'] ?? '')).toEqual(expect.arrayContaining(['rouge-1', 'rouge-2']));
  });

  it('tells Japanese, Chinese and Korean apart', () => {
    const languages = ['Japanese', 'Chinese', 'Korean'].map(
      (name) => setUp(LISTS[`columns in ${name}`] ?? '').language,
    );
    expect(languages).toEqual(['ja', 'zh', 'ko']);
  });

  it('offers no section that holds no papers, and no line that stands above a table', () => {
    expect(setUp(LISTS['talks and people'] ?? '').options).toEqual(['Naps', 'Dreams']);
    expect(setUp(LISTS['news and questions'] ?? '').options).toEqual(['Naps', 'Dreams']);
    expect(setUp(LISTS['a line above a table'] ?? '').options).toEqual(['Surveys', 'Naps']);
    expect(setUp(LISTS['parts of one name'] ?? '').options).toEqual(['Naps > 2023', '2024', 'Dreams > 2023']);
  });

  it('requires title and link, and what nearly all of enough entries show', () => {
    expect(required(LISTS['plain items'] ?? '')).toEqual(['section', 'title', 'paper', 'year']);
    const few = `# Sleep\n\n## Naps\n\n${ITEMS(0).split('\n').slice(0, 3).join('\n')}\n`;
    expect(required(few)).toEqual(['section', 'title', 'paper']);
    const mixed = (LISTS['plain items'] ?? '').replace(/ \(201[0-2]\), Sleep Research/g, '');
    expect(required(mixed)).toEqual(['section', 'title', 'paper']);
  });
});
