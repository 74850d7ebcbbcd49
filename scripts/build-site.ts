// Builds the page on which Accession is tried, in `site/dist`: one file with all that it needs, and one that it asks for where somebody types
// BibTeX or LaTeX.
//
//   npm run site
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile, transform } from 'esbuild';
import { titleWords } from '../src/paper/title-key.ts';
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
  // Licences stand in the page's notice.
  legalComments: 'none',
  logLevel: 'error',
};

const metafiles: Metafile[] = [];

async function bundle(path: string, more: BuildOptions = {}): Promise<string> {
  const { outputFiles, metafile } = await build({ ...SAME, ...more, entryPoints: [join(ROOT, path)] });
  if (metafile) metafiles.push(metafile);
  return outputFiles?.[0]?.text ?? '';
}

const table = (rows: object): { contents: string; loader: 'json' } => ({
  contents: JSON.stringify(rows),
  loader: 'json',
});
const script = (contents: string): { contents: string; loader: 'js' } => ({ contents, loader: 'js' });

/** What the page never does, and what it does with something that is there anyway. Nothing that it shows depends on it. */
const WITHOUT_THE_REST: BuildOptions = {
  plugins: [
    {
      name: 'without-the-rest',
      setup: ({ onLoad, onResolve, resolve }) => {
        // It reads no configuration with patterns, and makes no links of bare addresses.
        onLoad({ filter: /re2js[\\/]build[\\/]/ }, () =>
          script('export const RE2JS = undefined; export const RE2JSException = Error;'),
        );
        onLoad({ filter: /node_modules[\\/]linkify-it[\\/]/ }, () => script('export class LinkifyIt {}'));
        // Titles are compared by their words, which hold small letters alone.
        onLoad({ filter: /unhomoglyph[\\/]data\.json$/ }, ({ path }) => {
          const letters = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
          return table(Object.fromEntries(letters.filter(([letter]) => titleWords(letter).join(' ') === letter)));
        });
        // It checks what it is given, and describes it to nobody.
        onLoad({ filter: /zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/ }, ({ path }) => {
          const names = readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm);
          return script([...names].map(([, name]) => `export const ${name} = () => undefined;`).join('\n'));
        });
        // GitHub shows no drawings that stand in the text.
        onLoad({ filter: /property-information[\\/]lib[\\/]svg\.js$/ }, () =>
          script("export { html as svg } from './html.js';"),
        );
        // The names of letters are there already, where HTML is read, and once is enough.
        onResolve({ filter: /^entities$/ }, ({ kind }) =>
          resolve('entities/decode', { kind, resolveDir: join(ROOT, 'node_modules/parse5') }),
        );
        onLoad({ filter: /decode-named-character-reference[\\/]index(?:\.dom)?\.js$/ }, () => script(NAMED_LETTERS));
        onResolve({ filter: /^@retorquere\/bibtex-parser$/ }, () => ({
          path: join(ROOT, 'site/worker/late-bibtex.ts'),
        }));
      },
    },
  ],
};

/** To write LaTeX it needs tables of letters, and nobody writes any there. */
const WITHOUT_LATEX: BuildOptions = {
  plugins: [
    {
      name: 'without-latex',
      setup: ({ onLoad }) =>
        onLoad({ filter: /unicode2latex[\\/]dist[\\/]esm[\\/]tables[\\/](?:biblatex|bibtex|minimal)\.js$/ }, () =>
          script('export const table = {};'),
        ),
    },
  ],
};

const NAMED_LETTERS = `import { decodeHTMLStrict } from 'entities';
export function decodeNamedCharacterReference(name) {
  const typed = '&' + name + ';';
  const letters = decodeHTMLStrict(typed);
  return letters === typed ? false : letters;
}`;

async function inShort(css: string): Promise<string> {
  return (await transform(css, { loader: 'css', minify: true })).code;
}

/** Text as it may stand in a script of a page. */
const inert = (script: string): string => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const worker = await bundle('site/worker/worker.ts', WITHOUT_THE_REST);
const bibtex = await bundle('site/worker/bibtex.ts', WITHOUT_LATEX);
const main = await bundle('site/main.tsx', { jsx: 'automatic', jsxImportSource: 'preact' });
const style = await inShort(
  [
    readFileSync(join(ROOT, 'node_modules/github-markdown-css/github-markdown.css'), 'utf8'),
    readFileSync(join(ROOT, 'site/style.css'), 'utf8'),
  ].join('\n'),
);
/** The style is made short by itself, and is in no metafile. */
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
writeFileSync(join(OUT, 'bibtex.js'), `bibtex=${JSON.stringify(bibtex)}`);
console.log(
  `site/dist/bibtex.js: ${Math.round(gzipSync(readFileSync(join(OUT, 'bibtex.js'))).length / 1000)} kB with gzip`,
);
console.log(`site/dist/index.html: ${Math.round(gzipSync(page).length / 1000)} kB with gzip`);
