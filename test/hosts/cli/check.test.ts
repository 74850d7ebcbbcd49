import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryWith } from './git-repository.ts';
import { accession } from './run-cli.ts';
import { folderWith } from './temporary-files.ts';

const CONFIG = 'entry: "- [{{number}}] {{title}}"\n';
const GOOD = '# List\n\n- [1] One paper\n- [2] Another study\n';
const BAD = '# List\n\n- [1] One paper\n- [3] Another study\n';

describe('accession check', () => {
  it('finds nothing in a good list', () => {
    const folder = folderWith({ 'README.md': GOOD, '.github/accession.yml': CONFIG });
    expect(accession(folder, ['check'])).toEqual({ code: 0, stdout: 'Nothing to mend.\n', stderr: '' });
  });

  it('names what is wrong, where, and what to do', () => {
    const folder = folderWith({ 'papers.md': BAD, 'settings.yml': CONFIG });
    expect(accession(folder, ['check', 'papers.md', '--config', 'settings.yml'])).toEqual({
      code: 1,
      stdout:
        'papers.md:4: warning [number-gap] Unexpected number 3, expected 2 after 1.\n  fix: Renumber the entry and those after it.\n1 warning, 0 notices.\n',
      stderr: '',
    });
  });

  it('annotates the lines in a workflow', () => {
    const folder = folderWith({ 'README.md': BAD, '.github/accession.yml': CONFIG });
    expect(accession(folder, ['check'], { env: { GITHUB_ACTIONS: 'true' } })).toEqual({
      code: 1,
      stdout:
        '::warning file=README.md,line=4,title=number-gap::Unexpected number 3, expected 2 after 1.%0ARenumber the entry and those after it.\n1 warning, 0 notices.\n',
      stderr: '',
    });
  });

  it('prints JSON', () => {
    const folder = folderWith({ 'README.md': BAD, '.github/accession.yml': CONFIG });
    const { code, stdout } = accession(folder, ['check', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      problems: [],
      findings: [expect.objectContaining({ code: 'number-gap', level: 'warning', path: 'README.md', line: 4 })],
    });
  });

  it('says what is wrong with the configuration', () => {
    const folder = folderWith({ 'README.md': GOOD, '.github/accession.yml': `${CONFIG}ordr: append\n` });
    const { code, stdout } = accession(folder, ['check']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^\[bad-config\] Unexpected “ordr” in the configuration \(line 2, column 1\)/);
  });

  it('names rules that the form asks nothing for, in their line', () => {
    const form = `name: Add
description: Add
body:
  - { type: input, id: section, attributes: { label: Section } }
  - { type: input, id: code, attributes: { label: Code link } }
  - { type: checkboxes, id: before, attributes: { label: Before, options: [{ label: It is reviewed }] } }
`;
    const rules =
      'rules:\n  required:\n    - code\n    - award\n  oneOf: [[pdf, slides], [pdf, code]]\n  ticked: [It is reviewed., I read it]\n';
    const folder = folderWith({
      'README.md': GOOD,
      '.github/accession.yml': CONFIG + rules,
      '.github/ISSUE_TEMPLATE/add-paper.yml': form,
    });
    const fix = 'Add the question to the form, or take the rule out.';
    const said = (line: number, value: string): string =>
      `.github/accession.yml:${line}: warning [rule-not-asked] Unexpected rule for “${value}”, which the form does not ask, expected a question for it: nobody can keep it.\n  fix: ${fix}\n`;
    expect(accession(folder, ['check'])).toEqual({
      code: 1,
      stdout: `${said(5, 'award')}${said(6, 'pdf, slides')}${said(7, 'I read it')}3 warnings, 0 notices.\n`,
      stderr: '',
    });
  });

  it.each([
    [['check', 'nowhere.md'], 'accession: there is no nowhere.md here.\n'],
    [['check', '--colour'], "error: unknown option '--colour'\n"],
  ])('refuses %j as bad usage', (args, stderr) => {
    const folder = folderWith({ '.github/accession.yml': CONFIG });
    expect(accession(folder, args)).toEqual({ code: 2, stdout: '', stderr });
  });

  it('names the last additions that would be proposed otherwise, as far as they still stand', () => {
    const entry = (title: string, link: string): string => `- [${title}](${link}), ACL 2024.\n`;
    const [owls, crows, jays] = ['Owls', 'Crows', 'Jays'].map((name, i) =>
      entry(`${name} at noon`, `https://a.example/${i}`),
    );
    const wrens = entry('Wrens at noon', 'https://a.example/w').replace(', ACL', ' – ACL');
    const tits = entry('Tits at noon', 'https://a.example/t').replace(', ACL', ' / ACL');
    const versions = [
      `${owls}${crows}`,
      `${owls}${crows}${tits}`,
      `${owls}${crows}`,
      `${owls}${crows}${wrens}`,
      `${owls}${crows}${wrens}${jays}`,
    ];
    const { folder, commits } = repositoryWith(
      'README.md',
      versions.map((entries) => `# Birds\n\n${entries}`),
    );
    const { code, stdout } = accession(folder, ['check', '--replay']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `README.md:5: notice [written-otherwise] “Wrens at noon” came in otherwise than it would be proposed, in ${commits[3]?.slice(0, 10)} of 2024-01-04.\n`,
    );
    expect(stdout).not.toContain('Tits');
    expect(accession(folder, ['check', '--replay', '--last', '1']).stdout).not.toContain('written-otherwise');
    expect(accession(folder, ['check']).stdout).not.toContain('written-otherwise');
  });

  it('says nothing of additions where there is no history', () => {
    const folder = folderWith({ 'README.md': GOOD, '.github/accession.yml': CONFIG });
    expect(accession(folder, ['check', '--replay'])).toEqual({ code: 0, stdout: 'Nothing to mend.\n', stderr: '' });
  });

  it('mends what is certain with --fix, and says what it left', () => {
    const twice = '- [Owls](https://a.example/owls), 2021\n';
    const list = `# Birds\n\n## Day\n\n- [1] [Wrens](https://a.example/wrens), 2020\n- [3] [Larks](https://a.example/larks), 2021\n\n## Night\n\n${twice}${twice}`;
    const form =
      'name: Add\ndescription: Add\nbody:\n  - type: dropdown\n    id: section\n    attributes:\n      label: Section\n      options:\n        - Dawn\n        - Night\n';
    const folder = folderWith({ 'README.md': list, '.github/ISSUE_TEMPLATE/add-paper.yml': form });
    const { code, stdout } = accession(folder, ['check', '--fix']);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'Mended README.md: 1 number.',
      'Mended .github/ISSUE_TEMPLATE/add-paper.yml: “Day” added, “Dawn” taken out.',
    ]);
    expect([code, stdout]).toEqual([1, expect.stringContaining('[duplicate')]);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(list.replace('[3]', '[2]'));
    const again = accession(folder, ['check', '--fix', '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({ mended: [], findings: [expect.anything()] });
  });

  it('keeps the option of a form for a section that is not there yet, in the words of the list', () => {
    const form =
      'name: Add\ndescription: Add\nbody:\n  - type: dropdown\n    id: section\n    attributes:\n      label: Section\n      options:\n        - Day\n        - Dawn\n        - Found a new one\n';
    const folder = folderWith({
      'README.md':
        '# Birds\n\n## Day\n\n- [Wrens](https://a.example/wrens), 2020\n- [Larks](https://a.example/larks), 2021\n',
      '.github/ISSUE_TEMPLATE/add-paper.yml': form,
      '.github/accession.yml': 'newSection: Found a new one\n',
    });
    accession(folder, ['check', '--fix']);
    expect(readFileSync(join(folder, '.github/ISSUE_TEMPLATE/add-paper.yml'), 'utf8')).toBe(
      form.replace('        - Dawn\n', ''),
    );
  });
});
