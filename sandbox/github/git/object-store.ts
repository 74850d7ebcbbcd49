import { createHash } from 'node:crypto';

/** Kinds of objects kept here; tags are left out because nothing asks for them. */
export type ObjectType = 'blob' | 'tree' | 'commit';

/** One object as git stores it: its type and its bytes without the header. */
export interface GitObject {
  readonly type: ObjectType;
  readonly data: Buffer;
}

/** A line of a tree; `mode` is git's octal text (`100644`, `100755`, `120000`, `160000`, `040000`). */
export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

/** Who and when; `date` is ISO 8601 in UTC without fractions, which is all that git keeps. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** A commit, read. */
export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

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

/** Directories sort as if their name ended in a slash (`base_name_compare` in git's read-cache.c). */
function treeOrder(entry: TreeEntry): Buffer {
  return Buffer.from(entry.mode === '040000' ? `${entry.name}/` : entry.name);
}

function encodeTree(entries: readonly TreeEntry[]): Buffer {
  const sorted = [...entries].sort((a, b) => Buffer.compare(treeOrder(a), treeOrder(b)));
  return Buffer.concat(
    sorted.flatMap(({ mode, name, sha }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(sha, 'hex'),
    ]),
  );
}

function decodeTree(data: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < data.length; ) {
    const space = data.indexOf(0x20, at);
    const end = data.indexOf(0, space);
    entries.push({
      mode: data.toString('latin1', at, space).padStart(6, '0'),
      name: data.toString('utf8', space + 1, end),
      sha: data.toString('hex', end + 1, end + 21),
    });
    at = end + 21;
  }
  return entries;
}

function signatureLine({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

function readSignature(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line) ?? [];
  return { name, email, date: `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z` };
}

function encodeCommit({ tree, parents, author, committer, message }: Commit): Buffer {
  const head = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signatureLine(author)}`,
    `committer ${signatureLine(committer)}`,
  ];
  return Buffer.from(`${head.join('\n')}\n\n${message}`);
}

function decodeCommit(data: Buffer): Commit {
  const text = data.toString('utf8');
  const split = text.indexOf('\n\n');
  const lines = text.slice(0, split).split('\n');
  const values = (key: string) =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: readSignature(values('author')[0] ?? ''),
    committer: readSignature(values('committer')[0] ?? ''),
    message: text.slice(split + 2),
  };
}
