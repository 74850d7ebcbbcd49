import type { EquipPullRequest } from '../plan/action.ts';
import { at, type Progress, type Step } from './progress.ts';

/**
 * Gives a pull request labels, assignees, a milestone and reviewers: a request for each that is wanted. GitHub adds them to what is there.
 *
 * @throws what Octokit throws: GitHub refuses names that it does not know, and reviewers who may not see the repository
 */
export async function equipPullRequest(
  { pull, labels, assignees, reviewers, milestone }: EquipPullRequest,
  progress: Progress,
): Promise<Step> {
  const { github, opened } = progress;
  const number = pull ?? opened;
  if (number === null) throw new Error('There is no pull request to equip');
  const issue = { ...at(progress), issue_number: number };
  if (labels.length > 0)
    await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { ...issue, labels: [...labels] });
  if (assignees.length > 0)
    await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
      ...issue,
      assignees: [...assignees],
    });
  if (milestone !== null)
    await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...issue, milestone });
  if (reviewers.length > 0) {
    const teams = reviewers.flatMap((reviewer) => reviewer.split('/').slice(1));
    await github.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
      ...at(progress),
      pull_number: number,
      reviewers: reviewers.filter((reviewer) => !reviewer.includes('/')),
      team_reviewers: teams,
    });
  }
  return 'done';
}
