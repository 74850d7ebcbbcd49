import { CONFIG_PATH } from '../config/config.ts';
import { ACTION } from '../config/home.ts';

/**
 * Writes the workflow that runs the Action.
 *
 * @param lists paths of the lists in the repository, and patterns: `*` means the same here
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export function writeWorkflow(lists: readonly string[]): string {
  return `name: Accession
on:
  issues:
    types: [opened, edited, reopened, closed, labeled, unlabeled]
  issue_comment:
    types: [created, edited, deleted]
  pull_request:
    types: [closed, synchronize]
  pull_request_review:
    types: [submitted, dismissed]
  push:
    paths: [${lists.map((list) => JSON.stringify(list)).join(', ')}, ${CONFIG_PATH}, .github/ISSUE_TEMPLATE/*]
  schedule:
    - cron: '17 4 * * *' # what no event told of
  workflow_dispatch:
permissions:
  contents: write # the branch of a proposal
  issues: write # the status comment
  pull-requests: write
concurrency: accession-\${{ github.event.issue.number || github.ref }}
jobs:
  propose:
    if: github.event_name != 'issue_comment' || github.event.action != 'created' || startsWith(github.event.comment.body, '/accession')
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${ACTION}
`;
}
