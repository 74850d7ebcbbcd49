import { describe, expect, it } from '@jest/globals';
import { checkRules, checkValues, remindOfTicked } from '../../src/paper/check-rules.ts';
import type { ListRules } from '../../src/paper/list-rules.ts';
import { DEFAULT_FORM } from '../../src/submission/default-form.ts';
import type { Fields } from '../../src/submission/submission.ts';

const FIELDS = { title: 'Naps', paper: 'https://arxiv.org/abs/2401.00001', venue: 'CVPR', year: '2024' };

/** Problems as `code field: message`. */
function broken(rules: ListRules, fields: Fields = FIELDS, ticked: readonly string[] = []): string[] {
  return checkRules(fields, rules, { ticked, labels: { code: 'Code link' }, form: null }).map(
    ({ code, field, message }) => `${code} ${field}: ${message}`,
  );
}

describe('checkRules', () => {
  it('asks nothing where nothing is ruled', () => {
    expect(broken({})).toEqual([]);
    expect(broken({ required: [], oneOf: [], year: {}, hosts: {}, patterns: {}, ticked: [], mention: [] })).toEqual([]);
  });

  it.each<[string, ListRules, Fields, string]>([
    [
      'a field',
      { required: ['code'] },
      {},
      'required-here code: “Code link” is empty, and this list asks for it; it takes a link to the code.',
    ],
    [
      'one of two',
      { oneOf: [['pdf', 'code']] },
      {},
      'one-of-missing pdf: This list asks for at least one of these, and none has an answer: “pdf” or “Code link”.',
    ],
    [
      'a year that is too early',
      { year: { from: 2025 } },
      {},
      'year-out-of-range year: “2024” for “year” is outside of what this list takes: 2025 or later.',
    ],
    [
      'a year that is too late',
      { year: { to: 2023 } },
      {},
      'year-out-of-range year: “2024” for “year” is outside of what this list takes: 2023 or earlier.',
    ],
    [
      'the year of a date',
      { year: { from: 2025, to: 2026 } },
      { year: '', date: '2024-05-01' },
      'year-out-of-range date: “2024-05-01” for “date” is outside of what this list takes: a year from 2025 to 2026.',
    ],
    [
      'another host',
      { hosts: { paper: ['aclanthology.org'] } },
      {},
      'host-not-allowed paper: “https://arxiv.org/abs/2401.00001” for “paper” leads elsewhere than this list takes: it takes a link to “aclanthology.org”.',
    ],
    [
      'a host that only ends alike',
      { hosts: { paper: ['arxiv.org'] } },
      { paper: 'https://notarxiv.org/abs/1' },
      'host-not-allowed paper: “https://notarxiv.org/abs/1” for “paper” leads elsewhere than this list takes: it takes a link to “arxiv.org”.',
    ],
    [
      'a host in the path alone',
      { hosts: { paper: ['arxiv.org'] } },
      { paper: 'https://example.org/arxiv.org' },
      'host-not-allowed paper: “https://example.org/arxiv.org” for “paper” leads elsewhere than this list takes: it takes a link to “arxiv.org”.',
    ],
    [
      'no link at all',
      { hosts: { venue: ['arxiv.org'] } },
      {},
      'host-not-allowed venue: “CVPR” for “venue” leads elsewhere than this list takes: it takes a link to “arxiv.org”.',
    ],
    [
      'another pattern',
      { patterns: { venue: '^[a-z]' } },
      {},
      'pattern-not-met venue: “CVPR” for “venue” is not as this list takes it: what fits “^[a-z]”.',
    ],
    [
      'a pattern in words',
      { patterns: { venue: { matches: '^[a-z]', expected: 'small @letters' } } },
      {},
      'pattern-not-met venue: “CVPR” for “venue” is not as this list takes it: “small @letters”.',
    ],
    [
      'a box',
      { ticked: ['It is reviewed'] },
      {},
      'box-not-ticked null: The box “It is reviewed” is not ticked, and this list takes no paper without it.',
    ],
  ])('names %s', (_, rules, fields, expected) => {
    const merged = Object.fromEntries(Object.entries({ ...FIELDS, ...fields }).filter(([, value]) => value !== ''));
    expect(broken(rules, merged)).toEqual([expected]);
  });

  it.each<[string, ListRules, readonly string[]]>([
    ['a field that is there', { required: ['year', 'section'] }, []],
    ['one of two that is there', { oneOf: [['paper', 'code']] }, []],
    ['a year within', { year: { from: 2024, to: 2024 } }, []],
    ['a host below one that is named', { hosts: { paper: ['org.example', 'arxiv.org'] } }, []],
    ['values that are not there', { hosts: { code: ['github.com'] }, patterns: { name: '^x' } }, []],
    ['a pattern that fits in the middle', { patterns: { venue: 'VP' } }, []],
    ['a box whatever its case and marks', { ticked: ['It is **reviewed**.'] }, ['it is reviewed']],
  ])('takes %s', (_, rules, ticked) => {
    expect(broken(rules, FIELDS, ticked)).toEqual([]);
  });

  it('tells the maintainers of what the form does not ask, and only where it is missing', () => {
    const rules = { required: ['award', 'code'], oneOf: [['a', 'b']], ticked: ['It is reviewed'] };
    const codes = (fields: Fields) =>
      checkRules(fields, rules, { ticked: [], labels: {}, form: DEFAULT_FORM }).map(({ code }) => code);
    expect(codes(FIELDS)).toEqual(['rule-not-asked', 'required-here', 'rule-not-asked', 'rule-not-asked']);
    expect(codes({ ...FIELDS, award: 'Best', b: 'x' })).toEqual(['required-here', 'rule-not-asked']);
  });

  it('takes no value for a pattern that is longer than any field, and no time for one that would never end elsewhere', () => {
    const rules = { patterns: { notes: '^(a+)+$' } };
    expect(checkValues({ notes: 'a'.repeat(5000) }, rules, {})).toEqual([]);
    expect(checkValues({ notes: 'a'.repeat(5001) }, rules, {}).map(({ code }) => code)).toEqual(['pattern-not-met']);
    expect(checkValues({ notes: `${'a'.repeat(4999)}!` }, rules, {}).map(({ code }) => code)).toEqual([
      'pattern-not-met',
    ]);
  });
});

describe('remindOfTicked', () => {
  it('names the boxes of the rules that were ticked, in their words and order', () => {
    const rules = { ticked: ['It is reviewed'], mention: ['I wrote it', 'I read it'] };
    expect(remindOfTicked(rules, ['i read it', 'Anything else', 'it is reviewed'])).toEqual([
      { code: 'ticked', labels: ['It is reviewed', 'I read it'] },
    ]);
    expect(remindOfTicked(rules, ['Anything else'])).toEqual([]);
    expect(remindOfTicked({}, ['It is reviewed'])).toEqual([]);
  });
});
