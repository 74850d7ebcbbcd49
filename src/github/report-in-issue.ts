import * as z from 'zod';
import { REFUSED_MARKER, renderRepositoryRefusal } from '../plan/report-refusal.ts';
import type { RefusalError } from './classify-failure.ts';
import type { RepositoryName } from './github.ts';
import type { Reconciler } from './reconciler.ts';

const issuesShape = z.array(
  z.object({
    number: z.number(),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullish(),
  }),
);

const PAGE = 100;
const TITLE = 'Something in this repository’s settings is in the way';

/**
 * Tells the maintainers in an issue what GitHub refuses about the repository as a whole, where no issue of anybody's is
 * concerned. Once: while an issue of ours says so, open or closed, nothing more is said.
 *
 * @throws what Octokit throws, also where issues may not be written
 */
export async function reportInIssue(
  { github, bot }: Pick<Reconciler, 'github' | 'bot'>,
  name: RepositoryName,
  refused: RefusalError,
): Promise<void> {
  const body = renderRepositoryRefusal(refused);
  if (body === null) return;
  const query = { ...name, creator: bot, state: 'all' as const, per_page: PAGE };
  const { data } = await github.request('GET /repos/{owner}/{repo}/issues', query);
  const own = issuesShape
    .parse(data)
    .filter(({ user, body: text }) => user?.login === bot && text?.startsWith(REFUSED_MARKER));
  if (own.some(({ body: text }) => text === body)) return;
  await github.request('POST /repos/{owner}/{repo}/issues', { ...name, title: TITLE, body });
}
