import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runLookup } from '../../../src/hosts/cli/lookup.ts';
import type { LookUp } from '../../../src/lookup/create-lookup.ts';
import { createDiskCache } from '../../../src/lookup/disk-cache.ts';
import { accession } from './run-cli.ts';
import { folderWith } from './temporary-files.ts';

const SAID = {
  source: 'arXiv',
  server: 'arXiv',
  item: {
    title: 'Blue Herons',
    author: [{ literal: 'Fay Gil' }],
    issued: { 'date-parts': [[2024, 1, 5]] as [number[]] },
  },
};

/** Runs it with sources that know one paper. */
async function look(papers: readonly string[], options: { readonly json?: boolean } = {}) {
  const lines: string[] = [];
  const asked: unknown[] = [];
  const lookUp: LookUp = async (wanted, settings) => {
    asked.push([wanted.map(({ key }) => key), settings.lookup]);
    const found = wanted.filter(({ id }) => id === '2401.00001').map(({ key }) => ({ ...SAID, key }));
    return { found, silent: found.length < wanted.length ? ['Crossref'] : [], unknown: [] };
  };
  const code = await runLookup(papers, options, lookUp, (line) => lines.push(line));
  return { code, text: lines.join('\n'), asked };
}

describe('accession lookup', () => {
  it('prints what is known, and who says so', async () => {
    expect(await look(['https://arxiv.org/abs/2401.00001'])).toEqual({
      code: 0,
      text: [
        'https://arxiv.org/abs/2401.00001',
        '  title    Blue Herons (arXiv)',
        '  authors  Fay Gil (arXiv)',
        '  venue    arXiv (arXiv)',
        '  year     2024 (arXiv)',
        '  date     2024-01-05 (arXiv)',
      ].join('\n'),
      asked: [[['arxiv:2401.00001'], 'all']],
    });
  });

  it('ends with 1 where one is not known, and says why', async () => {
    const { code, text } = await look(['2401.00001', '10.1234/x', 'no link']);
    expect(code).toBe(1);
    expect(text).toContain(
      '10.1234/x: nothing was found.\nno link: neither a link nor an id.\nCrossref did not answer.',
    );
  });

  it('gives JSON', async () => {
    const { text } = await look(['2401.00001'], { json: true });
    expect(JSON.parse(text)).toEqual({
      papers: [
        {
          paper: '2401.00001',
          key: 'arxiv:2401.00001',
          known: expect.objectContaining({ title: { value: 'Blue Herons', source: 'arXiv' } }),
          found: [{ ...SAID, key: 'arxiv:2401.00001' }],
        },
      ],
      silent: [],
      unknown: [],
    });
  });
});

describe('the command line offline', () => {
  it('answers with what was looked up before, and fills an issue with it', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'look-'));
    const env = { XDG_CACHE_HOME: cache };
    await createDiskCache(join(cache, 'accession')).set('arxiv:2401.00001', { said: SAID, at: 0 });
    const folder = folderWith({
      'README.md':
        '# List\n\n## Birds\n\n- Grey Herons (2023) https://arxiv.org/abs/2303.00001\n- Storks (2024) https://arxiv.org/abs/2401.00009\n',
    });
    const lookup = accession(folder, ['lookup', '2401.00001', '--offline'], { env });
    expect([lookup.code, lookup.stderr]).toEqual([0, '']);
    expect(lookup.stdout).toContain('title    Blue Herons (arXiv)');
    const input = 'Section: Birds\nPaper link: https://arxiv.org/abs/2401.00001\n';
    const preview = accession(folder, ['preview', '--issue', '-', '--lookup', '--offline'], { env, input });
    expect(preview.stdout).toContain('+- Blue Herons (2024) https://arxiv.org/abs/2401.00001');
    expect(preview.stderr).toContain('“Paper title” and “Year” were left empty and looked up at arXiv.');
    const plain = accession(folder, ['preview', '--issue', '-'], { env, input });
    expect(plain.code).toBe(1);
  });
});
