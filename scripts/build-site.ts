// Builds the page on which Accession is tried: one file, with all that it needs, in `site/dist`.
//
//   npm run site
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { collectLicences, renderNotice } from './collect-licences.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'site/dist');

const SAME: BuildOptions = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: 'es2023',
  conditions: ['worker'],
  loader: { '.md': 'text', '.css': 'text' },
  metafile: true,
  logLevel: 'error',
};

const metafiles: Metafile[] = [];

async function bundle(path: string, more: BuildOptions = {}): Promise<string> {
  const { outputFiles, metafile } = await build({ ...SAME, ...more, entryPoints: [join(ROOT, path)] });
  if (metafile) metafiles.push(metafile);
  return outputFiles?.[0]?.text ?? '';
}

/**
 * What the page never does, a fifth of all that it would load: to write LaTeX, which needs tables of letters, and to hold values to patterns of
 * a configuration, which it does not read.
 */
const WITHOUT_THE_REST: BuildOptions = {
  plugins: [
    {
      name: 'without-the-rest',
      setup: ({ onLoad }) => {
        onLoad({ filter: /unicode2latex[\\/]dist[\\/]esm[\\/]tables[\\/](?:biblatex|bibtex|minimal)\.js$/ }, () => ({
          contents: 'export const table = {};',
        }));
        onLoad({ filter: /re2js[\\/]build[\\/]/ }, () => ({
          contents: 'export const RE2JS = undefined; export const RE2JSException = Error;',
        }));
      },
    },
  ],
};

/** Text as it may stand in a script of a page. */
const inert = (script: string): string => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const worker = await bundle('site/worker/worker.ts', WITHOUT_THE_REST);
const main = await bundle('site/main.tsx', { jsx: 'automatic', jsxImportSource: 'preact' });
const style = [
  readFileSync(join(ROOT, 'node_modules/github-markdown-css/github-markdown.css'), 'utf8'),
  readFileSync(join(ROOT, 'site/style.css'), 'utf8'),
].join('\n');
/** The style is read as it is, and is in no metafile. */
const STYLE = {
  inputs: { 'node_modules/github-markdown-css/github-markdown.css': { bytes: 0, imports: [] } },
  outputs: {},
};
const packages = collectLicences(ROOT, [...metafiles, STYLE]);
const page = readFileSync(join(ROOT, 'site/index.html'), 'utf8')
  // Whoever keeps a copy of the page keeps the notice, too.
  .replace('NOTICE', () => renderNotice(packages).replaceAll('--', '- -'))
  .replace('/* STYLE */', () => style)
  .replace('/* WORKER */', () => inert(worker))
  .replace('/* SCRIPT */', () => inert(main));
mkdirSync(OUT, { recursive: true });
writeFileSync(join(OUT, 'index.html'), page);
console.log(`site/dist/index.html: ${Math.round(gzipSync(page).length / 1000)} kB with gzip`);
