import { GitHubError } from '../github-error.ts';
import { type Json, objectIn } from '../json.ts';
import type { World } from '../world.ts';
import { presentIssue } from './present-issue.ts';

/** Throws what GitHub says of an issue that was deleted (410) or went to another repository (301). */
export function demandPresent(world: World, number: number): void {
  const why = world.gone.get(number);
  if (why === 'deleted') throw new GitHubError(410, 'This issue was deleted');
  if (why === 'transferred') {
    const location = `${world.url}/repositories/999999999/issues/${number}`;
    throw new GitHubError(301, 'Moved Permanently', undefined, { location });
  }
}

/** An issue or the issue half of a pull request, by number. */
export async function readIssue(world: World, number: number): Promise<Json> {
  demandPresent(world, number);
  const { body } = await world.ask(world.reader(), 'GET', `${world.path}/issues/${number}`);
  return presentIssue(world, objectIn(body));
}
