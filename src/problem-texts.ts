/** What the words of a problem may name. */
interface Said {
  /** What people call the field. */
  readonly field: string;
  readonly value: string;
  readonly expected: string;
  /** Where it stands, e.g. `line 3, column 1`. */
  readonly at?: string;
  /** What was probably meant. */
  readonly suggestion?: string;
}

/** The words of one problem. */
export type Wording = (said: Said) => { message: string; fix: string };

/** The words of all problems, by code. */
export const PROBLEM_TEXTS = {
  'missing-field': ({ field, expected }) => ({
    message: `Nothing was given for “${field}”, expected ${expected}.`,
    fix: `Edit the issue and fill in “${field}”.`,
  }),
  'unknown-section': ({ value, expected }) => ({
    message: `Unexpected section “${value}”, expected one of the list's own sections.`,
    fix: `Edit the issue and choose ${expected}.`,
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
    message: `Unexpected section “${value}”, expected one that only one section of the list has.`,
    fix: `Edit the issue and choose ${expected}.`,
  }),
  'section-has-parts': ({ value, expected }) => ({
    message: `Unexpected section “${value}”, expected one of the parts that its entries stand in.`,
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
    message: `Unexpected “${value}” for “${field}”: it would turn into a link or other markup in the list, expected plain words.`,
    fix: `Edit the issue and write “${field}” without addresses and markup.`,
  }),
  'not-writable': ({ value }) => ({
    message: `Unexpected “${value}”, expected one entry and nothing else.`,
    fix: 'Edit the issue and write the field in plain text.',
  }),
  'bad-config': ({ value, expected, at, suggestion }) => ({
    message: `Unexpected “${value}” in the configuration${at ? ` (${at})` : ''}, expected ${expected}.`,
    fix: `${suggestion ? `Did you mean “${suggestion}”? ` : ''}Correct .github/accession.yml on the default branch.`,
  }),
  'too-long': ({ field, value, expected }) => ({
    message: `Unexpected length of “${field}” (“${value}”), expected ${expected}.`,
    fix: `Edit the issue and shorten “${field}”.`,
  }),
  'invalid-link': ({ field, value, expected }) => ({
    message: `Unexpected “${value}” for “${field}”, expected ${expected}.`,
    fix: `Edit the issue and paste the address from your browser into “${field}”.`,
  }),
  'invalid-year': ({ field, value, expected }) => ({
    message: `Unexpected “${value}” for “${field}”, expected ${expected}.`,
    fix: `Edit the issue and give “${field}” as four digits.`,
  }),
  'two-years': ({ field, value, expected }) => ({
    message: `Unexpected “${value}” for “${field}” beside ${expected}, expected one year.`,
    fix: `Edit the issue and correct one of them, or leave “${field}” empty.`,
  }),
  'two-answers': ({ field, value, expected }) => ({
    message: `Unexpected “${value}” for “${field}” beside ${expected}, expected answers that agree.`,
    fix: 'Edit the issue and correct one of them.',
  }),
  'other-title': ({ field, value, expected }) => ({
    message: `Unexpected “${value}” for “${field}”, expected ${expected}.`,
    fix: 'Edit the issue and correct the title or the link; without a title the one of the link is taken. If both are right, comment “/accession add”.',
  }),
  'withdrawn-paper': ({ value, expected }) => ({
    message: `Unexpected “${value}”, expected a paper that still stands: ${expected}.`,
    fix: 'Close this issue. If the paper belongs into the list all the same, comment “/accession add”.',
  }),
  'required-here': ({ field, expected }) => ({
    message: `Nothing was given for “${field}”, expected ${expected}: this list asks for it.`,
    fix: `Edit the issue and fill in “${field}”.`,
  }),
  'one-of-missing': ({ expected }) => ({
    message: `Nothing was given for ${expected}, expected at least one of them.`,
    fix: 'Edit the issue and fill in one of them.',
  }),
  'year-out-of-range': ({ field, value, expected }) => ({
    message: `Unexpected “${value}” for “${field}”, expected ${expected}: this list takes no other years.`,
    fix: `If “${field}” is wrong, edit the issue and correct it; else close the issue.`,
  }),
  'host-not-allowed': ({ field, value, expected }) => ({
    message: `Unexpected “${value}” for “${field}”, expected ${expected}.`,
    fix: `Edit the issue and give a link like that for “${field}”.`,
  }),
  'pattern-not-met': ({ field, value, expected }) => ({
    message: `Unexpected “${value}” for “${field}”, expected ${expected}.`,
    fix: `Edit the issue and write “${field}” like that.`,
  }),
  'box-not-ticked': ({ value }) => ({
    message: `Unexpected empty box “${value}”, expected it ticked: this list takes no paper without.`,
    fix: 'If it is true, tick the box, or edit the issue and put “- [x]” in front of these words.',
  }),
  'rule-not-asked': ({ value }) => ({
    message: `Unexpected rule for “${value}”, which the form does not ask, expected a question for it.`,
    fix: 'Add the question to the form, or take the rule out of “rules” in .github/accession.yml.',
  }),
  'repeated-field': ({ field }) => ({
    message: `Unexpected second answer to “${field}”, expected one.`,
    fix: `Edit the issue and keep one “${field}”.`,
  }),
  'several-papers': ({ value }) => ({
    message: `Unexpected ${value} papers in one issue, expected one paper per issue.`,
    fix: 'File one issue for each paper.',
  }),
  'already-listed': ({ value, expected }) => ({
    message: `Unexpected “${value}”, expected a paper that the section does not have yet: it is ${expected}`,
    fix: 'If the entry should change, ask for an update of it. If this is another paper, a maintainer comments “/accession add anyway”.',
  }),
  'listed-elsewhere': ({ value, expected }) => ({
    message: `Unexpected “${value}”, expected a paper that the list does not have yet: it is ${expected}`,
    fix: 'If it belongs into both sections, comment “/accession add”.',
  }),
  'similar-title': ({ value, expected }) => ({
    message: `Unexpected “${value}”, expected another title than those in the list: nearly the same is ${expected}`,
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
    message: `Unexpected entry “${value}”, expected the number, a link or the title of one in the list.`,
    fix: 'Edit the issue and give the title as it stands in the list.',
  }),
  'several-entries': ({ value, expected }) => ({
    message: `Unexpected entry “${value}”, expected one, but it may be ${expected}.`,
    fix: 'Edit the issue and give the section of the entry too, or a link of its.',
  }),
  'not-shown': ({ field, value }) => ({
    message: `Unexpected “${value}” for “${field}”, expected only what entries of this list show.`,
    fix: `Edit the issue and leave “${field}” empty.`,
  }),
  'not-removable': ({ field, value }) => ({
    message: `Unexpected wish to take “${value}” away (“${field}”), expected a value: entries of this list do not do without.`,
    fix: `Edit the issue and give “${field}” a value, or leave it empty.`,
  }),
  'not-movable': ({ value, expected }) => ({
    message: `Unexpected section “${expected}” for “${value}”, expected one whose entries have a place for all that it says.`,
    fix: 'Edit the issue and choose another section, or ask a maintainer to move the entry by hand.',
  }),
  'other-file': ({ value, expected }) => ({
    message: `Unexpected section “${value}”, which is in another file, expected one of ${expected}: an entry moves within its file.`,
    fix: 'Edit the issue and choose a section of that file, or ask for the removal of the entry and file it anew.',
  }),
  'nothing-to-change': ({ value }) => ({
    message: `Unexpected request for “${value}”, expected something that the entry does not say yet.`,
    fix: 'Edit the issue and say what should change, or close it if the entry is right already.',
  }),
  'invalid-form': ({ value, expected }) => ({
    message: `Unexpected issue form (“${value}”), expected ${expected}.`,
    fix: 'Correct the form in `.github/ISSUE_TEMPLATE`.',
  }),
} as const satisfies Record<string, Wording>;
