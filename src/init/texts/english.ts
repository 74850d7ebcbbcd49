import { type FormTexts, withoutTitle } from '../form-texts.ts';

/** English. */
export const ENGLISH: FormTexts = {
  add: {
    name: 'Add a paper',
    description: 'Ask for a paper to be added to this list. A pull request is opened for you.',
    introduction: 'One paper per issue. What you leave out stays out of the entry.',
  },
  update: {
    name: 'Update a paper',
    description: 'Ask for an entry of this list to be changed. A pull request is opened for you.',
    introduction:
      'Say which entry is meant, and fill in only what should change. Everything else stays as it is. Write “None” where a value should go.',
  },
  remove: {
    name: 'Remove a paper',
    description: 'Ask for an entry of this list to be removed. A pull request is opened for you.',
    introduction: 'Say which entry is meant, and why.',
  },
  entry: { label: 'Which entry', description: 'Its number, one of its links, or its title.' },
  entrySection: {
    label: 'Section of the entry',
    description: 'Only needed where the entry cannot be told without it.',
  },
  moveTo: { label: 'Move to section', description: 'Only where the entry stands in the wrong section.' },
  notes: { label: 'Notes for the maintainers', description: 'Not part of the entry.' },
  why: { label: 'Why should it be removed' },
  renew: (id, label, joined) => ({
    // “Paper title” and “PDF link” become “New title” and “New PDF link”.
    label: id === 'title' ? 'New title' : `New ${label.replace(/^.(?![A-Z])/, (letter) => letter.toLowerCase())}`,
    ...(joined && { description: 'All of them, separated by commas.' }),
  }),
  fields: new Map([
    ['section', { label: 'Section', description: 'Where in the list does the paper belong?' }],
    ['title', { label: 'Paper title', description: 'The full title, as on the paper.' }],
    [
      'paper',
      {
        label: 'Paper link',
        description: 'arXiv, OpenReview, a DOI or the publisher’s page.',
        placeholder: 'https://arxiv.org/abs/…',
      },
    ],
    ['authors', { label: 'Authors', description: 'As this list writes them.' }],
    ['venue', { label: 'Venue', description: 'Where it was published, without the year; arXiv if nowhere yet.' }],
    ['year', { label: 'Year' }],
    ['date', { label: 'Date', description: 'When it appeared.' }],
    ['pdf', { label: 'PDF link' }],
    ['code', { label: 'Code link' }],
    ['project', { label: 'Project page' }],
    ['video', { label: 'Video' }],
    ['slides', { label: 'Slides' }],
    ['name', { label: 'Method name', description: 'The short name of the method.' }],
    ['tasks', { label: 'Tasks', description: 'Separated by commas.' }],
    ['technique', { label: 'Technique' }],
    ['keywords', { label: 'Keywords', description: 'Separated by commas.' }],
    ['affiliation', { label: 'Affiliation', description: 'Where the authors work.' }],
    ['image', { label: 'Image', description: 'Address of a picture.' }],
    ['description', { label: 'Description', description: 'One or two sentences.' }],
  ]),
  example: (value) => `E.g. ${value}`,
  examples: (values) => `E.g. ${values.join(', ')}, or others.`,
  other: (id) => ({ label: id.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase()) }),
  lookedUp: (texts) =>
    withoutTitle(
      texts,
      'One paper per issue. The section and the link are enough: what is known of the paper is looked up, and what you type goes before it.',
      'The full title, as on the paper. Left empty, it is looked up.',
    ),
};
