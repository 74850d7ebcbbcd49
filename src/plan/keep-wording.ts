import { findCompanions } from '../companions/find-companions.ts';
import { findLeftBlock } from '../companions/find-left-block.ts';
import { keepInStep } from '../companions/keep-in-step.ts';
import type { Template } from '../entry/template.ts';
import { applyEdits } from '../list/edit.ts';
import type { List } from '../list/list.ts';
import { readList } from '../list/read-list.ts';
import { renumbered, unnumbered } from '../numbering/unnumbered.ts';
import type { Reminder } from '../reminder.ts';
import type { Fields } from '../submission/submission.ts';
import type { Draft } from './draft.ts';
import type { Observed } from './observed.ts';
import { digestOf, type ProposalMark } from './proposal-mark.ts';

/** What the branch should hold. */
export interface Wording {
  /** The whole list with the entry. */
  readonly text: string;
  readonly entry: string;
  /** What the entry says: what the issue gives, or, where a person has reworded it, what is read of it. */
  readonly fields: Fields;
  /** The entry is as a person left it, not as the issue gives it. */
  readonly isPeoples: boolean;
  /** What a reviewer should know. */
  readonly reminders: readonly Reminder[];
}

/**
 * The entry as it should stand: as the issue gives it, or, where a person has reworded it on the branch, as they left it,
 * with the number and the place that the list now demands, and the companions that then go with it. `hands-off` where they
 * changed anything else.
 */
export function keepWording(
  { branch }: Observed,
  draft: Draft,
  mark: ProposalMark | null,
  template: Template | null,
): Wording | 'hands-off' {
  const { file, insertion, text, reminders } = draft;
  const { edit, entry, number } = insertion;
  const given = draft.paper.fields;
  if (!branch || branch.allOurs) return { text, entry, fields: given, isPeoples: false, reminders };
  if (branch.text === null || branch.baseText === null || branch.files.some((path) => path !== branch.path))
    return 'hands-off';
  const read = (file: string): List => readList(file, template);
  const [base, theirs, list] = [read(branch.baseText), read(branch.text), read(file.text)];
  const left =
    draft.kind === 'add'
      ? findLeftBlock(base, theirs, insertion.section)
      : isSameChange(base, theirs, list, read(text)) && entry;
  if (left === undefined || left === false) return 'hands-off';
  const digest = digestOf(left);
  // GitHub's “Update branch” makes a commit of a person's without changing a word.
  const isPeoples = digest !== mark?.entry && digest !== digestOf(entry);
  const kept = !isPeoples ? entry : number === null ? left : renumbered(left, number);
  const into = draft.kind === 'add' ? insertion.section : undefined;
  const { settled } = findCompanions(base, theirs, { into });
  const content = isPeoples ? withEntry(edit.content, entry, kept) : edit.content;
  const inStep = keepInStep(list, { ...edit, content }, read, { settled, into });
  if ([...settled].some((line) => !inStep.settled.has(line))) return 'hands-off';
  const whole = list.bom + inStep.text;
  return {
    text: whole,
    entry: kept,
    fields: (isPeoples && draft.kind === 'add' && fieldsOf(read(whole), kept)) || given,
    isPeoples,
    reminders: [...(insertion.notes ?? []), ...inStep.reminders],
  };
}

/** What an entry says in a list, `undefined` where it is not found. */
function fieldsOf({ text, sections }: List, entry: string): Fields | undefined {
  const digest = digestOf(entry.trim());
  const entries = sections.flatMap((section) => section.entries);
  return entries.find(({ start, end }) => digestOf(text.slice(start, end).trim()) === digest)?.fields;
}

/** Whether two changes of two versions of a list are the same, their companions aside. */
function isSameChange(base: List, theirs: List, list: List, draft: List): boolean {
  const aside = (before: List, after: List): string =>
    changedLines(applyEdits(before.text, findCompanions(before, after).edits), after.text);
  return (
    base.bom === theirs.bom &&
    (aside(base, theirs) === aside(list, draft) ||
      changedLines(base.text, theirs.text) === changedLines(list.text, draft.text))
  );
}

/** The lines in which two versions of a list differ, from the first to the last, without running numbers. */
function changedLines(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => unnumbered(text).split(/\r?\n/));
  if (!old || !now) return '';
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [...old.slice(start, old.length - end), '', ...now.slice(start, now.length - end)].join('\n');
}

/** The content of an edit with another entry in the place of the one it was made for. */
function withEntry(content: string, entry: string, other: string): string {
  const at = content.replaceAll('\r\n', '\n').indexOf(entry.replaceAll('\r\n', '\n'));
  if (at < 0) throw new Error('An insertion must contain its entry');
  const isCrlf = content.includes('\r\n');
  const plain = content.replaceAll('\r\n', '\n');
  const changed =
    plain.slice(0, at) + other.replaceAll('\r\n', '\n') + plain.slice(at + entry.replaceAll('\r\n', '\n').length);
  return isCrlf ? changed.replaceAll('\n', '\r\n') : changed;
}
