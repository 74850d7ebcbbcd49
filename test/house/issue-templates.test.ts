import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { parseForm } from '../../src/submission/parse-form.ts';
import { issueFormRules } from '../support/issue-form-rules.ts';
import { sourceFiles } from '../support/source-files.ts';

const forms = sourceFiles('issue-templates', '.yml').filter(({ path }) => !path.endsWith('/config.yml'));

/** Ids that are the vocabulary of the product, in the order in which the form asks for them. */
const VOCABULARY = 'section title paper authors venue year code project name tasks technique notes'.split(' ');

const input = { type: 'input', id: 'title', attributes: { label: 'Title' } };
const dropdown = (...options: unknown[]) => ({ type: 'dropdown', attributes: { label: 'Section', options } });
const form = (...body: unknown[]) => ({ name: 'Add', description: 'Add a paper', body });

describe('issue forms', () => {
  it('are there', () => {
    expect(forms.map(({ path }) => path)).toContain('issue-templates/add-paper.yml');
  });

  it.each(forms.map(({ path, text }) => [path, text] as const))('%s is one that GitHub accepts', (_, text) => {
    expect(issueFormRules.safeParse(load(text)).error?.issues ?? []).toEqual([]);
    expect(parseForm(text).ok).toBe(true);
  });

  it('add-paper.yml asks for the vocabulary of the product', () => {
    const text = forms.find(({ path }) => path.endsWith('add-paper.yml'))?.text ?? '';
    const parsed = parseForm(text);
    expect(parsed.ok && parsed.value.fields.map(({ id }) => id)).toEqual(VOCABULARY);
    expect(parsed.ok && parsed.value.labels).toEqual(['add-paper']);
  });

  it.each<[string, unknown]>([
    ['a key of its own', { ...form(input), colour: 'red' }],
    ['no name', { description: 'Add', body: [input] }],
    ['a blank description', { ...form(input), description: ' ' }],
    ['no question', form({ type: 'markdown', attributes: { value: 'Hello' } })],
    ['two equal ids', form(input, { ...input, attributes: { label: 'Other' } })],
    ['two equal labels', form(input, { ...input, id: 'other' })],
    ['two similar labels', form(input, { type: 'input', attributes: { label: 'title' } })],
    ['an id with a blank', form({ ...input, id: 'my title' })],
    ['no options', form(dropdown())],
    ['two equal options', form(dropdown('a', 'a'))],
    ['None among the options', form(dropdown('a', 'None'))],
    ['an option that is no text', form(dropdown('a', true))],
    ['a default that is no option', form({ type: 'dropdown', attributes: { label: 'S', options: ['a'], default: 1 } })],
    ['an unknown type', form({ type: 'date', attributes: { label: 'When' } })],
    ['an unknown attribute', form({ ...input, attributes: { label: 'Title', hint: 'x' } })],
    ['a label that is missing', form({ type: 'input', attributes: {} })],
  ])('with %s are refused', (_, bad) => {
    expect(issueFormRules.safeParse(form(input)).success).toBe(true);
    expect(issueFormRules.safeParse(bad).success).toBe(false);
  });
});
