import type { Config } from './config/config.ts';
import { draftSection, joinSection } from './draft-section.ts';
import { checkFields } from './edit/check-fields.ts';
import { insertEntry } from './edit/insert-entry.ts';
import { whatIsShown } from './edit/what-is-shown.ts';
import { templateFields } from './entry/render-entry.ts';
import type { List } from './list/list.ts';
import { readLists } from './list/read-list.ts';
import { fillFromMetadata } from './metadata/fill-from-metadata.ts';
import { type Metadata, NO_METADATA } from './metadata/metadata.ts';
import { checkRules, remindOfTicked } from './paper/check-rules.ts';
import { checkYears } from './paper/check-years.ts';
import { leaveYearToSection } from './paper/leave-year-to-section.ts';
import type { Paper } from './paper/paper.ts';
import { rulesOfForm } from './paper/paper-rules.ts';
import { settlePaper } from './paper/settle-paper.ts';
import { tidyFields } from './paper/tidy-fields.ts';
import { believePaper } from './paper/validate-paper.ts';
import { type Draft, draftAt } from './plan/draft.ts';
import type { ObservedFile } from './plan/observed.ts';
import { failed, type Problem, type ProblemCode, problem, type Result } from './problems.ts';
import { findListed } from './sections/find-listed.ts';
import { findOnlyPlace, findPlaceOf } from './sections/find-place.ts';
import { parseIssueBody } from './submission/parse-issue-body.ts';
import { readBoxes } from './submission/read-boxes.ts';
import type { Fields, Submission } from './submission/submission.ts';
import { NEW_SECTION, wishedSection } from './submission/wished-section.ts';
import { suggestTemplate } from './suggest-template.ts';

/** What was typed, by the repository's own form where it has one. */
export function readSubmission(
  issue: { readonly body: string | null; readonly title?: string },
  { form, rules }: Config,
): Submission {
  const submission = parseIssueBody(issue.body, {
    ...(form && { form }),
    ...(issue.title !== undefined && { title: issue.title }),
  });
  return readBoxes(submission, issue.body, rules, form);
}

/** What is known of an issue beside its text. */
export interface DraftOptions {
  /** Section that a command asks for, over the form's answer. */
  readonly section?: string | null;
  /** Section that a maintainer wants made where there is none of that name. */
  readonly newSection?: string | null;
  /** The year in which the issue was filed. */
  readonly thisYear?: number;
  /**
   * What does not stand in the way: `listed` that the paper is in another section, `elsewhere` nothing that the contributor may confirm,
   * `anyway` nothing that a maintainer may.
   */
  readonly confirmed?: Confirmed;
  /** Tells of another request for the paper that is open. */
  readonly findOther?: (paper: Paper) => Problem | null;
  /** What was looked up of the paper. */
  readonly metadata?: Metadata;
}

