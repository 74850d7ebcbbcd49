import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RULES } from '../../src/paper/paper-rules.ts';
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
