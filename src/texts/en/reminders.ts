import { quote } from '../../problems.ts';
import type { ReminderWords } from '../../reminder.ts';

/** The sentences of all reminders, by code. */
export const REMINDERS: ReminderWords = {
  'no-place': ({ values }) => `This list shows no place for: ${values.map(quote).join(', ')}.`,
  'names-turned': ({ typed }) =>
    `The names of the authors are turned round, as those of the entries beside; given were ${quote(typed)}.`,
  'authors-cleaned': () => 'Affiliations and addresses that stood with the names of the authors are left out.',
  'unknown-latex': ({ value }) =>
    `${quote(value)} looks like LaTeX that is not known here, and stands as it was typed.`,
  capitals: () => 'The title is in capitals, as it was typed.',
  'title-parted': ({ value, labels }) =>
    labels.length === 0
      ? `${quote(value)} was left out of the title.`
      : `${quote(value)} was taken out of the title, and is given for ${labels.map(quote).join(', ')}.`,
  'not-asked': ({ label }) => `${quote(label)} is no question of the form, and what stands below it is left out.`,
  'answer-cut': ({ label }) =>
    `Of the answer to ${quote(label)} only the first line counts; what stands below it is left out.`,
  ticked: ({ labels }) => `Ticked in the issue: ${labels.map(quote).join(', ')}`,
  'from-issue': ({ text }) => `From the issue: “${text}”`,
  moved: ({ section, number }) =>
    `It stood in ${quote(section)} before${number === null ? '' : `, as number ${number}`}.`,
  'value-kept': ({ label }) =>
    `${quote(label)} was answered by a word for nothing, and what the entry says there stays as it is.`,
  'value-cleared': ({ label, value }) => `${quote(label)} was answered by a word for nothing, so ${quote(value)} goes.`,
  'numbers-broken': () => 'The numbers of this list already have a gap or a double; they were left as they are.',
  'template-misfit': ({ line, name }) =>
    `The template under “entry” does not fit ${quote(name)} on line ${line}, which counts all the same.`,
  'template-misfit-elsewhere': ({ entries }) => `So it is with ${entries} more of this section.`,
  cited: ({ line, number, now }) => `Line ${line} cites number ${number}, which is ${now ?? 'gone'} now.`,
  'cited-elsewhere': ({ places }) => `So it is in ${places} more ${places === 1 ? 'place' : 'places'}.`,
  counted: ({ line, said, now }) =>
    `Line ${line} says that there ${are(said)} ${said} ${said === 1 ? 'paper' : 'papers'}; ${now > said ? 'with' : 'without'} this one there ${are(now)} ${now}.`,
  'counted-elsewhere': ({ lines }) => `So it is with ${lines} more ${lines === 1 ? 'line' : 'lines'}.`,
  'contents-line': ({ change }) =>
    `The contents of this list have a line for each paper here; ${change === 'add' ? 'one for this paper has to be added' : 'the one for this paper has to go'}.`,
  'section-new': () => 'The section is new.',
  'section-line': () =>
    'The contents of this list have lines for its sections; one for the new section has to be added.',
  'not-shown-whole': ({ shown, bytes }) =>
    `GitHub shows the first ${shown} bytes of a file, and this one has ${bytes}: its end is not seen on its page.`,
  'looked-up': ({ labels, source }) =>
    `${all(labels)} ${labels.length === 1 ? 'was' : 'were'} left empty and looked up at ${source}.`,
  claimed: ({ label, value, source }) =>
    `${quote(value)} for ${quote(label)} is what the authors say on ${source}; nobody else was found to confirm it.`,
  silent: ({ sources }) => `${listed(sources)} did not answer, so nothing was checked there.`,
  'unknown-paper': ({ key }) => `No source that was asked knows ${quote(key)}; a new paper may take a day to be known.`,
  'title-differs': ({ label, value, source }) =>
    `${source} calls the paper ${quote(value)}; ${quote(label)} stands as it was typed.`,
  'authors-differ': ({ label, value, source }) =>
    `${source} names ${quote(value)} as the first of the authors; ${quote(label)} stands as it was typed.`,
  'value-differs': ({ label, typed, value, source }) =>
    `${quote(typed)} for ${quote(label)} is as it was typed: ${source} says ${quote(value)}.`,
};

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** `“A”, “B” and “C”`. */
function all(values: readonly string[]): string {
  return listed(values.map(quote));
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
