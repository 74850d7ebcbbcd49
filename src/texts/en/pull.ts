import type { SlotRule } from '../../slot/find-slot.ts';
import type { ChangeSaid } from '../change-said.ts';

function entryOf({ kind, number }: ChangeSaid): string {
  if (number !== null) return `entry ${number}`;
  return kind === 'add' ? 'a new entry' : 'an entry';
}

/** What a rule for places is called behind “Placed”; `null` where there is nothing to say. */
const RULES: Readonly<Record<SlotRule, string | null>> = {
  given: null,
  first: null,
  configuration: 'as the configuration asks',
  history: 'at the end where this section grows',
  numbers: 'where the numbers go on',
  title: 'by title',
  author: 'by author',
  date: 'by date',
  venue: 'by venue',
  arxiv: 'by arXiv number',
  group: 'next to others of its group',
  end: 'where this section seems to grow: no order of its entries decides it',
};

/** What a pull request says, to whoever reviews it. Values are Markdown already, but for titles of papers. */
export const PULL = {
  title: ({ kind }: ChangeSaid, paper: string) =>
    `${{ add: 'Add', update: 'Update', remove: 'Remove', move: 'Move' }[kind]} “${paper}”`,
  batchTitle: (count: number, areNew: boolean) => (areNew ? `Add ${count} papers` : `Change ${count} entries`),
  batch: (count: number) =>
    `${count === 1 ? 'One change: one issue, one commit' : `${count} changes, one issue and one commit each`}. Thanks to everybody who asked for them!`,
  batchNext:
    'For the maintainers: to leave one out, comment `/accession hold` or `/accession decline <reason>` on its issue; the others stay. Merged in whichever way, this closes all of the issues. Once it is approved, nothing new comes in.',
  batchTouched:
    'Somebody has committed to this branch, so it stays as it is: it no longer follows its issues or the list. Merging it closes all of its issues.',
  batchEmpty: 'Closed: nothing is left in it to propose.',
  change: (change: ChangeSaid) => {
    const words = {
      add: ['Adds', 'to'],
      update: ['Changes', 'in'],
      remove: ['Removes', 'from'],
      move: ['Moves', 'to'],
    } as const;
    const [verb, preposition] = words[change.kind];
    return `${verb} ${entryOf(change)} ${preposition} ${change.place}.`;
  },
  placed: (rule: SlotRule, right: number, of: number) => {
    const words = RULES[rule];
    if (words === null) return null;
    if (of === 0) return `Placed ${words}.`;
    return rule === 'history'
      ? `Placed ${words}: ${right} of its last ${of} additions came in there.`
      : `Placed ${words}, as ${right} of the ${of} entries around it are.`;
  },
  confirmed: 'Somebody has confirmed on the issue that this is wanted all the same:',
  notes: 'Please look at this too:',
  revision: (revision: number) =>
    `Revision ${revision}: the entry has changed since this pull request was opened. Approvals given before are outdated.`,
  peoplesWording:
    'The wording is that of a commit on this branch and is kept; only its number and place follow the list.',
  squash: 'This branch holds commits of people: please squash when merging.',
  moreLines: (lines: number) => `${lines === 1 ? '1 more line is' : `${lines} more lines are`} in the pull request.`,
  morePatchLines: (lines: number) =>
    `${lines === 1 ? '1 more line of the patch is' : `${lines} more lines of the patch are`} left out: GitHub takes no longer comment.`,

  held: (why: string, issue: number) => `**Held, please do not merge:** ${why} Details are in #${issue}.`,
  heldFor: {
    list: 'the list has to be mended first.',
    config: 'the configuration of this list cannot be read.',
    issue: 'the issue cannot be turned into an entry any more.',
    preview: 'only a preview was asked for.',
    approval: 'a maintainer has to approve it first.',
    handsOff: 'more than the entry was changed on this branch.',
  },
  heldBy: (login: string) => `${login} asked for it.`,
  waits: (who: string, issue: number) =>
    `**An edit waits for a maintainer:** ${who} edited #${issue} after this was approved. Merging this now merges what was approved; the edit would make this of the list instead:`,
  waitsNext: (issue: number) =>
    `To take it in, approve this pull request again or comment \`/accession approve\` on #${issue}.`,
  waitsTold: (who: string, issue: number, isAutoMerged: boolean) =>
    `${who} edited #${issue} after this was approved. The edit waits: this pull request is as it was${isAutoMerged ? ', and GitHub no longer merges it by itself' : ''}. To take the edit in, approve this pull request again or comment \`/accession approve\` on #${issue}.`,
  withdrawn: (issue: number) =>
    `Withdrawn, because #${issue} was closed. Reopening the issue brings this pull request back.`,
  joined: (issue: number) => `Closed, because #${issue} goes on in one pull request with others.`,
  orphan: 'Withdrawn, because the issue that asked for it is gone.',
  declined: (by: string, issue: number, hasReason: boolean) =>
    `${by} declined this on #${issue}${hasReason ? ':' : '.'}`,
};
