/**
 * Keys of the queue: an issue, or a repository all of whose proposals have to be looked at again, each with the
 * installation whose token reaches it.
 *
 * ```
 * 12:olga/papers#7     12:olga/papers
 * ```
 */
export interface Key {
  readonly installation: number;
  readonly owner: string;
  readonly repo: string;
  /** `null`: the repository. */
  readonly issue: number | null;
}

/** The key as text. */
export function formatKey({ installation, owner, repo, issue }: Key): string {
  return `${installation}:${owner}/${repo}${issue === null ? '' : `#${issue}`}`;
}

/**
 * The way back from {@link formatKey}.
 *
 * @throws Error on anything else
 */
export function parseKey(text: string): Key {
  const [, installation, owner, repo, issue] = /^(\d+):([^/]+)\/([^#]+)(?:#(\d+))?$/.exec(text) ?? [];
  if (!installation || !owner || !repo) throw new Error(`Not a key: ${text}`);
  return { installation: Number(installation), owner, repo, issue: issue === undefined ? null : Number(issue) };
}
