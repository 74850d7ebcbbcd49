import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { HOME } from '../src/config/home.ts';
import { judgeRelease, type ReleaseFacts } from './judge-release.ts';

/*
 * Says what a release of this version lacks, and what cannot be seen from here. Ends with 1 where something is lacking.
 *
 *   npm run release:check
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));

const facts: ReleaseFacts = {
  name: manifest.name,
  version: manifest.version,
  lockVersion: lock.version,
  repository: manifest.repository.url,
  changelog: read('CHANGELOG.md'),
  actionTags: ['src/config/home.ts', 'docs/action.md'].flatMap((path) =>
    read(path)
      .split(`${HOME}@`)
      .slice(1)
      .map((rest) => /^[\w.]+/.exec(rest)?.[0] ?? ''),
  ),
  isAppPublic: (load(read('app.yml')) as { public?: boolean }).public === true,
  changes: ask('git', 'status', '--porcelain'),
  tags: ask('git', 'ls-remote', '--tags', manifest.repository.url.replace(/^git\+/, ''))
    ?.split('\n')
    .flatMap((line) => /refs\/tags\/(\S+)$/.exec(line)?.[1] ?? []),
  published: readRegistry(manifest.name),
};

const said = judgeRelease(facts);
for (const { state, text } of said) console.log(`${state.padEnd(6)} ${text}`);
if (said.some(({ state }) => state === 'lacks')) process.exitCode = 1;

/** What a program prints, `undefined` where it fails. */
function ask(program: string, ...args: readonly string[]): string | undefined {
  try {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
    return execFileSync(program, args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env,
      timeout: 30_000,
    });
  } catch {
    return undefined;
  }
}

/** What the registry says of the name. */
function readRegistry(name: string): ReleaseFacts['published'] {
  try {
    const found = execFileSync('npm', ['view', name, '--json', 'versions', 'repository.url'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    const { versions, 'repository.url': repository } = JSON.parse(found);
    return { versions: [versions].flat(), repository: repository ?? null };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return /E404/.test(stdout + stderr) ? 'nobody' : 'unknown';
  }
}
