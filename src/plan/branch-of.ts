const PREFIX = 'accession/issue-';

/** The branch of an issue's proposal. No text of a person is in it. */
export function branchOf(issue: number): string {
  return `${PREFIX}${issue}`;
}

/** The issue whose proposal a branch holds, `null` for any other branch. */
export function issueOf(branch: string): number | null {
  const number = branch.startsWith(PREFIX) ? branch.slice(PREFIX.length) : '';
  return /^[1-9]\d{0,9}$/.test(number) ? Number(number) : null;
}
