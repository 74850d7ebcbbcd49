import { describe, expect, it } from '@jest/globals';
import { learnFields } from '../../src/init/learn-fields.ts';
import { FORM_TEXTS } from '../../src/init/texts/form-texts.ts';
import { writeUpdateForm } from '../../src/init/write-change-forms.ts';
import { writeForm } from '../../src/init/write-form.ts';
import type { Language } from '../../src/knowledge/language.ts';
import { parseForm } from '../../src/submission/parse-form.ts';
import { faultsOf } from '../schemas/validate.ts';

/** Entries of a list as fields. */
const ENTRIES = [
  { title: 'One', authors: 'Ada Byron', year: '2023', paper: 'https://e.example/1', tasks: 'Detection, Tracking' },
  {
    title: 'Two',
    authors: 'Bo Li',
    year: '2024',
    paper: 'https://e.example/2',
    tasks: 'Detection',
    award: 'Best paper',
  },
  {
    title: 'Three',
    year: '2024',
    paper: 'https://e.example/3',
    code: 'https://e.example/c',
    award: 'Oral',
    'badge:blue': 'X',
  },
];

/** Ids, labels and whether an answer is required, of the form that is written. */
function questions(text: string): string[] {
  const parsed = parseForm(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.fields.map(({ id, label, type, required }) => `${id} ${type} “${label}”${required ? ' *' : ''}`);
}

describe('writeForm', () => {
  const text = writeForm({ sections: ['Pruning', 'Caching > 2024'], fields: learnFields(ENTRIES), language: 'en' });

  it('asks for what the list shows, in a fixed order, its own fields last', () => {
    expect(questions(text)).toEqual([
      'section dropdown “Section” *',
      'title input “Paper title” *',
      'paper input “Paper link” *',
      'authors textarea “Authors”',
      'year input “Year”',
      'tasks input “Tasks”',
      'award input “Award”',
    ]);
  });

  it('offers the sections, and suggests values that come up again', () => {
    const parsed = parseForm(text);
    expect(parsed.ok && parsed.value.fields[0]?.options).toEqual(['Pruning', 'Caching > 2024']);
    expect(text).toContain('Separated by commas. E.g. Detection, or others.');
    expect(text).toContain('As this list writes them. E.g. Bo Li');
  });

  it('needs no title where that is looked up by the link, and only there', () => {
    const parts = { sections: ['Pruning'], fields: learnFields(ENTRIES), isLookedUp: true };
    const english = writeForm({ ...parts, language: 'en' });
    expect(questions(english).slice(0, 3)).toEqual([
      'section dropdown “Section” *',
      'title input “Paper title”',
      'paper input “Paper link” *',
    ]);
    expect(english).toContain('Left empty, it is looked up.');
    expect(writeForm({ ...parts, language: 'zh' })).toContain('留空则自动查找');
    const linkless = [...ENTRIES, ...ENTRIES.map(({ paper: _, ...fields }) => fields)];
    expect(questions(writeForm({ ...parts, fields: learnFields(linkless), language: 'en' })).slice(0, 3)).toEqual([
      'section dropdown “Section” *',
      'title input “Paper title” *',
      'paper input “Paper link”',
    ]);
  });

  it('speaks Chinese', () => {
    const chinese = writeForm({ sections: ['剪枝'], fields: learnFields(ENTRIES), language: 'zh' });
    expect(questions(chinese).slice(0, 4)).toEqual([
      'section dropdown “章节” *',
      'title input “论文标题” *',
      'paper input “论文链接” *',
      'authors textarea “作者”',
    ]);
  });

  it.each([
    ['no sections', [], {}],
    ['sections that YAML would read otherwise', ['2024', 'yes', 'null', '- x', '# y', 'a: b', '“', "'"], {}],
    ['two sections of one name', ['A', 'A'], {}],
    ['a field whose name is Chinese', ['A'], { 备注: '好' }],
    ['a field whose name is another’s label', ['A'], { 'paper-title': 'x', authors: 'y' }],
    ['values with markup', ['A'], { venue: '`x` <b> @all #1', year: '*' }],
  ] as const)('gives a form by GitHub’s rules for %s', (_, sections, fields) => {
    for (const language of Object.keys(FORM_TEXTS) as Language[]) {
      const form = writeForm({ sections, fields: learnFields([fields, fields]), language });
      expect(faultsOf('issue-forms', form)).toEqual([]);
      const parsed = parseForm(form);
      const labels = parsed.ok ? parsed.value.fields.map(({ label }) => label.toLowerCase()) : [];
      expect(new Set(labels).size).toBe(labels.length);
      expect(parsed.ok && parsed.value.fields[0]?.options).toEqual([...new Set(sections)]);
    }
  });
});

describe('learnFields', () => {
  it('counts, and takes no slip or nameless badge for a field', () => {
    const entries = Array.from({ length: 100 }, (_, index) => ({
      title: `Paper ${index}`,
      number: String(index),
      'image-2': 'x',
      'badge:blue': 'y',
      'paper-2': 'z',
      ...(index < 19 && { rating: '5' }),
      ...(index < 2 && { code: 'https://e.example/' }),
      ...(index < 1 && { slides: 'https://e.example/' }),
    }));
    expect(learnFields(entries).map(({ id, share }) => [id, share])).toEqual([
      ['title', 1],
      ['code', 0.02],
    ]);
  });

  it('takes what most entries of a section show for a field, be it rare elsewhere', () => {
    const papers = Array.from({ length: 40 }, (_, index) => ({ title: `Paper ${index}` }));
    const datasets = [1, 2, 3, 4].map((index) => ({ title: `Data ${index}`, ...(index > 1 && { sensors: 'camera' }) }));
    const slips = [1, 2].map((index) => ({ title: `Slip ${index}`, remark: 'x' }));
    const sections = [papers, datasets, slips];
    expect(learnFields(sections.flat(), sections).map(({ id }) => id)).toEqual(['title', 'sensors']);
    expect(learnFields(sections.flat()).map(({ id }) => id)).toEqual(['title']);
  });
});

describe('what is required', () => {
  /** So many papers of a year, with a code link in those that `hasCode` names. */
  const papersOf = (year: number, count: number, hasCode: (index: number) => boolean) =>
    Array.from({ length: count }, (_, index) => ({
      title: `Paper ${year} ${index}`,
      year: String(year),
      paper: `https://e.example/${year}/${index}`,
      ...(hasCode(index) && { code: `https://e.example/${year}/${index}/code` }),
    }));
  const isCodeRequired = (entries: ReturnType<typeof papersOf>): boolean =>
    questions(
      writeForm({ sections: ['A'], fields: learnFields(entries), language: 'en', entries: entries.length }),
    ).some((question) => /^code .* \*$/.test(question));

  it('is what the entries of the last year show, whatever older ones do', () => {
    const [old, all] = [papersOf(2020, 40, () => false), papersOf(2024, 8, () => true)];
    expect(isCodeRequired([...old, ...all])).toBe(true);
    expect(isCodeRequired([...papersOf(2020, 40, () => true), ...papersOf(2024, 8, (index) => index > 0)])).toBe(false);
  });

  it('is told by the year before too where the newest one has too few', () => {
    const [newest, before] = [papersOf(2024, 3, () => true), papersOf(2023, 6, () => true)];
    expect(isCodeRequired([...papersOf(2020, 40, () => false), ...before, ...newest])).toBe(true);
    expect(isCodeRequired([...papersOf(2020, 40, () => false), ...newest])).toBe(false);
  });

  it('is what nearly all entries show where they do not say when they are from', () => {
    const undated = papersOf(2024, 20, (index) => index > 0).map(({ year: _, ...fields }) => fields);
    expect(isCodeRequired(undated as ReturnType<typeof papersOf>)).toBe(true);
    expect(isCodeRequired(undated.slice(0, 8) as ReturnType<typeof papersOf>)).toBe(false);
  });
});

describe('the form for updates', () => {
  it.each(Object.keys(FORM_TEXTS) as Language[])('says in %s how a value is taken away', (language) => {
    const form = parseForm(writeUpdateForm({ fields: [], language }));
    expect(form.ok && form.value.clears).toBe(true);
  });
});
