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
