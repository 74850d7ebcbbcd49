import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import type { ObjectType } from './git-object.ts';
import type { ObjectStore } from './object-store.ts';

/**
 * The objects of a store as a bare repository on disk, for what only git itself can decide: three-way merges. It is
 * written when first needed and brought up to date before each use.
 */
export class BareRepository {
  #path: string | undefined;
  readonly #written = new Set<string>();

  readonly store: ObjectStore;
  readonly refs: ReadonlyMap<string, string>;

  constructor(store: ObjectStore, refs: ReadonlyMap<string, string>) {
    this.store = store;
    this.refs = refs;
  }

  /** Writes what is new, objects and refs, and gives the path; `git -C <path> log` works on it. */
  path(): string {
    const path = this.#sync();
    rmSync(join(path, 'refs'), { recursive: true, force: true });
    mkdirSync(join(path, 'refs'));
    for (const [ref, sha] of this.refs) {
      mkdirSync(dirname(join(path, ref)), { recursive: true });
      writeFileSync(join(path, ref), `${sha}\n`);
    }
    return path;
  }

  /** Merges `theirs` into `ours` where both come from `base` (trees); gives the merged tree, `undefined` on conflict. */
  mergeTrees(base: string, ours: string, theirs: string): string | undefined {
    const nobody = { name: 'nobody', email: 'nobody@localhost', date: '1970-01-01T00:00:00Z' };
    const commit = (tree: string, parents: string[]) =>
      this.store.putCommit({ tree, parents, author: nobody, committer: nobody, message: 'side' });
    const root = commit(base, []);
    const sides = [commit(ours, [root]), commit(theirs, [root])];
    const path = this.#sync();
    const done = spawnSync('git', ['merge-tree', '--write-tree', ...sides], {
      cwd: path,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: path, GIT_DIR: path, GIT_CONFIG_NOSYSTEM: '1' },
    });
    if (done.status === 1) return undefined;
    if (done.status !== 0) {
      throw new Error(`Merging takes git 2.38 or newer on the PATH. ${done.stderr ?? ''}`, { cause: done.error });
    }
    const tree = done.stdout.trim();
    this.#adopt(path, tree);
    return tree;
  }

  /** Deletes it from disk. */
  remove(): void {
    if (this.#path !== undefined) rmSync(this.#path, { recursive: true, force: true });
    this.#path = undefined;
    this.#written.clear();
  }

  #sync(): string {
    const path = this.#path ?? create();
    this.#path = path;
    for (const [sha, { type, data }] of this.store.objects) {
      if (this.#written.has(sha)) continue;
      this.#written.add(sha);
      const file = looseFile(path, sha);
      mkdirSync(dirname(file), { recursive: true });
      const bytes = Buffer.concat([Buffer.from(`${type} ${data.length}\0`), data]);
      if (!existsSync(file)) writeFileSync(file, deflateSync(bytes, { level: 1 }));
    }
    return path;
  }

  #adopt(path: string, tree: string): void {
    if (this.store.objects.has(tree)) return;
    const bytes = inflateSync(readFileSync(looseFile(path, tree)));
    const end = bytes.indexOf(0);
    const type = bytes.toString('latin1', 0, bytes.indexOf(0x20)) as ObjectType;
    this.store.put({ type, data: bytes.subarray(end + 1) });
    for (const entry of this.store.tree(tree) ?? []) this.#adopt(path, entry.sha);
  }
}

function create(): string {
  const path = mkdtempSync(join(tmpdir(), 'embedded-github-'));
  mkdirSync(join(path, 'objects'));
  mkdirSync(join(path, 'refs'));
  writeFileSync(join(path, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(path, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
  return path;
}

function looseFile(path: string, sha: string): string {
  return join(path, 'objects', sha.slice(0, 2), sha.slice(2));
}
