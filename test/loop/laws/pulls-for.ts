import { type Loop, PLACE } from '../../support/loop.ts';

/** Issues that a body says are closed by merging. */
export function issuesClosedBy(body: string | null | undefined): number[] {
  return [...(body ?? '').matchAll(/^Closes #(\d+)$/gm)].map(([, issue]) => Number(issue));
}

/** All pull requests for an issue, by itself or with others, oldest first. */
export async function pullsFor(loop: Loop, issue: number) {
  const { data } = await loop.as('olga').pulls.list({ ...PLACE, state: 'all', per_page: 100 });
  return data
    .filter(
      ({ head: { ref }, body }) =>
        ref === `accession/issue-${issue}` ||
        (ref.startsWith('accession/batch-') && issuesClosedBy(body).includes(issue)),
    )
    .sort((a, b) => a.number - b.number);
}
