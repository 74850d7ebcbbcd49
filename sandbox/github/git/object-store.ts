import { createHash } from 'node:crypto';
import type { Commit, GitObject, ObjectType, TreeEntry } from './git-object.ts';
import { decodeCommit, decodeTree, encodeCommit, encodeTree } from './object-codec.ts';

/** git's own object name: SHA-1 over header and bytes (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
export function objectName({ type, data }: GitObject): string {
  return createHash('sha1').update(`${type} ${data.length}\0`).update(data).digest('hex');
}

/**
 * Git objects in memory, under the names that git gives them, so that a bare repository can be written out at any time
 * and nothing but a real conflict needs a process.
 */
export class ObjectStore {
  readonly objects = new Map<string, GitObject>();
  readonly #trees = new Map<string, readonly TreeEntry[]>();
  readonly #commits = new Map<string, Commit>();

  /** Keeps an object and gives its name; keeping it twice is the same as once. */
  put(object: GitObject): string {
    const sha = objectName(object);
    this.objects.set(sha, object);
    return sha;
  }

  /** Keeps bytes or text as a blob. */
  putBlob(content: Uint8Array | string): string {
    return this.put({ type: 'blob', data: Buffer.from(content as Uint8Array) });
  }

  /** Keeps a tree; the entries may come in any order. */
  putTree(entries: readonly TreeEntry[]): string {
    return this.put({ type: 'tree', data: encodeTree(entries) });
  }

  /** Keeps a commit. */
  putCommit(commit: Commit): string {
    return this.put({ type: 'commit', data: encodeCommit(commit) });
  }

  /** Bytes of a blob, `undefined` if there is no such blob. */
  blob(sha: string): Buffer | undefined {
    const object = this.objects.get(sha);
    return object?.type === 'blob' ? object.data : undefined;
  }

  /** Entries of a tree in git's order, `undefined` if there is no such tree. */
  tree(sha: string): readonly TreeEntry[] | undefined {
    return this.#read(sha, 'tree', this.#trees, decodeTree);
  }

  /** A commit, `undefined` if there is no such commit. */
  commit(sha: string): Commit | undefined {
    return this.#read(sha, 'commit', this.#commits, decodeCommit);
  }

  #read<T>(sha: string, type: ObjectType, seen: Map<string, T>, decode: (data: Buffer) => T): T | undefined {
    const known = seen.get(sha);
    if (known !== undefined) return known;
    const object = this.objects.get(sha);
    if (object?.type !== type) return undefined;
    const value = decode(object.data);
    seen.set(sha, value);
    return value;
  }
}
