import { describe, expect, it } from '@jest/globals';
import { DEFAULT_FORM } from '../../src/submission/default-form.ts';
import { countsAsSubmission } from '../../src/submission/is-submission.ts';

const form = DEFAULT_FORM;

describe('countsAsSubmission', () => {
  it.each([
    ['the label', ['add-paper'], '', true],
    ['the label in another case', ['bug', 'Add-Paper'], null, true],
    ['two headings in order', [], '### Section\n\nA\n\n### Paper title\n\nT', true],
    ['two headings in order, others between', [], '### Year\n### Section\n### Foo\n### Paper link', true],
    ['two headings against the order', [], '### Paper title\n\nT\n\n### Section\n\nA', false],
    ['one heading', [], '### Paper title\n\nT', false],
    ['one heading twice', [], '### Paper title\n\n### Paper title', false],
    ['headings in a fence', [], '```\n### Section\n### Paper title\n```', false],
    ['an ordinary issue', ['question'], 'How do I add a paper?', false],
    ['no body', [], null, false],
  ])('%s', (_name, labels, body, expected) => {
    expect(countsAsSubmission({ labels, body, form })).toBe(expected);
  });
});
