import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { REMOVE_FORM, UPDATE_FORM } from '../../src/submission/change-forms.ts';
import { DEFAULT_FORM } from '../../src/submission/default-form.ts';
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
    expect(requestKind({ labels, title, body }, DEFAULT_FORM, freeText)).toBe(expected);
  });
});
