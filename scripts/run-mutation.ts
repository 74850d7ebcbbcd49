/**
 * Changes the code of a room in every small way, one at a time, and shows which changes no unit test notices. It takes long.
 *
 *     npm run test:mutation                          all rooms
 *     npm run test:mutation -- escaping              one: escaping, numbering or judge
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Room {
  /** What is changed. */
  readonly mutate: readonly string[];
  /** What has to notice. */
  readonly tests: readonly string[];
}

const ROOMS: Readonly<Record<string, Room>> = {
  escaping: {
    mutate: [
      'src/plan/encode.ts',
      'src/entry/escape-value.ts',
      'src/entry/escape-lightly.ts',
      'src/entry/unescape-value.ts',
    ],
    tests: ['test/plan/encode.test.ts', 'test/entry/escape-*.test.ts', 'test/entry/write-part.test.ts'],
  },
  numbering: { mutate: ['src/numbering/*.ts'], tests: ['test/numbering/*.test.ts'] },
  judge: { mutate: ['src/judge/*.ts'], tests: ['test/judge/*.test.ts'] },
};

/** The same values each time, or a mutant would be noticed now and then. */
const SEED = '20261125';

const { default: jestConfig } = (await import(String(new URL('../jest.config.js', import.meta.url)))) as {
  default: Readonly<Record<string, unknown>>;
};
const wanted = process.argv.slice(2);
let isFailed = false;
for (const [name, { mutate, tests }] of Object.entries(ROOMS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const file = join(folder, 'stryker.config.json');
  const settings = {
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
    jest: {
      projectType: 'custom',
      config: { ...jestConfig, testMatch: tests.map((test) => `<rootDir>/${test}`) },
      enableFindRelatedTests: false,
    },
    mutate,
    coverageAnalysis: 'perTest',
    // It reads that file with TypeScript's own parser, which TypeScript 7 does not have.
    tsconfigFile: 'none.json',
    concurrency: 1,
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
    // Not below node_modules, where jest looks for no tests.
    tempDirName: '.mutation',
    ignorePatterns: ['bundle', 'dist', 'site/dist', 'biome.json'],
    thresholds: { high: 90, low: 80, break: null },
  };
  writeFileSync(file, JSON.stringify(settings));
  console.log(`== ${name}`);
  const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', file];
  const { status } = spawnSync(process.execPath, stryker, { stdio: 'inherit', env: { ...process.env, SEED } });
  rmSync(folder, { recursive: true });
  if (status !== 0) isFailed = true;
}
process.exitCode = isFailed ? 1 : 0;
