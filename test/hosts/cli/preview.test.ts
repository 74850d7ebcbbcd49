import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { accession } from './run-cli.ts';
import { folderWith } from './temporary-files.ts';

const LIST = '# List\n\n## Pruning\n\n- One paper, 2023\n- Two papers, 2024\n';
const FORM =
  'name: Add\ndescription: Add\nbody:\n' +
  ['section', 'title', 'paper', 'year']
    .map((id) => `  - type: input\n    id: ${id}\n    attributes: { label: Our ${id} }\n`)
    .join('');
const ISSUE =
  '### Our section\n\nPruning\n\n### Our title\n\nThree papers\n\n### Our paper\n\nhttps://e.example/3\n\n### Our year\n\n2025\n';
/** The template has no place for the link. */
const LEFT_OUT = 'This list shows no place for: “Our paper”.\n';
const FILES = {
  'docs/list.md': LIST,
  '.github/accession.yml': 'list: docs/list.md\nentry: "- {{title}}, {{year}}"\n',
  '.github/ISSUE_TEMPLATE/add-paper.yml': FORM,
};

describe('accession preview and add', () => {
  it('find the list, its configuration and its form where GitHub has them', () => {
    const folder = folderWith(FILES);
    const preview = accession(folder, ['preview', '--issue', '-'], { input: ISSUE });
    expect(preview).toEqual({
      code: 0,
      stdout:
        '--- a/docs/list.md\n+++ b/docs/list.md\n@@ -4,3 +4,4 @@\n \n - One paper, 2023\n - Two papers, 2024\n+- Three papers, 2025\n',
      stderr: LEFT_OUT,
    });
    expect(accession(folder, ['add', '--issue', '-'], { input: ISSUE }).stdout).toBe(preview.stdout);
    expect(readFileSync(join(folder, 'docs/list.md'), 'utf8')).toBe(`${LIST}- Three papers, 2025\n`);
  });

  it('name what the list may keep in step, beside the diff', () => {
    const folder = folderWith({ ...FILES, 'docs/list.md': LIST.replace('Pruning', 'Pruning (2)') });
    const { stdout, stderr } = accession(folder, ['preview', '--issue', '-'], { input: ISSUE });
    expect(stdout).not.toContain('Pruning (3)');
    expect(stderr).toBe(`${LEFT_OUT}Line 3 says that there are 2 papers; with this one there are 3.\n`);
    const counted = folderWith({ ...FILES, 'docs/list.md': LIST.replace('Pruning', 'Pruning (2 papers)') });
    const sure = accession(counted, ['preview', '--issue', '-'], { input: ISSUE });
    expect([sure.stdout.match(/^[-+]#.*/gm), sure.stderr]).toEqual([
      ['-## Pruning (2 papers)', '+## Pruning (3 papers)'],
      LEFT_OUT,
    ]);
  });

  it('change an entry by the list’s own form for that', () => {
    const form = FORM.replaceAll('Our', 'New').replace('id: title', 'id: entry');
    const folder = folderWith({ ...FILES, '.github/ISSUE_TEMPLATE/update-paper.yml': form });
    const issue = '### New title\n\nTwo papers\n\n### New section\n\n_No response_\n\n### New year\n\n2026\n';
    const { code, stdout } = accession(folder, ['preview', '--issue', '-'], { input: issue });
    expect(code).toBe(0);
    expect(stdout).toContain('\n-- Two papers, 2024\n+- Two papers, 2026\n');
  });

  it.each([
    ['docs/../docs/list.md', 'docs/list.md'],
    ['./docs/list.md', 'docs/list.md'],
  ])('name %s in the head of the diff as %s', (list, shown) => {
    const { stdout } = accession(folderWith(FILES), ['preview', '--list', list, '--issue', '-'], { input: ISSUE });
    expect(stdout.split('\n')[0]).toBe(`--- a/${shown}`);
  });

  it('are in colours only where they are asked for', () => {
    const run = (env: Readonly<Record<string, string>>): string =>
      accession(folderWith(FILES), ['preview', '--issue', '-'], { input: ISSUE, env }).stdout;
    const added = '+- Three papers, 2025';
    expect(run({ FORCE_COLOR: '1' })).toContain(`\u001b[32m${added}\u001b[39m\n`);
    expect(run({})).toContain(`\n${added}\n`);
    expect(run({ NO_COLOR: '1' })).toContain(`\n${added}\n`);
  });

  it('take all lists of a repository, and change one', () => {
    const files = {
      ...FILES,
      'docs/more.md': LIST.replace('Pruning', 'Caching').replace('One', 'Four').replace('Two', 'Five'),
      '.github/accession.yml': FILES['.github/accession.yml'].replace('docs/list.md', '"docs/*.md"'),
    };
    const folder = folderWith(files);
    const input = ISSUE.replace('Pruning', 'Caching');
    const { code, stdout } = accession(folder, ['add', '--issue', '-'], { input });
    expect([code, stdout.split('\n')[0]]).toEqual([0, '--- a/docs/more.md']);
    expect(readFileSync(join(folder, 'docs/more.md'), 'utf8')).toMatch(/- Three papers, 2025\n$/);
    expect(readFileSync(join(folder, 'docs/list.md'), 'utf8')).toBe(LIST);
    const both = ['preview', '--list', 'docs/more.md', 'docs/list.md', '--issue', '-'];
    expect(accession(folderWith(files), both, { input }).stdout).toBe(stdout);
    const none = accession(folder, ['preview', '--list', 'none/*.md', '--issue', '-'], { input });
    expect([none.code, none.stdout.split(' ')[0]]).toEqual([1, '[no-list]']);
  });

  it('say what is wrong with the configuration that they found', () => {
    const folder = folderWith({ ...FILES, 'README.md': LIST, '.github/accession.yml': 'lost: docs/list.md\n' });
    const { code, stdout } = accession(folder, ['preview', '--issue', '-'], { input: ISSUE });
    expect([code, stdout.split(' ')[0]]).toEqual([1, '[bad-config]']);
  });
});
