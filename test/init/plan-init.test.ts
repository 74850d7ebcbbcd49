import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { checkForm } from '../../src/check/check-form.ts';
import { checkList } from '../../src/check/check-list.ts';
import { CONFIG_PATH } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { type InitPlan, planInit } from '../../src/init/plan-init.ts';
import { tellLanguage } from '../../src/knowledge/language.ts';
import { readList } from '../../src/list/read-list.ts';
import { REMOVE_FORM, UPDATE_FORM } from '../../src/submission/change-forms.ts';
import { parseForm } from '../../src/submission/parse-form.ts';
import { readShort } from '../check/read-text.ts';
import { faultsOf } from '../schemas/validate.ts';
import { SEED_FORM_TEXT, SEED_LIST, SEED_TEMPLATE } from '../support/seed-list.ts';

const plan = (path = 'README.md') =>
  planInit({
    files: [{ path, list: readList(SEED_LIST, SEED_TEMPLATE) }],
    paths: [path],
    config: { entry: SEED_TEMPLATE },
  });

/** What is written where nothing is said. */
const learnt = (text: string, path = 'README.md') =>
  planInit({ files: [{ path, list: readShort(text) }], paths: [path], config: { entry: null } });

/** The text of a file by how its path ends. */
const file = ({ files }: InitPlan, name: string): string => files.find(({ path }) => path.endsWith(name))?.text ?? '';

const entry = (title: string, year: number, code = ''): string =>
  `- **${title}**, CVPR ${year}. [[Paper](https://arxiv.org/abs/2401.0${year})]${code && ` [[Code](${code})]`}\n`;
const REGULAR = `# List\n\n## Pruning\n\n${entry('A first paper on pruning', 2021)}${entry('A second paper on it', 2022, 'https://github.com/a/b')}${entry('And the third of them', 2023)}`;

