import { describe, expect, it } from '@jest/globals';
import { accession } from './run-cli.ts';
import { folderWith } from './temporary-files.ts';

const FILES = {
  'README.md': '# List\n\n## Pruning\n\n- [1] One paper, 2023\n',
  '.github/accession.yml': 'entry: "- [{{number}}] {{title}}, {{year}}"\n',
};

describe('accession export', () => {
  it.each([
    [[], '[\n  {\n    "section": [\n      "List",\n      "Pruning"\n    ],\n'],
    [
      ['README.md', '--format', 'csv'],
      'section,number,title,authors,venue,year,paper,code\r\nList > Pruning,1,One paper,,,2023,,\r\n',
    ],
    [['--format', 'bibtex'], '@misc{2023one,\n  title = {{One paper}},\n  year = {2023},\n}\n'],
    [['--format', 'csl-json'], '[\n  {\n    "id": "2023one",\n    "type": "article",\n'],
  ])('prints what %j asks for', (args, start) => {
    const { code, stdout, stderr } = accession(folderWith(FILES), ['export', ...args]);
    expect([code, stdout.slice(0, start.length), stderr]).toEqual([0, start, '']);
  });

  it('knows no other format', () => {
    const { code, stderr } = accession(folderWith(FILES), ['export', '--format', 'xml']);
    expect([code, stderr]).toEqual([
      2,
      "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are json, csl-json, bibtex, csv.\n",
    ]);
  });

  it('gives out one section and those below it, of several lists with their files', () => {
    const entry = (title: string, year: number): string => `- [${title}](https://a.example/${year}), ${year}\n`;
    const list = (name: string): string =>
      `# ${name}\n\n## Owls\n\n${entry(`${name} owls`, 2020)}\n### Calls\n\n${entry(`${name} hoots`, 2021)}\n## Wrens\n\n${entry(`${name} wrens`, 2022)}`;
    const folder = folderWith({ 'a.md': list('Big'), 'b.md': list('Small') });
    const rows = (...args: readonly string[]): string[] =>
      accession(folder, ['export', 'a.md', 'b.md', '--format', 'csv', ...args])
        .stdout.split('\r\n')
        .map((row) => row.split(',').slice(0, 4).join(','));
    expect(rows('--section', 'Big > Owls')).toEqual([
      'file,section,number,title',
      'a.md,Big > Owls,,Big owls',
      'a.md,Big > Owls > Calls,,Big hoots',
      '',
    ]);
    expect(rows('--section', 'Wrens').slice(1, 3)).toEqual([
      'a.md,Big > Wrens,,Big wrens',
      'b.md,Small > Wrens,,Small wrens',
    ]);
    const csl = accession(folder, ['export', 'a.md', 'b.md', '--format', 'csl-json', '--section', 'Calls']).stdout;
    expect(JSON.parse(csl)).toMatchObject([{ custom: { file: 'a.md' } }, { custom: { file: 'b.md' } }]);
    const { code, stderr } = accession(folder, ['export', 'a.md', '--section', 'Bats']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('[unknown-section]')]);
  });
});