/** From what was typed to the one change of one list, or to everything that stands in its way: all of it at once. */
export function draftEntry(
  submission: Submission,
  lists: readonly ObservedFile[],
  config: Config,
  { section, newSection, thisYear, confirmed = 'no', findOther, metadata = NO_METADATA }: DraftOptions = {},
): Result<Draft> {
  const learnt = config.entry === null;
  const rules = { ...rulesOfForm(config.form, thisYear), ...(!learnt && { longFields: [], keepsCode: false }) };
  const labels = { ...submission.called, ...rules.labels };
  const files = readLists(lists, config.entry);
  const shown = whatIsShown(
    files.map(({ list }) => list),
    config.entry,
  );
  const wish = wishedSection(submission, config.newSection);
  const tidied = tidyFields(wish.submission, shown, labels);
  const asked = config.entry ? templateFields(config.entry) : [];
  const filled = fillFromMetadata(tidied.submission, metadata, shown, asked, labels);
  const believed = believePaper(section ? movedTo(filled.submission, section) : filled.submission, rules);
  if (submission.papers.length > 1) return failed(...believed.problems);
  const only = believed.paper.section === '' ? findOnlyPlace(files, believed.paper.fields) : undefined;
  const typed = only
    ? { ...believed, problems: believed.problems.filter(({ field }) => field !== 'section') }
    : believed;
  const found = only ? { ok: true as const, value: only } : findPlaceOf(files, typed.paper.section, typed.paper.fields);
  const isMissing = !found.ok && found.problems.every(({ code }) => code === 'unknown-section');
  const made = newSection && isMissing ? draftSection(files, newSection, config.entry) : null;
  const place = made ? (made.ok ? { ok: true as const, value: made.value.place } : made) : found;
  const near = place.ok ? place.value.file : files[0];
  const seen = near ? fieldsOf(near.list) : [];
  const path = place.ok ? place.value.section.path : [];
  const dated = { ...typed.paper, fields: leaveYearToSection(typed.paper.fields, path, seen) };
  const paper = near ? settlePaper(dated, seen, learnt) : dated;
  const listed = findListed(files, place.ok ? place.value : null, paper);
  const other = findOther?.(paper);
  const doubts = [...listed, ...filled.problems];
  const ticked = submission.ticked ?? [];
  const ruled = checkRules(paper.fields, config.rules, { ticked, labels, form: config.form });
  // Who keeps the list may set its rules aside.
  const broken = confirmed === 'anyway' ? [] : ruled;
  const standing = [...doubts.filter(({ code }) => !isConfirmed(code, confirmed)), ...(other ? [other] : [])];
  const years = [...tidied.problems, ...checkYears(typed.paper.fields, seen, labels)];
  if (!place.ok || typed.problems.length + years.length + standing.length + broken.length > 0) {
    const known = new Set(
      typed.problems.filter((one) => !(wish.isNew && one.field === 'section')).map(({ field }) => field),
    );
    const isWished = wish.isNew && !section && isMissing;
    const lacking = place.ok ? [] : isWished ? askForSection(typed.paper.section, labels) : place.problems;
    const further = [...lacking, ...years, ...checkFields(paper.fields, config.entry, labels)];
    const own = [
      ...typed.problems.filter(({ field }) => field === null || known.has(field)),
      ...further.filter(({ field }) => !known.has(field)),
    ];
    return failed(
      ...own,
      ...broken.filter(({ field }) => field === null || own.every((one) => one.field !== field)),
      ...standing,
    );
  }
  const { file, section: within } = place.value;
  const inserted = insertEntry(file.list, paper, config.entry, {
    within,
    labels,
    order: config.order,
    blame: file.blame,
    authors: typed.paper.fields.authors,
    lookedUp: Object.keys(filled.sources),
  });
  const insertion = suggestTemplate(file.list, inserted);
  if (!insertion.ok) return insertion;
  const drafted = made?.ok
    ? draftAt(files, ...joinSection(made.value, insertion.value, config.entry), config.entry)
    : draftAt(files, place.value, insertion.value, config.entry);
  const reminders = [...remindOfTicked(config.rules, ticked), ...tidied.notes, ...filled.notes, ...drafted.reminders];
  const { said, sources } = filled;
  return {
    ok: true,
    value: { kind: 'add', paper, notes: [...doubts, ...ruled], ...drafted, reminders, said, sources },
  };
}

type Confirmed = 'no' | 'listed' | 'elsewhere' | 'anyway';

function isConfirmed(code: ProblemCode, confirmed: Confirmed): boolean {
  if (confirmed === 'listed') return code === 'listed-elsewhere' || code === 'similar-title';
  return confirmed === 'anyway' || (confirmed === 'elsewhere' && code !== 'already-listed');
}

/** What stands in the way of a section that the contributor would have made: its name, or a maintainer's word. */
function askForSection(value: string, labels: Readonly<Record<string, string>>): Problem[] {
  const label = labels[NEW_SECTION] ?? NEW_SECTION;
  return value === ''
    ? [problem('missing-field', { field: NEW_SECTION, label, expected: 'the name of the new section' })]
    : [problem('new-section', { field: 'section', value })];
}

function fieldsOf({ sections }: List): Fields[] {
  return sections.flatMap(({ entries }) => entries.map(({ fields }) => fields));
}

function movedTo(submission: Submission, section: string): Submission {
  return { ...submission, papers: submission.papers.map((paper) => ({ ...paper, section })) };
}
