const PREFIX = 'accession/issue-';
const BATCH = 'accession/batch-';

/** The branch of an issue's proposal. No text of a person is in it. */
export function branchOf(issue: number): string {
  return `${PREFIX}${issue}`;
}

/** The issue whose proposal a branch holds, `null` for any other branch. */
export function issueOf(branch: string): number | null {
  const number = branch.startsWith(PREFIX) ? branch.slice(PREFIX.length) : '';
  return /^[1-9]\d{0,9}$/.test(number) ? Number(number) : null;
}

/**
 * A branch for the entries of several issues, named after the lowest when it was made.
 *
 * @param nth from 1: of those that were named after this issue
 */
export function batchBranch(issue: number, nth: number): string {
  return `${BATCH}${issue}${nth === 1 ? '' : `-${nth}`}`;
}

/** Whether a branch is one for several issues. */
export function isBatchBranch(branch: string): boolean {
  return branch.startsWith(BATCH) && /^[1-9]\d{0,9}(?:-[1-9]\d{0,2})?$/.test(branch.slice(BATCH.length));
}
