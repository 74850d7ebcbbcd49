import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { BUNDLE_OPTIONS } from '../../scripts/bundle-options.ts';
import { collectLicences, renderNotice } from '../../scripts/collect-licences.ts';
import { ROOT } from '../support/source-files.ts';

/** What a bundle of made-up packages holds. */
const metafileOf = (...paths: readonly string[]) => ({
  inputs: Object.fromEntries(paths.map((path) => [path, { bytes: 1, imports: [] }])),
  outputs: {},
});

describe('the notice of the Action’s bundle', () => {
  it('names every package that is in it, with a text', async () => {
    const { metafile } = await build({ ...BUNDLE_OPTIONS, write: false, outfile: 'action.mjs', metafile: true });
    const packages = collectLicences(ROOT, [metafile]);
    const notice = renderNotice(packages);
    expect(packages.length).toBeGreaterThan(100);
    for (const name of ['@octokit/rest', 'zod', 'undici', 'markdown-it'])
      expect(notice).toMatch(new RegExp(`^${name} \\d`, 'm'));
    for (const { name, version, text } of packages) {
      expect(notice).toContain(`${name} ${version} (`);
      const line = text?.split('\n').find((one) => /^\s*Copyright \(c\)/i.test(one));
      if (line) expect(notice).toContain(line.trim());
    }
  });
});

describe('licences of packages', () => {
  let folder = '';
  const make = (path: string, manifest: object, licence?: string): void => {
    const at = join(folder, path);
    mkdirSync(dirname(join(at, 'package.json')), { recursive: true });
    writeFileSync(join(at, 'package.json'), JSON.stringify({ version: '1.0.0', ...manifest }));
    if (licence !== undefined) writeFileSync(join(at, 'LICENSE.md'), licence);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'licences-'));
    make('node_modules/a', { name: 'a', license: 'MIT' }, 'MIT License\n\nCopyright (c) 2020 Ann\n\nBe kind.');
    make(
      'node_modules/a/node_modules/@b/c',
      { name: '@b/c', license: 'MIT' },
      'MIT License\n\nCopyright (c) 2021 Bob\n\nBe kind.',
    );
    make('node_modules/bare', { name: 'bare', license: 'ISC', author: { name: 'Cleo' } });
    make('node_modules/viral', { name: 'viral', license: 'GPL-3.0' }, 'GPL');
    make('node_modules/either', { name: 'either', license: '(GPL-3.0 OR MIT)' }, 'MIT');
    make('node_modules/textless', { name: 'textless', license: 'Apache-2.0' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const noticeOf = (...paths: readonly string[]) => renderNotice(collectLicences(folder, [metafileOf(...paths)]));

  it('stand once for all that share them, with whose they are', () => {
    const notice = noticeOf('src/own.ts', 'node_modules/a/index.js', 'node_modules/a/node_modules/@b/c/lib/x.js');
    expect(notice).toContain(
      '@b/c 1.0.0 (MIT)\n    Copyright (c) 2021 Bob\na 1.0.0 (MIT)\n    Copyright (c) 2020 Ann\n',
    );
    expect(notice.split('Be kind.')).toHaveLength(2);
  });

  it('are the usual text where a package brings none', () => {
    expect(noticeOf('node_modules/bare/index.js')).toMatch(
      /bare 1\.0\.0 \(ISC\)\n {4}Copyright \(c\) Cleo\n[\s\S]*Permission to use/,
    );
  });

  it('are refused where a bundle may not be passed on under them, or no text is to be had', () => {
    expect(() => noticeOf('node_modules/viral/index.js')).toThrow('viral (GPL-3.0)');
    expect(() => noticeOf('node_modules/textless/index.js')).toThrow('textless brings no text');
    expect(() => noticeOf('node_modules/either/index.js')).not.toThrow();
  });
});
