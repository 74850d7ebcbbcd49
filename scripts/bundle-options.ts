import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

/** How the Action becomes one file, for `npm run bundle` and for its test. */
export const BUNDLE_OPTIONS: BuildOptions = {
  entryPoints: [fileURLToPath(new URL('../src/hosts/action.ts', import.meta.url))],
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  format: 'esm',
  minifySyntax: true,
  // Libraries that are CommonJS ask for Node's own modules by `require`.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  // They are collected, from all packages, in a file of their own.
  legalComments: 'none',
  charset: 'utf8',
};

/** Where the bundle goes, as `action.yml` names it. */
export const BUNDLE_FILE = fileURLToPath(new URL('../bundle/action.mjs', import.meta.url));

/** The licences of what is in it, beside it. */
export const NOTICE_FILE = fileURLToPath(new URL('../bundle/LICENSES.txt', import.meta.url));
