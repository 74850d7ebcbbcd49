/**
 * Breaks the bot on purpose, at least once for each law, and shows that the tests of that law notice. A law whose tests
 * pass on a broken build is held by nothing.
 *
 *     npm run test:broken              all of them
 *     npm run test:broken -- 4 6       those of these laws
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface BrokenBuild {
  readonly law: number;
  /** What is broken, as a sentence. */
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The tests that have to fail. */
  readonly tests: string;
}

const BROKEN_BUILDS: readonly BrokenBuild[] = [
  {
    law: 1,
    what: 'an edit swallows the blanks behind it',
    file: 'src/list/edit.ts',
    from: 'edit.content + text.slice(edit.end)',
    to: 'edit.content + text.slice(edit.end).trimStart()',
    tests: 'test/list/insert-entry.laws',
  },
  {
    law: 2,
    what: 'an insertion is not read again before it is used',
    file: 'src/list/insert-by-template.ts',
    from: 'if (fault) return',
    to: "if (fault === 'never') return",
    tests: 'test/list/insert-entry.laws',
  },
  {
    law: 3,
    what: 'a badge’s dashes are not doubled',
    file: 'src/entry/escape-value.ts',
    from: ".replaceAll('-', '--')",
    to: '',
    tests: 'test/entry/template.laws',
  },
  {
    law: 4,
    what: 'a value that would be a link is not looked for',
    file: 'src/list/check-fields.ts',
    from: '...findLiveFields(template, whole).map(notPlain),',
    to: '',
    tests: 'test/list/insert-entry.laws',
  },
  {
    law: 5,
    what: 'the status comment is written whether or not it says something else',
    file: 'src/plan/plan-status.ts',
    from: 'status?.body === body',
    to: 'status?.body === null',
    tests: 'test/plan/propose.laws',
  },
  {
    law: 6,
    what: 'all commits on the branch count as the bot’s own',
    file: 'src/github/reader.ts',
    from: 'commits.every(isOurs)',
    to: 'commits.every((commit) => isOurs(commit) || true)',
    tests: 'test/loop/people',
  },
  {
    law: 6,
    what: 'a pull request that a person closed is no veto',
    file: 'src/plan/close-proposal.ts',
    from: '!isWithdrawn(pull.body) && !isAskedAfter(pull, wishes)',
    to: 'false',
    tests: 'test/loop/people',
  },
  {
    law: 7,
    what: 'the sweep looks at no repository',
    file: 'src/hosts/start-server.ts',
    from: 'look({ ...repository, issue: null });',
    to: 'void repository;',
    tests: 'test/loop/commands',
  },
  {
    law: 7,
    what: 'a trigger that comes while its key is worked on is forgotten',
    file: 'src/queue/memory-queue.ts',
    from: 'if (known.running) known.dirty = true;',
    to: '',
    tests: 'test/queue',
  },
];

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

const wanted = process.argv.slice(2).map(Number);
let missed = 0;
for (const build of BROKEN_BUILDS) {
  if (wanted.length > 0 && !wanted.includes(build.law)) continue;
  const noticed = isNoticed(build);
  if (!noticed) missed += 1;
  console.log(`law ${build.law}  ${noticed ? 'noticed' : 'MISSED '}  ${build.what} (${build.tests})`);
}
process.exitCode = missed === 0 ? 0 : 1;
