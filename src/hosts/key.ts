import type { IssueKey } from '../github/github.ts';

/** An issue and the installation whose token reaches it. */
export interface InstalledKey extends IssueKey {
  readonly installation: number;
}

/** `12:owner/repo#7`: a key of the queue. */
export function formatKey({ installation, owner, repo, issue }: InstalledKey): string {
  return `${installation}:${owner}/${repo}#${issue}`;
}

/**
 * The way back from {@link formatKey}.
 *
 * @throws Error on anything else
 */
export function parseKey(text: string): InstalledKey {
  const [, installation, owner, repo, issue] = /^(\d+):([^/]+)\/([^#]+)#(\d+)$/.exec(text) ?? [];
  if (!installation || !owner || !repo || !issue) throw new Error(`Not a key: ${text}`);
  return { installation: Number(installation), owner, repo, issue: Number(issue) };
}
