import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_FORM } from '../../src/submission/default-form.ts';
import { parseForm } from '../../src/submission/parse-form.ts';

const SHIPPED = readFileSync('issue-templates/add-paper.yml', 'utf8');

describe('parseForm', () => {
  it('reads the form that the product ships', () => {
    const form = parseForm(SHIPPED);
    expect(form).toMatchObject({ ok: true, value: { title: '[Paper] ', labels: ['add-paper'] } });
    if (!form.ok) return;
    expect(form.value.fields.map(({ id, label }) => `${id}: ${label}`)).toEqual([
      'section: Section',
      'title: Paper title',
      'paper: Paper link',
      'authors: Authors',
      'venue: Venue',
      'year: Year',
      'code: Code link',
      'project: Project page',
      'name: Method name',
      'tasks: Tasks',
      'technique: Technique',
      'notes: Notes for the maintainers',
    ]);
    expect(form.value.fields.filter(({ required }) => required).map(({ id }) => id)).toEqual(['section', 'paper']);
    expect(form.value.fields[0]).toMatchObject({ type: 'dropdown', multiple: false });
    expect(form.value.fields[0]?.options).toHaveLength(3);
  });

  it.each([
    ['Write “None” where a value should go.', true],
    ['Write `-` where a value should go.', true],
    ['要删除某项内容，请写“无”。', true],
    ['Type "remove" to take it out', true],
    ['None of this is needed', undefined],
    ['Leave it empty if there is “none of it”.', undefined],
    ["Say what's new, and don't say what's old", undefined],
  ])('tells from %j whether a word for nothing takes a value away', (words, clears) => {
    const body = { type: 'markdown', attributes: { value: words } };
    const inText = parseForm(JSON.stringify({ body: [body, { type: 'input', attributes: { label: 'Venue' } }] }));
    const below = parseForm(
      JSON.stringify({ body: [{ type: 'input', attributes: { label: 'Venue', description: words } }] }),
    );
    for (const form of [inText, below]) expect(form.ok && form.value.clears).toBe(clears);
  });

  it('agrees with the labels that are known without a form', () => {
    const form = parseForm(SHIPPED);
    const known = new Map(DEFAULT_FORM.fields.map(({ id, label }) => [id, label]));
    for (const { id, label } of form.ok ? form.value.fields : []) expect(known.get(id)).toBe(label);
    expect(form.ok).toBe(true);
  });

  it('keeps labels and options as typed, numbers and truth values as text', () => {
    const form = parseForm(`
name: Paper
title: 2024
labels: paper, new
body:
  - type: markdown
    attributes: { value: hello }
  - { type: input, id: title, attributes: { label: "论文标题 *" }, validations: { required: true } }
  - { type: dropdown, attributes: { label: Year read, multiple: true, options: [2024, true, "a, b"] } }
  - { type: checkboxes, id: tags, attributes: { label: Tags, options: [{ label: One }, { label: Two, required: true }] } }
  - { type: upload, id: file, attributes: { label: File } }
`);
    expect(form).toEqual({
      ok: true,
      value: {
        title: '2024',
        labels: ['paper', 'new'],
        fields: [
          { id: 'title', label: '论文标题 *', type: 'input', required: true, multiple: false, options: [] },
          {
            id: 'year-read',
            label: 'Year read',
            type: 'dropdown',
            required: false,
            multiple: true,
            options: ['2024', 'true', 'a, b'],
          },
          { id: 'tags', label: 'Tags', type: 'checkboxes', required: false, multiple: true, options: ['One', 'Two'] },
          { id: 'file', label: 'File', type: 'textarea', required: false, multiple: false, options: [] },
        ],
      },
    });
  });

  it.each([
    ['no YAML', 'body: [', 'expected YAML'],
    ['a list', '- a', 'a GitHub issue form'],
    ['no body', 'name: x', 'body'],
    ['no question', 'body: [{ type: markdown, attributes: { value: x } }]', 'at least one input element'],
    ['an empty file', '', 'expected YAML'],
    ['an alias', 'a: &a [x]\nbody: *a', 'expected YAML'],
    ['deep nesting', '['.repeat(20_000), 'expected YAML'],
    ['more than 64 KiB', ' '.repeat(65_537), 'at most 64 KiB'],
    ['an executable tag', 'body: !!js/function "x"', 'expected YAML'],
  ])('refuses %s', (_name, yaml, expected) => {
    const form = parseForm(yaml);
    expect(form).toMatchObject({ ok: false, problems: [{ code: 'invalid-form' }] });
    expect(JSON.stringify(form)).toContain(expected);
  });

  it('takes no name that every object has as an id', () => {
    const form = parseForm(
      'body:\n  - { type: input, id: __proto__, attributes: { label: Constructor } }\n  - { type: input, id: a, attributes: { label: A } }\n  - { type: input, id: a, attributes: { label: B } }',
    );
    expect(form.ok && form.value.fields.map(({ id, label }) => [id, label])).toEqual([['a', 'A']]);
  });
});
