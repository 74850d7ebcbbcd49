import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { git, repositoryWith } from '../git-repository.ts';
import { accession } from '../run-cli.ts';
import { folderWith } from '../temporary-files.ts';

const entry = (title: string, id: number): string =>
  `- [${title}](https://arxiv.org/abs/24${String(id).padStart(2, '0')}.00001), ACL 2024.\n`;
const [owls, crows, jays, wrens, tits, finches] = ['Owls at noon', 'Crows in rain', 'Jays on ice', 'Wrens by night']
  .concat('Tits in spring', 'Finches at sea')
  .map((title, index) => entry(title, index + 1)) as [string, string, string, string, string, string];
const list = (...entries: readonly string[]): string => `# Birds\n\n## Sleep\n\n${entries.join('')}`;

/** Versions of a list: two entries at once, then one each time, of which each comes out in another way. */
const VERSIONS = [
  list(owls),
  list(owls, crows, jays),
  list(owls, crows, jays, wrens),
  list(owls, crows, jays, wrens, tits.replace(', ACL', ' – ACL')),
  list(owls, crows, jays, wrens, tits.replace(', ACL', ' – ACL'), `\n${finches}`),
  list(owls, crows, jays, wrens, owls, tits.replace(', ACL', ' – ACL'), `\n${finches}`),
];
const OUTCOMES = ['refused', 'blanks', 'differs', 'exact'];

interface Result {
  readonly lists: readonly {
    readonly additions: readonly { readonly outcome: string; readonly commit: string; readonly date: string }[];
    readonly counts: Readonly<Record<string, number>>;
  }[];
}

describe('accession replay', () => {
  it('does each addition again, and says what came of it', () => {
    const { folder, commits } = repositoryWith('README.md', VERSIONS);
    const { code, stdout } = accession(folder, ['replay']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      [
        'README.md: 4 additions, 2024-01-03 to 2024-01-06.',
        '     1   25 %  exact',
        '     1   25 %  exact but for blank lines',
        '     0    0 %  the same entry at another place',
        '     1   25 %  differs',
        '     1   25 %  refused\n',
      ].join('\n'),
    );
    expect(stdout).toContain(`${commits[3]?.slice(0, 10)} 2024-01-04 differs, in “Birds > Sleep”\n@@ `);
    expect(stdout).toContain(`\n-${tits.replace(', ACL', ' – ACL')}+${tits}`);
    expect(stdout).toContain('\n[already-listed] ');
    expect(stdout).not.toContain(commits[2]?.slice(0, 10));
  });

  it('gives it as data, of as many and as new additions as are asked for', () => {
    const { folder, commits } = repositoryWith('docs/list.md', VERSIONS);
    const run = (...args: readonly string[]) => {
      const { code, stdout } = accession(folder, ['replay', 'docs/list.md', '--json', ...args]);
      const [result] = (JSON.parse(stdout) as Result).lists;
      return { code, counts: result?.counts, additions: result?.additions ?? [] };
    };
    const all = run();
    expect(all.code).toBe(0);
    expect(all.additions.map(({ outcome }) => outcome)).toEqual(OUTCOMES);
    expect(all.additions.map(({ commit }) => commit)).toEqual(commits.slice(2).reverse());
    expect(all.additions[0]?.date).toBe('2024-01-06T00:00:00.000Z');
    expect(all.counts).toEqual({ exact: 1, blanks: 1, elsewhere: 0, differs: 1, refused: 1 });
    expect(run('--last', '2').additions).toEqual(all.additions.slice(0, 2));
    expect(run('--since', '2024-01-05T00:00:00Z').additions).toEqual(all.additions.slice(0, 2));
  });

  it('takes a merge for the one change that it brought', () => {
    const { folder } = repositoryWith('README.md', VERSIONS.slice(0, 3));
    git(folder, ['checkout', '-qb', 'side']);
    for (const [day, text] of [tits.replace('Tits', 'Tis'), tits].entries()) {
      writeFileSync(join(folder, 'README.md'), list(owls, crows, jays, wrens, text));
      git(folder, ['commit', '-qam', 'Side'], day + 3);
    }
    git(folder, ['checkout', '-q', '-']);
    git(folder, ['merge', '-q', '--no-ff', '-m', 'Merge', 'side'], 6);
    const { lists } = JSON.parse(accession(folder, ['replay', '--json']).stdout) as Result;
    expect(lists[0]?.additions.map(({ date, outcome }) => [date.slice(0, 10), outcome])).toEqual([
      ['2024-01-07', 'exact'],
      ['2024-01-03', 'exact'],
    ]);
  });

  it('does a long list in processes of their own, with the same result', () => {
    const titles = Array.from({ length: 1200 }, (_, i) =>
      entry(`Bird number ${'one two three four five'.slice(0, (i % 20) + 3)} ${i}`, 1),
    );
    const long = `## Wings\n\n${titles.join('')}`;
    expect(long.length).toBeGreaterThan(64 * 1024);
    const { folder } = repositoryWith(
      'README.md',
      VERSIONS.map((text) => `${text}\n${long}`),
    );
    const { code, stdout, stderr } = accession(folder, ['replay', '--json', '--last', '3']);
    expect([code, stderr]).toEqual([0, '']);
    const [result] = (JSON.parse(stdout) as Result).lists;
    expect(result?.additions.map(({ outcome }) => outcome)).toEqual(OUTCOMES.slice(0, 3));
  });

  it('says where there is nothing to do again', () => {
    const { folder } = repositoryWith('README.md', VERSIONS.slice(0, 2));
    expect(accession(folder, ['replay'])).toEqual({
      code: 0,
      stdout: 'README.md: no commit that adds one entry and nothing else was found.\n',
      stderr: '',
    });
  });

  it('says that a clone lacks its history', () => {
    const { folder } = repositoryWith('README.md', VERSIONS);
    const shallow = folderWith({});
    git(shallow, ['clone', '-q', '--depth', '2', `file://${folder}`, 'copy']);
    const { code, stdout, stderr } = accession(join(shallow, 'copy'), ['replay', '--json']);
    expect([code, stderr]).toEqual([
      0,
      'README.md: this clone has only the newest commits; git fetch --unshallow brings the others.\n',
    ]);
    expect((JSON.parse(stdout) as Result).lists[0]?.additions).toHaveLength(1);
  });

  it.each([
    ['outside a repository', ['replay'], 'accession: fatal: not a git repository'],
    ['of a list that is not there', ['replay', 'none.md'], 'accession: there is no none.md here.'],
    ['of no addition', ['replay', '--last', '0'], "error: option '--last <count>' argument '0' is invalid"],
  ])('is called wrongly %s', (_, args, message) => {
    const { code, stderr } = accession(folderWith({ 'README.md': VERSIONS[0] ?? '' }), args);
    expect([code, stderr.slice(0, message.length)]).toEqual([2, message]);
  });
});
