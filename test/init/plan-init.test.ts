import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { checkList } from '../../src/check/check-list.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { isChinese } from '../../src/init/is-chinese.ts';
import { planInit } from '../../src/init/plan-init.ts';
import { readList } from '../../src/list/read-list.ts';
import { parseForm } from '../../src/submission/parse-form.ts';
import { readShort } from '../check/read-text.ts';
import { faultsOf } from '../schemas/validate.ts';
import { SEED_FORM_TEXT, SEED_LIST, SEED_TEMPLATE } from '../support/seed-list.ts';

const plan = (isGiven: boolean, path = 'README.md') =>
  planInit({ list: readList(SEED_LIST, SEED_TEMPLATE), path, template: SEED_TEMPLATE.source, isGiven });

describe('planInit, on the list the product was asked for', () => {
  it('writes the form that the product ships for it, apart from the notes and the fields it does not show', () => {
    const [written, shipped] = [parseForm(plan(true).files[0]?.text ?? ''), parseForm(SEED_FORM_TEXT)];
    if (!written.ok || !shipped.ok) throw new Error('A form cannot be read');
    expect(written.value).toEqual({
      ...shipped.value,
      fields: shipped.value.fields.filter(({ id }) => id !== 'notes' && id !== 'project'),
    });
  });

  it('writes a form that has not drifted from the list', () => {
    const text = plan(true).files[0]?.text ?? '';
    const form = parseForm(text);
    if (!form.ok) throw new Error('The form cannot be read');
    const list = readList(SEED_LIST, SEED_TEMPLATE);
    const findings = checkList({
      list,
      path: 'README.md',
      template: null,
      form: { path: 'f.yml', text, form: form.value },
    });
    expect(findings.filter(({ code }) => code.startsWith('form'))).toEqual([]);
  });

  it('writes a form, a configuration and a workflow by GitHub’s and by our own rules', () => {
    const [form, config, workflow] = plan(true).files;
    expect(faultsOf('issue-forms', form?.text ?? '')).toEqual([]);
    expect(parseConfig(config?.text ?? '')).toMatchObject({ ok: true, value: { entry: SEED_TEMPLATE } });
    expect(faultsOf('workflow', workflow?.text ?? '')).toEqual([]);
  });

  it('shows a template that was learnt as a comment that works once it is none', () => {
    const config = plan(false).files[1]?.text ?? '';
    expect(parseConfig(config)).toMatchObject({ ok: true, value: { entry: null } });
    const uncommented = config.slice(config.indexOf('# entry')).replace(/^# ?/gm, '');
    expect(parseConfig(uncommented)).toMatchObject({ ok: true, value: { entry: SEED_TEMPLATE } });
  });

  it('names a list that is no README everywhere', () => {
    const [, config, workflow] = plan(false, 'docs/“My” papers.md').files;
    expect(parseConfig(config?.text ?? '')).toMatchObject({ ok: true, value: { list: 'docs/“My” papers.md' } });
    expect(load(workflow?.text ?? '')).toMatchObject({
      on: { push: { paths: expect.arrayContaining(['docs/“My” papers.md']) } },
    });
  });

  it('lets no text of an event into the workflow’s shell: it has none', () => {
    const { jobs } = load(plan(true).files[2]?.text ?? '') as { jobs: Record<string, { steps: object[] }> };
    expect(Object.values(jobs).flatMap(({ steps }) => steps.map((step) => Object.keys(step)))).toEqual([['uses']]);
  });
});

describe('planInit, numbering', () => {
  it.each([
    ['none', '## A\n\n- One\n\n## B\n\n- Two\n'],
    ['each section', '## A\n\n- [1] One\n- [2] Two\n\n## B\n\n- [1] Three\n'],
    ['whole list', '## A\n\n- [1] One\n- [2] Two\n\n## B\n\n- [3] Three\n'],
    ['each section', '## A\n\n- [1] One\n'],
  ])('reads %s', (numbering, text) => {
    expect(planInit({ list: readShort(text), path: 'README.md', template: null, isGiven: false }).numbering).toBe(
      numbering,
    );
  });
});

describe('isChinese', () => {
  it.each([
    [['剪枝', '量化', 'Token 合并'], true],
    [['Pruning', 'Quantisation'], false],
    [['Pruning 剪枝', 'Quantisation 量化'], true],
    [['LLM', '量化'], false],
    [['トークン'], false],
    [[], false],
  ])('%j → %s', (headings, expected) => {
    expect(isChinese(headings)).toBe(expected);
  });
});
