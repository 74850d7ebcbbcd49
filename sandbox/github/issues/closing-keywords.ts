import type { Caller } from '../caller.ts';
import { commitsBetween } from '../git/history.ts';
import { GitHubError } from '../github-error.ts';
import type { World } from '../world.ts';
import { changeIssue } from './change-issue.ts';
import { readIssue } from './read-issue.ts';

const KEYWORD = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9})\b/gi;

/**
 * Issues of this repository that a text would close on merge
 * (https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue).
 */
export function closingNumbers(world: World, text: string): number[] {
  const { owner, name } = world.setting;
  const here = `${owner}/${name}`.toLowerCase();
  const found = [...text.matchAll(KEYWORD)].filter(([, repository]) => (repository ?? here).toLowerCase() === here);
  return [...new Set(found.map(([, , number]) => Number(number)))];
}

/** Closes, in the caller's name, the open issues that a text names after a closing keyword. Pull requests stay. */
export async function closeByText(world: World, caller: Caller, text: string): Promise<void> {
  for (const number of closingNumbers(world, text)) {
    if (world.pulls.has(number) || !(await isOpen(world, number))) continue;
    await changeIssue(world, caller, number, { state: 'closed', state_reason: 'completed' });
  }
}

/** The same for the messages of commits that have just reached the default branch. */
export async function closeByCommits(
  world: World,
  caller: Caller,
  before: string | undefined,
  after: string,
): Promise<void> {
  for (const sha of commitsBetween(world.store, before, after)) {
    await closeByText(world, caller, world.store.commit(sha)?.message ?? '');
  }
}

async function isOpen(world: World, number: number): Promise<boolean> {
  try {
    return (await readIssue(world, number)).state === 'open';
  } catch (error) {
    if (error instanceof GitHubError && error.status < 500) return false;
    throw error;
  }
}
