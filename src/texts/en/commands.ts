/** What is said of the newest command, behind what was typed and who typed it, and the list of all. Values are Markdown already. */
export const COMMANDS = {
  answer: (command: string, by: string, why: string) => `${command} by ${by}: ${why}`,
  nobody: 'only the author of this issue and people who may write to this repository can ask for that.',
  init: 'only people who may write to this repository can have its form proposed.',
  newSection: 'only people who may write to this repository can have a section made.',
  approve: 'only people who may write to this repository can approve.',
  merge: 'only people who may write to this repository can have it merged.',
  mergeEarly: 'there was no open pull request when this was asked for.',
  mergeOn: (pull: number) => `GitHub merges #${pull} by itself once nothing is left to wait for.`,
  mergeOff: (pull: number) =>
    `GitHub did not set #${pull} to be merged by itself. Where nothing is left to wait for, it can be merged now; where this repository does not allow auto-merge, its settings can; where #${pull} changed in between, look at it and ask again.`,
  batch: 'only people who may write to this repository can have issues proposed together.',
  batchWants: 'it takes the numbers of issues, like `4 7`. `/accession help` lists what there is.',
  batchNothing:
    'there was nothing to put together: this issue has nothing that can be proposed now, or somebody has committed to its branch.',
  batchWithout: (issues: readonly number[]) =>
    `not in it: ${issues.map((issue) => `#${issue}`).join(', ')}. Each of them has nothing that can be proposed now, has a branch that somebody has committed to, or is in another pull request.`,
  decline: 'only people who may write to this repository can decline. To take it back yourself, close this issue.',
  anyway: 'only people who may write to this repository can say “anyway”.',
  declined: (by: string) =>
    `${by} declined this, and only people who may write to this repository can have it looked at again.`,
  turnedDown: (pull: number) =>
    `#${pull} was closed by somebody who may write to this repository, and only they can have it proposed again.`,
  openAlready: (pull: number) => `#${pull} is open.`,
  shownAlready: (pull: number) => `#${pull} is open and shows it.`,
  sectionWants: 'it takes the name of a section. `/accession help` lists what there is.',
  nothingBehind: (verb: string) => `nothing may stand behind ${verb}. \`/accession help\` lists what there is.`,
  unknown: (near: string | null) =>
    `that is no command. ${near === null ? '' : `Did you mean ${near}? `}\`/accession help\` lists what there is.`,
  help: [
    '**Commands**, for the author of this issue and for people who may write to this repository:',
    [
      '- `/accession add`: propose this paper (`add anyway`, maintainers only: although it is listed already)',
      '- `/accession retry`: propose again after the pull request was closed (maintainers only)',
      '- `/accession preview`: only show what would be proposed',
      '- `/accession hold`, `/accession resume`: leave the proposal as it is, and go on with it',
      '- `/accession section <path>`: put the entry into another section',
      '- `/accession section new <path>`: make that section for the entry (maintainers only)',
      '- `/accession approve`: propose what waits for that, or take in an edit that came after an approval (maintainers only)',
      '- `/accession merge`: have GitHub merge the pull request once nothing is left to wait for (maintainers only)',
      '- `/accession batch 4 7`: propose these issues and this one in one pull request (maintainers only)',
      '- `/accession decline <reason>`: close this issue, and its pull request with it (maintainers only)',
      '- `/accession init`: propose a form for a repository that has none (maintainers only)',
    ].join('\n'),
  ].join('\n\n'),
};
