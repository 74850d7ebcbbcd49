import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CHANGE_FORMS, REMOVE_FORM, UPDATE_FORM } from '../../src/submission/change-forms.ts';
import type { FormField } from '../../src/submission/form.ts';
import { parseForm } from '../../src/submission/parse-form.ts';
import { requestKind } from '../../src/submission/request-kind.ts';

describe('the forms for changes', () => {
  it.each([
    ['update-paper', UPDATE_FORM],
    ['remove-paper', REMOVE_FORM],
  ])('%s.yml is what is read', (name, form) => {
    expect(parseForm(readFileSync(`issue-templates/${name}.yml`, 'utf8'))).toEqual({ ok: true, value: form });
  });
});

describe('requestKind', () => {
  const ADD = '### Section\n\nNaps\n\n### Paper title\n\nSnoring\n\n### Paper link\n\nhttps://arxiv.org/abs/2402.00001';
  const UPDATE = '### Which entry\n\n12\n\n### Section of the entry\n\n_No response_\n\n### New venue\n\nCVPR 2025';
  const REMOVE =
    '### Which entry\n\n12\n\n### Section of the entry\n\n_No response_\n\n### Why should it be removed\n\nx';
  const REQUEST = 'Please add our paper “Snoring in the Dark”: https://arxiv.org/abs/2402.00001';
  it.each([
    ['the form', [], '', ADD, false, 'add'],
    ['the form’s label', ['Add-Paper'], '', 'later', false, 'add'],
    ['the form for updates without its label', [], '', UPDATE, false, 'update'],
    ['the label for updates', ['update-paper'], '', 'later', false, 'update'],
    ['the form for removals without its label', [], '', REMOVE, false, 'remove'],
    ['the label for removals', ['bug', 'remove-paper'], '', UPDATE, false, 'remove'],
    ['free text where it is not asked for', [], 'New paper', REQUEST, false, null],
    ['free text', [], 'New paper', REQUEST, true, 'add'],
    ['a question', [], 'Is there a link?', 'Where is the code of https://arxiv.org/abs/2402.00001?', true, null],
    ['a broken link', [], 'Dead link', 'https://arxiv.org/abs/2402.00001 is not found', true, null],
    ['no paper', [], 'Please add me', 'Add me to the authors.', true, null],
    ['nothing', [], '', null, true, null],
  ] as const)('%s', (_, labels, title, body, freeText, expected) => {
    expect(requestKind({ labels, title, body }, { form: null, changeForms: CHANGE_FORMS, freeText })).toBe(expected);
  });

  const field = (id: string, label: string) => ({ ...UPDATE_FORM.fields[0], id, label }) as FormField;
  const own = {
    form: null,
    freeText: false,
    changeForms: {
      update: { title: '', labels: ['更新'], fields: [field('entry', '哪个条目'), field('section', '条目所在章节')] },
      remove: { title: '', labels: ['删除'], fields: [field('entry', '哪个条目'), field('notes', '为何删除')] },
    },
  };
  it.each([
    [['更新'], '', 'update'],
    [['删除'], '', 'remove'],
    [[], '### 哪个条目\n\n3\n\n### 条目所在章节\n\n_No response_', 'update'],
    [[], '### 哪个条目\n\n3\n\n### 为何删除\n\n重复', 'remove'],
    [['update-paper'], UPDATE, null],
  ] as const)('with forms of the repository’s own: labels %j, body %j', (labels, body, expected) => {
    expect(requestKind({ labels, title: '', body }, own)).toBe(expected);
  });
});
