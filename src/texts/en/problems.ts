import type { Wording } from '../wording.ts';

/** The words of all problems, by code. */
export const PROBLEMS = {
  'missing-field': ({ field, expected }) => ({
    message: `“${field}” is empty; it takes ${expected}.`,
    fix: `Edit the issue and fill in “${field}”.`,
  }),
  'unknown-section': ({ value, expected }) => ({
    message: `This list has no section “${value}”.`,
    fix: `Edit the issue and choose ${expected}.`,
  }),
  'new-section': ({ value }) => ({
    message: `The contributor asks for a section that the list does not have: “${value}”.`,
    fix: 'Comment “/accession section new” and this name to have it made with the entry, or edit the issue and choose one that is there.',
  }),
  'unclear-section': ({ value, expected }) => ({
    message: `Unexpected new section “${value}”, expected ${expected}.`,
    fix: 'Write the heading into the list by hand: this issue then goes on with it.',
  }),
  'unknown-style': ({ expected }) => ({
    message: `The list does not show clearly enough how its entries are written${expected === '' ? '.' : `: ${expected}.`}`,
    fix: 'Describe an entry under “entry” in .github/accession.yml.',
  }),
  'empty-list': () => ({
    message: 'Unexpected list without a section, expected at least one heading that papers can stand under.',
    fix: 'Write a heading into the list, and a first entry under it.',
  }),
  'ambiguous-section': ({ value, expected }) => ({
    message: `Several sections are called “${value}”.`,
    fix: `Edit the issue and choose ${expected}.`,
  }),
  'section-has-parts': ({ value, expected }) => ({
    message: `“${value}” has parts, and its papers stand in those.`,
    fix: `Edit the issue and choose ${expected}.`,
  }),
  'generated-list': ({ value }) => ({
    message: `Unexpected “${value}”: a program writes this list, expected one that people write.`,
    fix: 'Name the file that the list is generated from under “list” in .github/accession.yml.',
  }),
  'conflict-markers': ({ value }) => ({
    message: `Unexpected marks of an unfinished merge at ${value} of the list, expected none.`,
    fix: 'Resolve the conflict in the list and commit it.',
  }),
  'hidden-list': ({ value, expected }) => ({
    message: `Unexpected ${value}: what looks like entries there is ${expected} to GitHub, expected a list.`,
    fix: 'Correct the blanks before and behind the marks of those lines, or leave an empty line above them.',
  }),
  'deep-list': () => ({
    message: 'Unexpected quotes, lists or tags in one another that are too deep to be read, expected a list.',
    fix: 'Take the deepest ones apart in the list, or close the tags that are open.',
  }),
  'reference-links': ({ value }) => ({
    message: `Unexpected links by reference in the entries of “${value}”, expected their addresses in the entries.`,
    fix: 'Write the address of each link behind its words, or describe an entry under “entry” in .github/accession.yml.',
  }),
  'unsafe-edit': ({ value }) => ({
    message: `Unexpected list after the change: ${value}; expected the old list and this one entry.`,
    fix: 'Describe an entry under “entry” in .github/accession.yml, or add this one by hand.',
  }),
  'foreign-words': ({ value }) => ({
    message: `Unexpected “${value}” in the new entry, expected only what was given and what the entries near by have in common.`,
    fix: 'Describe an entry under “entry” in .github/accession.yml, or add this one by hand.',
  }),
  'title-left-out': ({ field, value, expected }) => ({
    message: `Unexpected entry without “${value}” for “${field}”: ${expected}, expected it where the entries near by have theirs.`,
    fix: 'Describe an entry under “entry” in .github/accession.yml, or add this one by hand.',
  }),
  'no-list': ({ value }) => ({
    message: `Unexpected “${value}” where the list should be, expected a Markdown file.`,
    fix: 'Name the file of the list under “list” in .github/accession.yml.',
  }),
  'bad-template': ({ value, expected }) => ({
    message: `Unexpected “${value}” in the entry template, expected ${expected}.`,
    fix: 'Correct “entry” in the configuration.',
  }),
  'not-plain': ({ field, value }) => ({
    message: `“${value}” for “${field}” would turn into a link or other markup in the list.`,
    fix: `Edit the issue and write “${field}” in plain words, without addresses and markup.`,
  }),
  'not-writable': ({ value }) => ({
    message: `“${value}” would not stay one entry of the list.`,
    fix: 'Edit the issue and write the field in plain text.',
  }),
  'bad-config': ({ value, expected, at, suggestion }) => ({
    message: `Unexpected “${value}” in the configuration${at ? ` (${at})` : ''}, expected ${expected}.`,
    fix: `${suggestion ? `Did you mean “${suggestion}”? ` : ''}Correct .github/accession.yml on the default branch.`,
  }),
  'too-long': ({ field, value, expected }) => ({
    message: `“${field}” is too long (“${value}”): it takes ${expected}.`,
    fix: `Edit the issue and shorten “${field}”.`,
  }),
  'invalid-link': ({ field, value, expected }) => ({
    message: `“${value}” for “${field}” cannot be used as a link; it takes ${expected}.`,
    fix: `Edit the issue and paste the address from your browser into “${field}”.`,
  }),
  'invalid-year': ({ field, value, expected }) => ({
    message: `“${value}” for “${field}” cannot be used as a year; it takes ${expected}.`,
    fix: `Edit the issue and give “${field}” as four digits.`,
  }),
  'two-years': ({ field, value, expected }) => ({
    message: `“${value}” for “${field}” and ${expected} are two years.`,
    fix: `Edit the issue and correct one of them, or leave “${field}” empty.`,
  }),
  'two-answers': ({ field, value, expected }) => ({
    message: `“${value}” for “${field}” does not agree with ${expected}.`,
    fix: 'Edit the issue and correct one of them.',
  }),
  'other-title': ({ field, value, expected }) => ({
    message: `“${value}” for “${field}” is not ${expected}.`,
    fix: 'Edit the issue and correct the title or the link; without a title the one of the link is taken. If both are right, comment “/accession add”.',
  }),
  'withdrawn-paper': ({ value, expected }) => ({
    message: `“${value}” may no longer stand: ${expected}.`,
    fix: 'Close this issue. If the paper belongs into the list all the same, comment “/accession add”.',
  }),
  'required-here': ({ field, expected }) => ({
    message: `“${field}” is empty, and this list asks for it; it takes ${expected}.`,
    fix: `Edit the issue and fill in “${field}”.`,
  }),
  'one-of-missing': ({ expected }) => ({
    message: `This list asks for at least one of these, and none has an answer: ${expected}.`,
    fix: 'Edit the issue and fill in one of them.',
  }),
  'year-out-of-range': ({ field, value, expected }) => ({
    message: `“${value}” for “${field}” is outside of what this list takes: ${expected}.`,
    fix: `If “${field}” is wrong, edit the issue and correct it; else close the issue.`,
  }),
  'host-not-allowed': ({ field, value, expected }) => ({
    message: `“${value}” for “${field}” leads elsewhere than this list takes: it takes ${expected}.`,
    fix: `Edit the issue and give a link like that for “${field}”.`,
  }),
  'pattern-not-met': ({ field, value, expected }) => ({
    message: `“${value}” for “${field}” is not as this list takes it: ${expected}.`,
    fix: `Edit the issue and write “${field}” like that.`,
  }),
  'box-not-ticked': ({ value }) => ({
    message: `The box “${value}” is not ticked, and this list takes no paper without it.`,
    fix: 'If it is true, tick the box, or edit the issue and put “- [x]” in front of these words.',
  }),
  'rule-not-asked': ({ value }) => ({
    message: `Unexpected rule for “${value}”, which the form does not ask, expected a question for it.`,
    fix: 'Add the question to the form, or take the rule out of “rules” in .github/accession.yml.',
  }),
  'repeated-field': ({ field }) => ({
    message: `“${field}” is answered twice.`,
    fix: `Edit the issue and keep one “${field}”.`,
  }),
  'several-papers': ({ value }) => ({
    message: `This issue names ${value} papers, and one issue adds one.`,
    fix: 'File one issue for each paper.',
  }),
  'already-listed': ({ value, expected }) => ({
    message: `“${value}” is in this section already: ${expected}`,
    fix: 'If the entry should change, ask for an update of it. If this is another paper, a maintainer comments “/accession add anyway”.',
  }),
  'listed-elsewhere': ({ value, expected }) => ({
    message: `“${value}” is in another section already: ${expected}`,
    fix: 'If it belongs into both sections, comment “/accession add”.',
  }),
  'similar-title': ({ value, expected }) => ({
    message: `“${value}” looks much like a paper that the list has: ${expected}`,
    fix: 'If this is another paper, comment “/accession add”. If it is the same, close this issue.',
  }),
  'already-proposed': ({ value }) => ({
    message: `“${value}” is already proposed.`,
    fix: 'Nothing has to be done: if that pull request comes to nothing, this issue takes over. If this is something else, a maintainer comments “/accession add anyway”.',
  }),
  'turned-down': ({ value }) => ({
    message: `“${value}” was turned down before.`,
    fix: 'If there is a reason to look at it again, say so here: a maintainer can have it proposed by the comment “/accession add anyway”.',
  }),
  'unknown-entry': ({ value }) => ({
    message: `The list has no entry “${value}”.`,
    fix: 'Edit the issue and give the number, a link or the title of the entry as it stands in the list.',
  }),
  'several-entries': ({ value, expected }) => ({
    message: `“${value}” may be one of several entries: ${expected}.`,
    fix: 'Edit the issue and give the section of the entry too, or a link of its.',
  }),
  'not-shown': ({ field, value }) => ({
    message: `Entries of this list have no place for “${field}” (“${value}”).`,
    fix: `Edit the issue and leave “${field}” empty.`,
  }),
  'not-removable': ({ field, value }) => ({
    message: `“${value}” (“${field}”) cannot be taken away: entries of this list do not do without.`,
    fix: `Edit the issue and give “${field}” a value, or leave it empty.`,
  }),
  'not-movable': ({ value, expected }) => ({
    message: `The entries of “${expected}” have no place for all that “${value}” says.`,
    fix: 'Edit the issue and choose another section, or ask a maintainer to move the entry by hand.',
  }),
  'other-file': ({ value, expected }) => ({
    message: `“${value}” is in another file than ${expected}, and an entry moves within its file.`,
    fix: 'Edit the issue and choose a section of that file, or ask for the removal of the entry and file it anew.',
  }),
  'nothing-to-change': ({ value }) => ({
    message: `The entry says all of this already: “${value}”.`,
    fix: 'Edit the issue and say what should change, or close it if the entry is right already.',
  }),
  'invalid-form': ({ value, expected }) => ({
    message: `Unexpected issue form (“${value}”), expected ${expected}.`,
    fix: 'Correct the form in `.github/ISSUE_TEMPLATE`.',
  }),
} as const satisfies Record<string, Wording>;
