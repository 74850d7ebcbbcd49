import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryWith } from './git-repository.ts';
import { accession } from './run-cli.ts';
import { folderWith } from './temporary-files.ts';

const LIST = '# List\n\n## Pruning\n\n- One paper, 2023\n- Two papers, 2024\n';
const CONFIG = 'entry: "- {{title}}, {{year}}"\n';
const FORM = '.github/ISSUE_TEMPLATE/add-paper.yml';
const WORKFLOW = '.github/workflows/accession.yml';
const FILES = { 'README.md': LIST, '.github/accession.yml': CONFIG };

describe('accession init', () => {
  it('says what it learnt, writes what is missing, and says what to do next', () => {
    const folder = folderWith(FILES);
    const { code, stdout, stderr } = accession(folder, ['init']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`README.md: 2 entries in 1 section.
      2  Pruning
Numbers: none.
Order: none by date or title; a new entry goes where the list has grown.
Style: as “entry” in .github/accession.yml says.
  | - {{title}}, {{year}}
Fields:
   100 % title
   100 % year
Wrote ${FORM}.
Wrote .github/ISSUE_TEMPLATE/update-paper.yml.
Wrote .github/ISSUE_TEMPLATE/remove-paper.yml.
Kept .github/accession.yml as it was.
Wrote ${WORKFLOW}.

Next:
  1. Look through the files, commit them and push them to the default branch.
  2. Settings → Actions → General: allow GitHub Actions to create pull requests.
  3. File an issue with the form and watch the pull request come. Labels are made when they are first needed.
  4. Run accession check, as you ran init: it names what in the list itself wants mending.
`);
    expect(readFileSync(join(folder, FORM), 'utf8')).toContain('- Pruning');
    expect(readFileSync(join(folder, '.github/accession.yml'), 'utf8')).toBe(CONFIG);
  });

  it('writes nothing the second time', () => {
    const folder = folderWith(FILES);
    accession(folder, ['init']);
    const { stdout } = accession(folder, ['init']);
    expect(stdout).toContain(`Kept ${FORM}: nothing to change.`);
    expect(stdout).not.toContain('Wrote');
  });

  it('overwrites nothing unless it is told to', () => {
    const folder = folderWith({ ...FILES, [FORM]: 'name: mine\n' });
    expect(accession(folder, ['init']).stdout).toContain(`Kept ${FORM} as it was.`);
    expect(readFileSync(join(folder, FORM), 'utf8')).toBe('name: mine\n');
    expect(accession(folder, ['init', '--yes']).stdout).toContain(`Wrote ${FORM}.`);
    expect(readFileSync(join(folder, FORM), 'utf8')).toMatch(/^name: Add a paper\n/);
  });

  it('only shows what it would do', () => {
    const folder = folderWith(FILES);
    const { code, stdout } = accession(folder, ['init', '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain(`\n# ${FORM}\nname: Add a paper\n`);
    expect([FORM, WORKFLOW].map((path) => existsSync(join(folder, path)))).toEqual([false, false]);
  });

  it('gives a list that check is content with', () => {
    const folder = folderWith(FILES);
    accession(folder, ['init']);
    expect(accession(folder, ['check'])).toEqual({ code: 0, stdout: 'Nothing to mend.\n', stderr: '' });
  });

  it('needs no configuration: it learns how the list is written', () => {
    const entry = (n: number, title: string): string =>
      `- [${title}](https://arxiv.org/abs/2401.0000${n}), Ada Byron and Bo Li, CVPR 2024. [[code](https://github.com/e/${n})]\n`;
    const list = `# List\n\n## Pruning\n\n${entry(1, 'A first paper on pruning')}${entry(2, 'A second paper on it')}${entry(3, 'And the third of them')}`;
    const folder = folderWith({ 'README.md': list });
    const { code, stdout, stderr } = accession(folder, ['init']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      'Style: of 3 entries, 3 come out to the byte when they are written anew.\n' +
        'Entries are written like this (3 of 3 that were looked at):\n' +
        '  | - [{{title}}]({{paper}}), {{authors}}, {{venue}} {{year}}. [[code]({{code}})]\n',
    );
    for (const field of ['title', 'paper', 'authors', 'venue', 'year', 'code'])
      expect(stdout).toContain(`100 % ${field}\n`);
    expect(readFileSync(join(folder, '.github/accession.yml'), 'utf8')).toContain('# list: "README.md"');
    expect(accession(folder, ['check'])).toEqual({ code: 0, stdout: 'Nothing to mend.\n', stderr: '' });
  });

  it('says what to do about a list without entries', () => {
    const { code, stdout } = accession(folderWith({ 'README.md': '# List\n' }), ['init', '--dry-run']);
    expect([code, stdout.split('\n')[0]]).toEqual([
      0,
      'README.md: no entries were found. Write one or two into it, or describe one under “entry” in .github/accession.yml.',
    ]);
  });

  it('writes nothing for a list that a program writes', () => {
    const list = '<!-- THIS FILE IS GENERATED, DO NOT EDIT -->\n# List\n\n- [One](https://e.example/)\n';
    const folder = folderWith({ 'README.md': list });
    const { code, stdout } = accession(folder, ['init', '--yes']);
    expect([code, stdout.slice(0, 16)]).toEqual([1, '[generated-list]']);
    expect(existsSync(join(folder, FORM))).toBe(false);
  });

  it('says how many of the last additions would have come out byte for byte, and shows the others', () => {
    const entry = (title: string, mark = ','): string => `- [${title}](https://a.example/${title})${mark} ACL 2024.\n`;
    const list = (...entries: readonly string[]): string => `# Birds\n\n${entries.join('')}`;
    const [owls, crows, jays, wrens] = [entry('Owls'), entry('Crows'), entry('Jays'), entry('Wrens', ' –')];
    const versions = [list(owls, crows), list(owls, crows, jays), list(owls, crows, jays, wrens)];
    const { folder } = repositoryWith('README.md', versions);
    const { code, stdout } = accession(folder, ['init', '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain('README.md: 1 of the last 2 additions would have come out byte for byte.\n');
    expect(stdout).toContain(`\n-${wrens}+${entry('Wrens')}`);
    expect(accession(folder, ['init', '--dry-run', '--no-replay']).stdout).not.toContain('byte for byte');
  });
});
