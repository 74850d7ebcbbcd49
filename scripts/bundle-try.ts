import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE_OPTIONS } from './bundle-options.ts';
import { collectLicences, renderNotice } from './collect-licences.ts';

/*
 * Makes one file of the sandbox, for `accession try`: what it needs beside the package's own dependencies goes in, so that nobody who
 * only wants the command line installs a GitHub in some thirty packages with it.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { dependencies: object };
const { metafile } = await build({
  ...BUNDLE_OPTIONS,
  entryPoints: [`${root}sandbox/run-sandbox.ts`],
  external: Object.keys(dependencies),
  outfile: `${root}dist/try/run-sandbox.mjs`,
  metafile: true,
});
for (const [file, { bytes }] of Object.entries(metafile.outputs))
  console.log(`${file}: ${Math.ceil(bytes / 1024)} KiB`);
writeFileSync(`${root}dist/try/LICENSES.txt`, renderNotice(collectLicences(root, [metafile])));

// `emulate` reads fonts of pages of its own when it is loaded; nothing here leads to those pages, so files of these names will do.
const FONTS = 'node_modules/emulate/dist/fonts';
mkdirSync(`${root}dist/try/fonts`, { recursive: true });
for (const name of readdirSync(root + FONTS)) writeFileSync(`${root}dist/try/fonts/${name}`, '');
