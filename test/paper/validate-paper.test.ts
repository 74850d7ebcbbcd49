import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RULES, type PaperRules, rulesOfForm } from '../../src/paper/paper-rules.ts';
import { validatePaper } from '../../src/paper/validate-paper.ts';
import type { Fields } from '../../src/submission/submission.ts';

const RULES = { ...DEFAULT_RULES, thisYear: 2026, labels: { title: 'Paper title', paper: 'Paper link' } };
const GOOD = { section: 'A > B', title: 'Fast and Slow', paper: 'https://arxiv.org/abs/2401.00001' };

function validate(fields: Fields, more: { repeated?: string[]; papers?: Fields[]; asked?: string[] } = {}) {
  return validatePaper(
    { kind: 'form', papers: [fields], repeated: [], asked: ['section', 'title', 'paper'], ...more },
    RULES,
  );
}

describe('validatePaper', () => {
  it('takes the section apart and keeps the other fields', () => {
    expect(validate({ ...GOOD, award: 'Best' })).toEqual({
      ok: true,
      value: { section: 'A > B', fields: { title: GOOD.title, paper: GOOD.paper, award: 'Best' } },
    });
  });

  it('names every fault at once, with the value seen', () => {
    const result = validate(
      { title: 'x'.repeat(501), code: 'javascript:alert(1)', year: 'soon' },
      { repeated: ['venue'] },
    );
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'repeated-field venue',
      'too-long title',
      'invalid-link code',
      'invalid-year year',
      'missing-field section',
      'missing-field paper',
    ]);
    expect(result.problems[1]?.message).toContain('“Paper title”');
    expect(result.problems[2]?.message).toContain('javascript:alert(1)');
    expect(result.problems[3]?.message).toContain('“soon”');
    expect(result.problems[5]?.message).toContain('“Paper link”');
    for (const { message, fix } of result.problems) expect(`${message} ${fix}`).not.toMatch(/undefined|“”/);
  });

  it('does not ask for a link where the form did not', () => {
    const { paper: _, ...fields } = GOOD;
    expect(validate(fields)).toMatchObject({ ok: false, problems: [{ code: 'missing-field', field: 'paper' }] });
    expect(validate(fields, { asked: ['section', 'title'] }).ok).toBe(true);
  });

  it('asks for one paper where there are several or none', () => {
    const papers = [{ title: 'A' }, { title: 'B' }];
    expect(validate({}, { papers })).toMatchObject({ ok: false, problems: [{ code: 'several-papers' }] });
    expect(validate({}, { papers: [] })).toMatchObject({ ok: false, problems: [{}, {}, {}] });
  });

  it('keeps the lines of long fields only', () => {
    const fields = { ...GOOD, abstract: 'one\n\n  two ', description: 'one\ntwo' };
    const submission = { kind: 'form' as const, papers: [fields], repeated: [], asked: [] };
    const result = validatePaper(submission, { ...RULES, longFields: ['abstract'] });
    expect(result.ok && result.value.fields).toMatchObject({ abstract: 'one\ntwo', description: 'one two' });
  });

  it('keeps the lines of BibTeX and their indent', () => {
    const bibtex = '@article{x,\n  title={\u200BNaps},\n\n\tyear={2024}\n}\n';
    const submission = { kind: 'form' as const, papers: [{ ...GOOD, bibtex }], repeated: [], asked: [] };
    const read = (rules: PaperRules) => {
      const result = validatePaper(submission, rules);
      return result.ok && result.value.fields.bibtex;
    };
    expect(read({ ...RULES, keepsCode: true })).toBe('@article{x,\n  title={Naps},\n\tyear={2024}\n}');
    expect(read(RULES)).toBe('@article{x, title={Naps}, year={2024} }');
  });

  it.each([
    ['by Ann Lee', 'Ann Lee'],
    ['By Ann Lee and Bo Kim', 'Ann Lee and Bo Kim'],
    ['Byron Lee', 'Byron Lee'],
  ])('takes the word before authors for no name: %s', (typed, authors) => {
    const result = validate({ ...GOOD, authors: typed });
    expect(result.ok && result.value.fields.authors).toBe(authors);
  });

  it.each([
    'coming soon',
    'Coming soon!',
    'not released yet',
    'Not yet released.',
    'will be released soon',
    'Code will be made public upon acceptance',
    'To be released',
    'private',
    'no code yet',
    '即将开源',
    '代码暂未开源。',
    '公開予定',
  ])('takes “%s” for no link', (code) => {
    const result = validate({ ...GOOD, code });
    expect(result.ok && Object.keys(result.value.fields)).toEqual(['title', 'paper']);
    expect(validate({ ...GOOD, paper: code })).toMatchObject({
      ok: false,
      problems: [{ code: 'missing-field', field: 'paper' }],
    });
  });

  it.each(['code', 'see the paper', 'my website', 'github', 'not-yet.example/x', 'ask me soon, please, by mail'])(
    'asks for a link where “%s” was given',
    (code) => {
      const problems = code.includes('.') ? [] : [{ code: 'invalid-link', field: 'code' }];
      const result = validate({ ...GOOD, code });
      expect(result.ok ? [] : result.problems).toMatchObject(problems);
    },
  );

  it('leaves out what is empty once it is clean', () => {
    const result = validate({ ...GOOD, award: '\u200B', code: ' ' });
    expect(result.ok && Object.keys(result.value.fields)).toEqual(['title', 'paper']);
    expect(validate({ ...GOOD, title: '\u202E' })).toMatchObject({
      ok: false,
      problems: [{ code: 'missing-field', field: 'title' }],
    });
  });

  it('names the years that it takes', () => {
    const submission = { kind: 'form' as const, papers: [{ ...GOOD, year: '3000' }], repeated: [], asked: [] };
    expect(JSON.stringify(validatePaper(submission, RULES))).toContain('1900 to 2027');
    expect(JSON.stringify(validatePaper(submission, DEFAULT_RULES))).toContain('such as 2024');
  });

  it.each([
    ['2024', '2024'],
    ["'24", '2024'],
    ['24', '2024'],
    ['2024.05', '2024'],
    ['May 2025', '2025'],
    ['06/2026', '2026'],
    ['5.29.2026', '2026'],
    ['２０２４', '2024'],
    ['2027', '2027'],
    ['2028', undefined],
    ['1899', undefined],
    ['2023-2024', undefined],
    ['20245', undefined],
    ['soon', undefined],
  ])('reads the year %j', (year, expected) => {
    const result = validate({ ...GOOD, year });
    expect(result.ok ? result.value.fields.year : undefined).toBe(expected);
  });
});

describe('rulesOfForm', () => {
  const field = { type: 'input' as const, multiple: false, options: [] };

  it('takes what the form requires, and its labels', () => {
    const fields = [
      { ...field, id: 'title', label: 'Titel', required: true },
      { ...field, id: 'code', label: 'Code', required: false },
      { ...field, id: 'authors', label: 'Autoren', required: false, type: 'textarea' as const },
      { ...field, id: 'summary', label: 'Inhalt', required: false, type: 'textarea' as const },
    ];
    expect(rulesOfForm({ title: '', labels: [], fields }, 2026)).toEqual({
      required: ['title'],
      labels: { title: 'Titel', code: 'Code', authors: 'Autoren', summary: 'Inhalt' },
      longFields: ['summary'],
      keepsCode: true,
      thisYear: 2026,
    });
  });

  it('asks for little where there is no form', () => {
    expect(rulesOfForm(null)).toMatchObject({ ...DEFAULT_RULES, labels: { paper: 'Paper link' } });
  });
});
