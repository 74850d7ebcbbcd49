import * as z from 'zod';
import type { CheckState } from '../plan/action.ts';
import type { GitHub, RepositoryName } from './github.ts';

/** Name of the check, as maintainers require it in the rules of a branch. */
export const CHECK_NAME = 'accession/current';

const runsShape = z.object({
  check_runs: z.array(z.object({ id: z.number(), status: z.string(), conclusion: z.string().nullish() })),
});

/** What our check says of a commit, `null` where it says nothing yet. */
export async function readCheck(github: GitHub, name: RepositoryName, commit: string): Promise<CheckState | null> {
  const query = { ...name, ref: commit, check_name: CHECK_NAME, per_page: 100 };
  const { check_runs: runs } = runsShape.parse(
    (await github.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', query)).data,
  );
  const newest = runs.sort((a, b) => b.id - a.id)[0];
  if (!newest) return null;
  return newest.conclusion === 'success' ? 'success' : 'pending';
}
