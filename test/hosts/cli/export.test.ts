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
});
