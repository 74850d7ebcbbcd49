import { GitHubError } from '../github-error.ts';
import type { World } from '../world.ts';
import { headOf, type Pull } from './pull.ts';

/** The required check that a pull request has not passed at its head, with GitHub's words for it; `undefined` if none. */
export function missingCheck(world: World, pull: Pull): string | undefined {
  for (const name of world.setting.requiredChecks) {
    const run = world.checkRuns.findLast((one) => one.name === name && one.head_sha === headOf(world, pull));
    if (run?.status !== 'completed') return `Required status check "${name}" is expected.`;
    if (!['success', 'neutral', 'skipped'].includes(String(run.conclusion))) {
      return `Required status check "${name}" is failing.`;
    }
  }
  return undefined;
}

/** Throws where a required check keeps a pull request from being merged. */
export function demandChecks(world: World, pull: Pull): void {
  const missing = missingCheck(world, pull);
  if (missing !== undefined) throw new GitHubError(405, missing);
}
