/** A repository by its name, and no other address. */
const NAME = /^(?:https?:\/\/github\.com\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

/** `owner/name` of what somebody typed; `null` where it is no repository. */
export function repositoryOf(text: string): string | null {
  const [, owner, name] = NAME.exec(text.trim()) ?? [];
  return owner && name ? `${owner}/${name}` : null;
}

/**
 * The list of a public repository, from GitHub's raw host.
 *
 * @throws an Error, in words for whoever asked, where there is none
 */
export async function fetchList(repository: string): Promise<string> {
  const answer = await fetch(`https://raw.githubusercontent.com/${repository}/HEAD/README.md`).catch(() => null);
  if (!answer) throw new Error('GitHub did not answer. Paste the list instead.');
  if (!answer.ok) throw new Error(`${repository} has no README.md that everybody may read. Paste the list instead.`);
  return answer.text();
}
