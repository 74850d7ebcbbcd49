import type { Config } from './config/config.ts';
import { findListed } from './list/find-listed.ts';
import { findPlace } from './list/find-place.ts';
import { type InsertOptions, insertEntry } from './list/insert-entry.ts';
import type { List, Section } from './list/list.ts';
import { readLists } from './list/read-lists.ts';
import { slotByOrder } from './list/slot-by-order.ts';
import type { Paper } from './paper/paper.ts';
import { rulesOfForm } from './paper/paper-rules.ts';
import { settlePaper } from './paper/settle-paper.ts';
import { validatePaper } from './paper/validate-paper.ts';
import { type Draft, draftAt } from './plan/draft.ts';
import type { ObservedFile } from './plan/observed.ts';
import { failed, type ProblemCode, type Result } from './problems.ts';
import { parseIssueBody } from './submission/parse-issue-body.ts';
import type { Fields, Submission } from './submission/submission.ts';

/** What was typed, by the repository's own form where it has one. */
export function readSubmission(
  issue: { readonly body: string | null; readonly title?: string },
  { form }: Config,
): Submission {
  return parseIssueBody(issue.body, {
    ...(form && { form }),
    ...(issue.title !== undefined && { title: issue.title }),
  });
}

/** What is known of an issue beside its text. */
export interface DraftOptions {
  /** Section that a command asks for, over the form's answer. */
  readonly section?: string | null;
  /** The year in which the issue was filed. */
  readonly thisYear?: number;
  /** Whether somebody has confirmed a paper that the list has: in another section, or (a maintainer) in the same one. */
  readonly confirmed?: 'no' | 'elsewhere' | 'anyway';
}

/** From what was typed to the one change of one list, or to everything that stands in its way. */
export function draftEntry(
  submission: Submission,
  lists: readonly ObservedFile[],
  config: Config,
  { section, thisYear, confirmed = 'no' }: DraftOptions = {},
): Result<Draft> {
  const typed = validatePaper(section ? movedTo(submission, section) : submission, rulesOfForm(config.form, thisYear));
  if (!typed.ok) return typed;
  const files = readLists(lists, config.entry);
  const place = findPlace(files, typed.value.section, typed.value.fields['sub-group']);
  if (!place.ok) return place;
  const { file, section: within } = place.value;
  const paper = settlePaper(typed.value, fieldsOf(file.list), config.entry === null);
  const listed = findListed(files, place.value, paper);
  if (listed.some(({ code }) => !isConfirmed(code, confirmed))) return failed(...listed);
  const insertion = insertEntry(file.list, paper, config.entry, { within, ...slotFor(within, paper, config) });
  if (!insertion.ok) return insertion;
  return { ok: true, value: { kind: 'add', paper, notes: listed, ...draftAt(files, place.value, insertion.value) } };
}

function isConfirmed(code: ProblemCode, confirmed: 'no' | 'elsewhere' | 'anyway'): boolean {
  return confirmed === 'anyway' || (confirmed === 'elsewhere' && code !== 'already-listed');
}

function fieldsOf({ sections }: List): Fields[] {
  return sections.flatMap(({ entries }) => entries.map(({ fields }) => fields));
}

/** The slot that the configuration asks for; without one the section's own order decides. */
function slotFor({ entries }: Section, { fields }: Paper, { order, entry }: Config): InsertOptions {
  if (order === 'auto' || entry) return {};
  return {
    at: slotByOrder(
      order,
      entries.map((one) => one.fields),
      fields,
    ),
  };
}

function movedTo(submission: Submission, section: string): Submission {
  return { ...submission, papers: submission.papers.map((paper) => ({ ...paper, section })) };
}
