import { describe, expect, it } from '@jest/globals';
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

  it.each([
    [['check', 'nowhere.md'], "accession: ENOENT: no such file or directory, open 'nowhere.md'\n"],
    [['check', '--colour'], "error: unknown option '--colour'\n"],
  ])('refuses %j as bad usage', (args, stderr) => {
    const folder = folderWith({ '.github/accession.yml': CONFIG });
    expect(accession(folder, args)).toEqual({ code: 2, stdout: '', stderr });
  });
});
