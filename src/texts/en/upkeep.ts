/** What the pull requests say by which the list and its form are kept in order. */
export const UPKEEP = {
  numbering: {
    title: 'Number the list without repeats',
    why: 'Two pull requests were merged with the same number before the second one could be rebuilt. This gives every entry a number of its own:',
    farewell: 'No longer needed: the list has no number twice any more.',
  },
  form: {
    title: 'Offer the sections of the list in its form',
    why: 'The sections of the list have changed. This brings the options of the form in line:',
    next: 'If the form is right as it is, close this pull request: it is proposed again only when the sections change.',
    farewell: 'No longer needed: the form offers the sections of the list.',
  },
  review: {
    greeting: (remarks: number, left: number) =>
      `Thank you! The new entries were compared with the rest of this list: ${remarks === 1 ? 'one remark' : `${remarks} remarks`}.${
        left > 0 ? ` There would be ${left} more: \`accession check\` on the command line finds them all.` : ''
      }`,
    once: 'A pull request is looked at only once: what becomes of this is for people to decide.',
    canCommit: 'What is suggested can be committed with a click.',
  },
};