describe('planInit, on the list the product was asked for', () => {
  it('writes the form that the product ships for it, apart from the notes and the fields it does not show', () => {
    const [written, shipped] = [parseForm(file(plan(), 'add-paper.yml')), parseForm(SEED_FORM_TEXT)];
    if (!written.ok || !shipped.ok) throw new Error('A form cannot be read');
    // What all of its entries show is required, in a form that is written for it.
    const shown = ['name', 'tasks', 'technique'];
    expect(written.value).toEqual({
      ...shipped.value,
      fields: shipped.value.fields
        .filter(({ id }) => id !== 'notes' && id !== 'project')
        .map((field) => ({ ...field, required: field.required || shown.includes(field.id) })),
    });
  });

  it('writes a form that has not drifted from the list', () => {
    const text = file(plan(), 'add-paper.yml');
    const form = parseForm(text);
    if (!form.ok) throw new Error('The form cannot be read');
    const list = readList(SEED_LIST, SEED_TEMPLATE);
    const findings = checkList({
      files: [{ path: 'README.md', list }],
      template: null,
      form: { path: 'f.yml', text, form: form.value },
    });
    expect(findings.filter(({ code }) => code.startsWith('form'))).toEqual([]);
  });

  it('writes a form, a configuration and a workflow by GitHub’s and by our own rules', () => {
    for (const written of [plan(), learnt(REGULAR), learnt('## 剪枝\n\n- 论文\n'), learnt('# Nothing\n')]) {
      for (const name of ['add-paper.yml', 'update-paper.yml', 'remove-paper.yml'])
        expect(faultsOf('issue-forms', file(written, name))).toEqual([]);
      expect(parseConfig(file(written, '.github/accession.yml'))).toMatchObject({ ok: true });
      expect(faultsOf('workflow', file(written, 'workflows/accession.yml'))).toEqual([]);
    }
    expect(parseConfig(plan().files.find(({ path }) => path === CONFIG_PATH)?.text ?? '')).toMatchObject({
      ok: true,
      value: { entry: SEED_TEMPLATE },
    });
  });

  it('shows a template that was learnt as a comment that works once it is none', () => {
    const { files, template } = learnt(REGULAR);
    expect(template).toEqual({
      source: '- **{{title}}**, {{venue}} {{year}}. [[Paper]({{paper}})]{{#code}} [[Code]({{code}})]{{/code}}',
      read: 3,
      of: 3,
    });
    const config = files.find(({ path }) => path === CONFIG_PATH)?.text ?? '';
    expect(parseConfig(config)).toMatchObject({ ok: true, value: { entry: null } });
    const uncommented = config.slice(config.indexOf('# entry')).replace(/^# ?/gm, '');
    expect(parseConfig(uncommented)).toMatchObject({ ok: true, value: { entry: { source: template?.source } } });
  });

  it.each([
    ['the example list', SEED_LIST],
    [
      'a list in two ways',
      `## A\n\n${[0, 1, 2, 3, 4, 5]
        .map((n) => `- **Owls Nap at Noon ${n}**, CVPR 202${n}. [[Paper](https://a.org/${n})]\n`)
        .join('')}${[6, 7, 8]
        .map((n) => `- [Coffee and Late Shifts ${n}](https://a.org/${n}) (ICML 202${n})\n`)
        .join('')}`,
    ],
    ['a regular list', REGULAR],
  ])('shows no template that fits fewer entries than are written right without one: %s', (_, text) => {
    const { coverage, template } = learnt(text);
    const share = ({ read, of }: { read: number; of: number }): number => read / of;
    expect(coverage).not.toBeNull();
    if (template && coverage) expect(share(template)).toBeGreaterThanOrEqual(share(coverage));
  });

  it('asks for changes of what it asks for, under the product’s own labels', () => {
    const [update, remove] = ['update-paper.yml', 'remove-paper.yml'].map((name) => parseForm(file(plan(), name)));
    const shown = new Set(['entry', 'section', 'move-to', 'notes', ...plan().fields.map(({ id }) => id)]);
    if (!update?.ok) throw new Error('The form cannot be read');
    const { fields, ...rest } = update.value;
    const { fields: own, ...product } = UPDATE_FORM;
    expect(rest).toEqual(product);
    const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
    expect([...fields].sort(byId)).toEqual(own.filter(({ id }) => shown.has(id)).sort(byId));
    expect(remove).toEqual({ ok: true, value: REMOVE_FORM });
  });

  it('asks for changes in Chinese where the list is', () => {
    const { files } = learnt('## 剪枝\n\n- 论文, 2024\n\n## 量化\n\n- 论文二, 2024\n');
    const texts = files.filter(({ path }) => path.includes('ISSUE_TEMPLATE')).map(({ text }) => text);
    const labels = texts.flatMap((text) => {
      const form = parseForm(text);
      return form.ok ? form.value.fields.map(({ label }) => label) : [];
    });
    expect(labels).toEqual(expect.arrayContaining(['论文标题', '新的论文标题', '新的年份', '删除原因']));
    expect(labels.filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([]);
  });

  it('names a list that is no README everywhere', () => {
    const written = plan('docs/“My” papers.md');
    const config = written.files.find(({ path }) => path === CONFIG_PATH)?.text ?? '';
    expect(parseConfig(config)).toMatchObject({ ok: true, value: { lists: ['docs/“My” papers.md'] } });
    expect(load(file(written, 'workflows/accession.yml'))).toMatchObject({
      on: { push: { paths: expect.arrayContaining(['docs/“My” papers.md']) } },
    });
  });

  it('names several lists everywhere, and tells their sections apart in the form', () => {
    const files = ['a.md', 'b.md'].map((path) => ({
      path: `papers/${path}`,
      list: readList(SEED_LIST, SEED_TEMPLATE),
    }));
    const paths = ['papers/*.md'];
    const written = planInit({ files, paths, config: { entry: SEED_TEMPLATE } });
    const config = written.files.find(({ path }) => path === CONFIG_PATH)?.text ?? '';
    expect(parseConfig(config)).toMatchObject({ ok: true, value: { lists: paths } });
    const form = file(written, 'add-paper.yml');
    expect(load(file(written, 'workflows/accession.yml'))).toMatchObject({
      on: { push: { paths: expect.arrayContaining(paths) } },
    });
    const parsed = parseForm(form);
    if (!parsed.ok) throw new Error('The form cannot be read');
    const options = parsed.value.fields.find(({ id }) => id === 'section')?.options ?? [];
    expect(options).toHaveLength(6);
    expect(options[5]).toMatch(/^papers\/b\.md: Training-free Auto-Regressive/);
    const beside = { path: 'f.yml', text: form, form: parsed.value };
    expect(checkForm(files, beside)).toEqual([]);
  });

  it('lets no text of an event into the workflow’s shell: it has none', () => {
    const { jobs } = load(file(plan(), 'workflows/accession.yml')) as { jobs: Record<string, { steps: object[] }> };
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
    expect(learnt(text).numbering).toBe(numbering);
  });
});

describe('tellLanguage', () => {
  it.each([
    [['剪枝', '量化', 'Token 合并'], 'zh'],
    [['Pruning', 'Quantisation'], 'en'],
    [['Pruning 剪枝', 'Quantisation 量化'], 'zh'],
    [['LLM', '量化'], 'en'],
    [['トークン'], 'ja'],
    [['剪枝', '量子化について'], 'ja'],
    [['가지치기', '양자화'], 'ko'],
    [['Pruning', '가지치기', 'Caching'], 'en'],
    [[], 'en'],
  ])('%j → %s', (headings, expected) => {
    expect(tellLanguage(headings)).toBe(expected);
  });
});
