/** The branch of an issue's proposal. No text of a person is in it. */
export function branchOf(issue: number): string {
  return `accession/issue-${issue}`;
}
