import * as z from 'zod';
import { auditPapers } from '../audit/audit-papers.ts';
import { auditedEntries } from '../audit/audited-entries.ts';
import { type Audit, renderAudit } from '../audit/render-audit.ts';
import { readLists } from '../list/read-list.ts';
import type { LookUp } from '../lookup/create-lookup.ts';
import { boundBody } from '../plan/bound-body.ts';
import type { RepositoryName } from './github.ts';
import type { Reconciler } from './reconciler.ts';

const issuesShape = z.array(
  z.object({
    number: z.number(),
    state: z.string(),
    title: z.string(),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullish(),
  }),
);

const PAGE = 100;
const TITLE = 'What is known elsewhere of the papers in this list';
/** How the issue is found again, and whether it was closed because there was nothing left to look at. */
const MARKER = '<!-- accession:audit -->';
const EMPTY = '<!-- accession:audit nothing -->';
/** Milliseconds for all papers: arXiv takes a hundred every three seconds. */
const PATIENCE = 10 * 60_000;

/**
 * Keeps one issue up to date with what sources know of a repository's papers, where its configuration asks for that (`audit: true`):
 * opens it once there is something to say, rewrites it in place, closes it when nothing is left, and opens it again. One that a person
 * closed is left alone.
 *
 * @throws what Octokit throws
 */
export async function reportAudit(
  { github, reader, bot }: Pick<Reconciler, 'github' | 'reader' | 'bot'>,
  name: RepositoryName,
  lookUp: LookUp,
): Promise<void> {
  const snapshot = await reader.head(name);
  const { settings } = snapshot;
  if (!settings.ok || !settings.value.audit || settings.value.lookup === 'off') return;
  const lists = await snapshot.lists();
  if (!lists.ok) return;
  const query = { ...name, creator: bot, state: 'all' as const, per_page: PAGE };
  const { data } = await github.request('GET /repos/{owner}/{repo}/issues', query);
  const own = issuesShape
    .parse(data)
    .find(({ user, body }) => user?.login === bot && (body?.startsWith(MARKER) || body?.startsWith(EMPTY)));
  if (own?.state === 'closed' && !own.body?.startsWith(EMPTY)) return;

  const { lookup, lookupHosts } = settings.value;
  const entries = auditedEntries(readLists(lists.value, settings.value.entry));
  const audit = await auditPapers(entries, (wanted) =>
    lookUp(wanted, { lookup, lookupHosts, names: false, deadline: PATIENCE }),
  );
  const body = boundBody(bodyOf(audit));
  const state = isNothing(audit) ? 'closed' : 'open';
  if (!own) {
    if (state === 'open') await github.request('POST /repos/{owner}/{repo}/issues', { ...name, title: TITLE, body });
  } else if (own.body !== body || own.state !== state) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
    await github.request(route, { ...name, issue_number: own.number, body, state });
  }
}

/** Whether all was answered, and nothing is to be looked at. */
function isNothing({ findings, silent }: Audit): boolean {
  return findings.length === 0 && silent.length === 0;
}

function bodyOf(audit: Audit): string {
  return [
    isNothing(audit) ? EMPTY : MARKER,
    renderAudit(audit, 'md').trimEnd(),
    'This issue follows the list and what is known of its papers. Close it, and it is left alone.',
  ].join('\n\n');
}
