/**
 * Keys of the queue: an issue, a pull request that somebody made by hand, what a merge queue is about to merge, or a repository all of whose proposals have to be
 * looked at again, each with the installation whose token reaches it.
 *
 * ```
 * 12:olga/papers#7     12:olga/papers!8     12:olga/papers@1f0c…     12:olga/papers
 * ```
 */
export interface Key {
  readonly installation: number;
  readonly owner: string;
  readonly repo: string;
  /** `null`: the repository, or what else is named. */
  readonly issue: number | null;
  readonly pull?: number;
  /** Head of a merge queue's group. */
  readonly group?: string;
}

/** The key as text. */
export function formatKey({ installation, owner, repo, issue, pull, group }: Key): string {
  const about = issue !== null ? `#${issue}` : pull !== undefined ? `!${pull}` : group !== undefined ? `@${group}` : '';
  return `${installation}:${owner}/${repo}${about}`;
}

/**
 * The way back from {@link formatKey}.
 *
 * @throws Error on anything else
 */
export function parseKey(text: string): Key {
  const [, installation, owner, repo, mark, number, group] =
    /^(\d+):([^/]+)\/([^#!@]+)(?:([#!])(\d+)|@([0-9a-f]+))?$/.exec(text) ?? [];
  if (!installation || !owner || !repo) throw new Error(`Not a key: ${text}`);
  const place = { installation: Number(installation), owner, repo };
  if (group !== undefined) return { ...place, issue: null, group };
  return mark === '!'
    ? { ...place, issue: null, pull: Number(number) }
    : { ...place, issue: mark ? Number(number) : null };
}

/**
 * How urgent work is, by why it is looked for: what was filed, what changed, what a push or a merge may have moved, what a sweep
 * found, what a sweep goes through.
 */
export const RANK = { filed: 0, changed: 1, moved: 2, found: 3, swept: 4 } as const;

/** The lane in which a key of the queue waits: that of its installation, which a part of a sweep has too. */
export function laneOf(text: string): string {
  return /^(?:sweep:)?(\d+)/.exec(text)?.[1] ?? text;
}

/** What a key of the queue asks for, in a word. */
export function kindOf(text: string): string {
  const mark = /^\d+:[^#!@]+([#!@]?)/.exec(text)?.[1];
  return mark === undefined ? 'sweep' : (KINDS[mark] ?? 'repository');
}

const KINDS: Readonly<Record<string, string>> = { '#': 'issue', '!': 'pull', '@': 'group' };
