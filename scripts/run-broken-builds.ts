/**
 * Breaks the bot on purpose, at least once for each law and each invariant, and shows that the tests notice. A law whose tests
 * pass on a broken build is held by nothing.
 *
 *     npm run test:broken              all of them
 *     npm run test:broken -- 4 I12     those of these laws and invariants
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROKEN_BUILDS, type BrokenBuild } from './broken-builds.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const COPIED = [
  'src',
  'test',
  'sandbox',
  'scripts',
  'docs',
  'issue-templates',
  'schema',
  'package.json',
  'jest.config.js',
  'tsconfig.json',
  'app.yml',
];

/** Whether the tests of a broken build fail, as they should. */
function isNoticed({ file, from, to, tests }: BrokenBuild): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'broken-build-'));
  try {
    for (const name of COPIED)
      if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const source = readFileSync(join(folder, file), 'utf8');
    if (!source.includes(from)) throw new Error(`${file} no longer holds: ${from}`);
    writeFileSync(join(folder, file), source.replace(from, to));
    const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--bail', tests];
    const { status, stderr } = spawnSync(process.execPath, jest, { cwd: folder, encoding: 'utf8' });
    // A build that does not even load proves nothing.
    if (!/^Tests: /m.test(stderr) || /Test suite failed to run/.test(stderr))
      throw new Error(`The tests did not run:\n${stderr.slice(-2000)}`);
    return status !== 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const wanted = process.argv.slice(2);
let missed = 0;
for (const build of BROKEN_BUILDS) {
  const names = [...(build.law === null ? [] : [String(build.law)]), ...build.invariants.map((number) => `I${number}`)];
  if (wanted.length > 0 && !names.some((name) => wanted.includes(name))) continue;
  const noticed = isNoticed(build);
  if (!noticed) missed += 1;
  console.log(`${names.join(' ').padEnd(8)} ${noticed ? 'noticed' : 'MISSED '}  ${build.what} (${build.tests})`);
}
process.exitCode = missed === 0 ? 0 : 1;
