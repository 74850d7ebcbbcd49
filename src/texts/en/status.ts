import type { ChangeSaid } from '../change-said.ts';

/** What a change does to an entry, in the middle of a sentence. */
function whatOf({ kind, number, place }: ChangeSaid): string {
  const entry = number === null ? (kind === 'add' ? 'a new entry' : 'an entry') : `entry ${number}`;
  return {
    add: `${entry} in ${place}`,
    update: `a change of ${entry} in ${place}`,
    remove: `the removal of ${entry} in ${place}`,
    move: `the move of what becomes ${entry} in ${place}`,
  }[kind];
}

/** What the status comment of an issue says. Values are Markdown already: code, links, `#7`. */
export const STATUS = {
  proposed: (change: ChangeSaid, pull: string) => `Thank you! Proposed in ${pull}: ${whatOf(change)}.`,
  next: 'A maintainer looks at it next. To change something, edit this issue: the pull request follows.',
  peoplesWording:
    'Somebody has reworded the entry in the pull request. That wording stays, and edits of this issue no longer change it.',
  revision: (revision: number) => `Revision ${revision}: approvals from before the last change are outdated.`,

  preview: (change: ChangeSaid) => `Preview: ${whatOf(change)}.`,
  previewNext: 'Comment `/accession add` to have it proposed.',

  ready: (change: ChangeSaid) => `Thank you! Everything is there. A maintainer decides next about ${whatOf(change)}:`,
  readyNext: 'To change something, edit this issue: what is shown here follows.',
  readyForMaintainers: (label: string) =>
    `For the maintainers: comment \`/accession approve\` or set the label ${label} to have it proposed. ` +
    '`/accession decline <reason>` closes this issue and says why.',
  readyOutdated: 'The approval that is there is older than what this issue asks for now, so it does not count.',

  declined: (by: string, hasReason: boolean) =>
    `Thank you for suggesting this. ${by} has decided not to add it${hasReason ? ':' : '.'}`,
  declinedNext: 'For the maintainers: `/accession retry` has it looked at again.',

  held: (by: string, pull: number | null) =>
    `Held by ${by}${pull === null ? '' : `: #${pull} stays as it is`}. Comment \`/accession resume\` to go on.`,
  vetoed: (pull: number) =>
    `#${pull} was closed without being merged, so nothing more is proposed here. A maintainer can have it proposed again by the comment \`/accession retry\`.`,
  leftBatch: (pull: number) =>
    `This issue was closed, so it is no longer part of #${pull}. Reopening it has it proposed again.`,
  withdrawn: (pull: number) => `This issue was closed, so #${pull} is closed too. Reopening the issue brings it back.`,
  handsOff: (pull: number) =>
    `Somebody has changed more on the branch of #${pull} than the entry, so I no longer touch it. ` +
    'Either merge it as it is, or take the other changes back on the branch, or close it and comment `/accession retry`.',
  takenBranch: (branch: string) =>
    `The branch ${branch} holds more than this entry, so I do not touch it. ` +
    'Either open a pull request from it yourself, or delete it and comment `/accession retry`.',
  limited: (open: number, isOwn: boolean) => {
    const whose = isOwn ? ' of yours' : '';
    return open === 1
      ? `Thank you! One proposal${whose} is open already. This one follows when that is merged or closed; you need do nothing.`
      : `Thank you! ${open} proposals${whose} are open already. This one follows when one of them is merged or closed; you need do nothing.`;
  },
  merged: (pull: number, entry: string | null) =>
    `#${pull} is merged.${entry === null ? '' : ` The entry is ${entry}.`} Thank you!`,
  mergedEntry: (number: number | null, url: string) => `[${number === null ? 'here' : `number ${number}`}](${url})`,

  waits: (who: string, pull: number) =>
    `${who} edited this issue after #${pull} was approved, so the edit waits for a maintainer. It would make this of the list:`,
  waitsForMaintainers: (pull: number) =>
    `For the maintainers: to take it in, approve #${pull} again or comment \`/accession approve\` here. Until then #${pull} stays as it was approved.`,
  somebody: 'Somebody',

  patch: (change: ChangeSaid) => `Thank you! Ready: ${whatOf(change)}.`,
  patchForMaintainers: (opened: string, areMany: boolean, isWhole: boolean) =>
    `For the maintainers: ${opened} and ${areMany ? 'change every line that the patch names' : 'put the lines with a plus there'}` +
    `${isWhole ? ', or give the patch to `git apply`' : ', and the rest likewise'}. Once the entry is on the default branch, this issue closes.`,
  patchOpen: (path: string, line: number, url: string) => `[open ${path} at line ${line}](${url}#L${line})`,
  patchNext: 'To change something, edit this issue: the patch follows, as it follows the list.',
  patchTaken: (entry: string) => `Added: the entry is ${entry}. Thank you!`,

  toDo: (count: number, pull: number | null) => {
    const things = count === 1 ? 'One thing is' : `${count} things are`;
    return pull === null ? `Thank you! ${things} left to do:` : `#${pull} waits. ${things} left to do:`;
  },
  nothingToDo: (pull: number | null) => (pull === null ? 'Thank you!' : `#${pull} waits.`),
  forMaintainers: 'For the maintainers of this list:',
  editHint: 'Edit this issue to change your answers (“Edit” in the issue’s menu). I look again at once.',
  orEditHint: 'Or edit this issue (“Edit” in the issue’s menu). I look again at once.',
  example: 'For example:',
  seePull: (pull: number) => `See #${pull}.`,
  showEntry: (url: string) => `[Show the entry](${url})`,
  newSection: 'Thank you! The list has no such section yet, so a maintainer decides first. For the maintainers:',
  brokenList:
    'Thank you! Nothing is wrong with this issue: the list or its configuration has to be mended before anything can be proposed. For the maintainers:',
  brokenConfig:
    'Thank you! Nothing is wrong with this issue: the configuration of this list cannot be read, so nothing can be proposed yet. For the maintainers:',
  lookAgain: 'I look again when this issue or the default branch changes.',
  understood: 'This is what I read:',
  foundPapers: 'These are the papers that I found:',
  openForm: (url: string) => `[Open the form](${url}): it asks for what is needed.`,
  openFilledForm: (url: string, choices: readonly (readonly [value: string, label: string])[]) =>
    `${[`[Open the form with this filled in](${url})`, ...choices.map(([value, label]) => `choose ${value} as ${label}`)].join(', ')}, and close this issue.`,
  openFormFor: (name: string, url: string, choices: readonly string[]) =>
    `${name}: [open the form with it filled in](${url})${choices.map((value) => ` and choose ${value}`).join('')}`,
  tooMuch:
    'Thank you! Reading this issue together with the list takes more time than there is for one issue, so nothing is proposed.',
  tooMuchNext:
    'Is there something in the issue that does not belong to the paper? Then edit the issue, and I try again. For the maintainers: a list of more than a megabyte is better parted into several files.',
};
