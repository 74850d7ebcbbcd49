import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from '../support/source-files.ts';

interface Manifest {
  readonly bin: { readonly accession: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: { readonly '.': { readonly default: string; readonly types: string } };
}

/** What is imported by a name of its own, and not by a path. */
const IMPORT =
  /^(?:(?:import|export|\}).*\bfrom|import) ['"]([^'".][^'"\n]*)['"];$|\bimport\(['"]([^'".][^'"\n]*)['"]\)/gm;
const LIST =
  '# Papers\n\n## Rivers\n\n1. [One paper on rivers](https://example.org/1). ACL 2024\n3. [Another](https://example.org/2). ACL 2024\n';

describe('the package, as npm packs it', () => {
  let folder: string;
  let files: readonly string[];
  let manifest: Manifest;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'package-'));
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { cwd: ROOT });
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/bundle-try.ts'], { cwd: ROOT });
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: ROOT });
    const [archive = ''] = readdirSync(folder);
    execFileSync('tar', ['-xzf', archive], { cwd: folder });
    files = readdirSync(join(folder, 'package'), { recursive: true }).map(String);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'package/node_modules'));
    manifest = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
  }, 120_000);

  it('holds what it names, and no maps of what it lacks', () => {
    const { bin, exports } = manifest;
    const named = [bin.accession, exports['.'].default, exports['.'].types, 'README.md', 'LICENSE', 'app.yml'];
    expect(named.map((path) => path.replace(/^\.\//, '')).filter((path) => !files.includes(path))).toEqual([]);
    expect(files.filter((path) => path.endsWith('.map') || /^(?:test|sandbox|site|src)\//.test(path))).toEqual([]);
  });

  it('imports only what it depends on', () => {
    const code = files.filter((path) => path.startsWith('dist/') && /\.m?js$/.test(path));
    const imported = new Set(
      code.flatMap((path) =>
        [...readFileSync(join(folder, 'package', path), 'utf8').matchAll(IMPORT)].map(
          ([, name, later = '']) => name ?? later,
        ),
      ),
    );
    const known = new Set([...Object.keys(manifest.dependencies), ...builtinModules]);
    const packages = [...imported].map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name.replace(/^node:/, ''))?.[0] ?? name);
    expect(packages.filter((name) => !known.has(name))).toEqual([]);
  });

  it('opens a GitHub on this machine with a list', async () => {
    writeFileSync(join(folder, 'papers.md'), LIST);
    const child = spawn(process.execPath, [join('package', manifest.bin.accession), 'try', 'papers.md'], {
      cwd: folder,
    });
    const ended = once(child, 'exit');
    const read = async (url: string): Promise<string> =>
      (await fetch(url, { headers: { accept: 'text/html' } })).text();
    try {
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const page = /http:\/\/\S+/.exec(String(line))?.[0] ?? '';
      expect(await read(page)).toContain('One paper on rivers');
      expect(await read(`${page}/issues/new`)).toContain('Rivers');
    } finally {
      child.kill('SIGINT');
    }
    expect(await ended).toEqual([0, null]);
  }, 120_000);

  it('runs', () => {
    writeFileSync(join(folder, 'README.md'), LIST);
    const run = (): string => {
      try {
        return execFileSync(process.execPath, [join('package', manifest.bin.accession), 'check'], {
          cwd: folder,
          encoding: 'utf8',
        });
      } catch (error) {
        return String((error as { stdout: unknown }).stdout);
      }
    };
    expect(run()).toContain('Unexpected number 3, expected 2 after 1.');
  });
});
