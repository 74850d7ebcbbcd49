import { type ChangeFormTexts, parseConfig } from './config/parse-config.ts';
import { draftChange, readChange } from './draft-change.ts';
import { draftEntry, readSubmission } from './draft-entry.ts';
import type { BlameRange } from './list/blame-range.ts';
import type { Metadata } from './metadata/metadata.ts';
import { type Wanted, wantedPapers } from './metadata/wanted-papers.ts';
import { diffList } from './plan/diff-list.ts';
import type { ObservedFile } from './plan/observed.ts';
import type { Problem } from './problems.ts';
import type { Reminder } from './reminder.ts';
import type { Placing } from './slot/choose-slot.ts';
import { changeKind } from './submission/request-kind.ts';
import type { Fields } from './submission/submission.ts';
import { REMINDERS } from './texts/en/reminders.ts';
import { sayReminder } from './texts/say-reminder.ts';

/** Texts as they stand in the repository and on the issue. */
export interface PreviewInput {
  /** The list, byte order mark included; where the repository has several, all of them. */
  readonly list: string | readonly Pick<ObservedFile, 'path' | 'text' | 'blame'>[];
  /** Body of the issue. */
  readonly issue: string;
  /** Title of the issue: the last place where something is looked for. */
  readonly title?: string;
  /** Content of `.github/accession.yml`. */
  readonly config?: string;
  /** Content of the issue form. Without it the product's own labels are known, and any other label is a field under its own words. */
  readonly form?: string;
  /** Contents of the forms that ask for a change of an entry and for its removal; without them the product’s own are known. */
  readonly changeForms?: Partial<ChangeFormTexts>;
  /** Path of the list where it is one, for the head of the diff; by default the first that the configuration names. */
  readonly path?: string;
  /**
   * Which commit was the last to touch which line of the list, as GitHub's GraphQL has it (`Blame.ranges`): from it is seen
   * where the list grows. Where it does not cover the lines of the list, it counts as not given.
   */
  readonly blame?: readonly BlameRange[];
  /** What was looked up of the paper: see `wanted` in the result. */
  readonly metadata?: Metadata;
}

/**
 * What would be proposed, or why nothing would be; `read` is what was read from the body, one object per paper, and `wanted` what can be
 * looked up of it, to be handed in as `metadata`.
 */
export type Preview =
  | {
      readonly ok: true;
      /** Path of the list that changes. */
      readonly file: string;
      /** Path of the section. */
      readonly section: readonly string[];
      readonly number: number | null;
      /** Of an addition: by which rule it stands where it stands, and of how many entries that are there the rule is true. */
      readonly place?: Placing;
      /** This whole list afterwards. */
      readonly text: string;
      /** Unified diff with its file header. */
      readonly diff: string;
      readonly read: readonly Fields[];
      /** What does not stand in the way, but a person should know: the same paper in another section. */
      readonly notes: readonly Problem[];
      /** What a reviewer should know: what was left out, what the list keeps in step by hand. */
      readonly reminders: readonly string[];
      readonly wanted: readonly Wanted[];
      /** Where values are from that nobody typed, and what could not be checked. */
      readonly said: readonly string[];
      /** Who said the values that nobody typed, by field. */
      readonly sources: Readonly<Record<string, string>>;
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly read: readonly Fields[];
      readonly wanted: readonly Wanted[];
    };

/** The whole pipeline on texts: what the bot would propose for an issue, without GitHub. */
export function preview({
  list,
  issue,
  title,
  config,
  form,
  changeForms,
  path,
  blame,
  metadata,
}: PreviewInput): Preview {
  const parsed = parseConfig(config ?? null, form ?? null, { update: null, remove: null, ...changeForms });
  if (!parsed.ok) return { ok: false, problems: parsed.problems, read: [], wanted: [] };
  const change = changeKind({ labels: [], body: issue }, parsed.value.changeForms);
  const submission = change
    ? readChange(parsed.value.changeForms[change], issue)
    : readSubmission({ body: issue, ...(title !== undefined && { title }) }, parsed.value);
  const read = submission.papers;
  const wanted = change ? [] : wantedPapers(submission);
  const alone = path ?? parsed.value.lists[0] ?? '';
  const lists = typeof list === 'string' ? [{ path: alone, text: list, ...(blame && { blame }) }] : list;
  const files = lists.map((file) => ({ ...file, mode: '100644' }));
  const draft = change
    ? draftChange(change, submission, files, parsed.value)
    : draftEntry(submission, files, parsed.value, { confirmed: 'listed', ...(metadata && { metadata }) });
  if (!draft.ok) return { ok: false, problems: draft.problems, read, wanted };
  const { insertion, file, text, notes, reminders, said = [], sources = {} } = draft.value;
  return {
    ok: true,
    file: file.path,
    section: insertion.section,
    number: insertion.number,
    ...(insertion.placing && { place: insertion.placing }),
    text,
    diff: diffList(file.path, file.text, text),
    read,
    notes,
    reminders: reminders.map(inEnglish),
    wanted,
    said: said.map(inEnglish),
    sources,
  };
}

function inEnglish(reminder: Reminder): string {
  return sayReminder(REMINDERS, reminder);
}
