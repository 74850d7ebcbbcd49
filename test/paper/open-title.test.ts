import { describe, expect, it } from '@jest/globals';
import { rulesOfForm } from '../../src/paper/paper-rules.ts';
import { believePaper } from '../../src/paper/validate-paper.ts';
import type { FormField } from '../../src/submission/form.ts';

const field = (id: string, required = false): FormField => ({
  id,
  label: id,
  type: 'input',
  required,
  multiple: false,
  options: [],
});

function missing(fields: readonly FormField[], kind: 'form' | 'free' = 'form'): (string | null)[] {
  const asked = fields.map(({ id }) => id);
  const submission = { kind, papers: [{ paper: 'https://a.example/1' }], repeated: [], asked };
  const { problems } = believePaper(submission, rulesOfForm({ title: '', labels: [], fields }));
  return problems.map((problem) => problem.field);
}

describe('a title that a form does not insist on', () => {
  it('is asked for where nothing gave it', () => {
    expect(missing([field('paper', true), field('title')])).toEqual(['title']);
    expect(missing([field('paper', true), field('title', true)])).toEqual(['title']);
  });

  it('is not asked for where the form has no question for it, or the name stands for it', () => {
    expect(missing([field('paper', true)])).toEqual([]);
    expect(missing([field('paper', true)], 'free')).toEqual([]);
    expect(missing([field('name', true), field('title')])).toEqual(['name']);
  });
});
