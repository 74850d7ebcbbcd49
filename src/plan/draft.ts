import { keepInStep } from '../companions/keep-in-step.ts';
import type { Change } from '../edit/change.ts';
import { checkedReading } from '../edit/verify-change.ts';
import type { Template } from '../entry/template.ts';
import type { List, ListFile } from '../list/list.ts';
import { readList } from '../list/read-list.ts';
import type { Paper } from '../paper/paper.ts';
import type { Problem } from '../problems.ts';
import type { Reminder } from '../reminder.ts';
import { type Place, placesOf } from '../sections/place.ts';
import { shortNames } from '../sections/short-names.ts';
import type { ChangeKind } from '../submission/request-kind.ts';
import type { Fields } from '../submission/submission.ts';
import type { ObservedFile } from './observed.ts';

/** A paper as one change of one list: what a plan makes a pull request of. */
export interface Draft {
  readonly kind: ChangeKind;
  readonly paper: Paper;
  readonly insertion: Change;
  /** What the entry that is changed says so far; absent where one is added. */
  readonly changed?: Fields;
  /** The file that changes, as it was read. */
  readonly file: ObservedFile;
  /** The whole file after the change, byte order mark included. */
  readonly text: string;
  /** What the section is called in a form. */
  readonly place: string;
  /** What was found and does not stand in the way, e.g. the same paper in another section. */
  readonly notes: readonly Problem[];
  /** What a reviewer should know: what was left out, what the list keeps in step by hand. */
  readonly reminders: readonly Reminder[];
  /** Where values are from that nobody typed, and what could not be checked. */
  readonly said?: readonly Reminder[];
  /** Who said the values that nobody typed, by field. */
  readonly sources?: Readonly<Record<string, string>>;
}

/** What a change at a place comes to: the file it is in, before and after with its companions, and the place in words. */
export function draftAt(
  files: readonly (ObservedFile & ListFile)[],
  place: Place,
  insertion: Change,
  template: Template | null,
): Pick<Draft, 'insertion' | 'file' | 'text' | 'place' | 'reminders'> {
  const { path, list } = place.file;
  const mode = files.find((file) => file.path === path)?.mode ?? '100644';
  const checked = checkedReading(list, insertion.edit);
  const read = (changed: string): List => (checked?.text === changed ? checked : readList(changed, template));
  const { text, reminders } = keepInStep(list, insertion.edit, read);
  return {
    insertion,
    file: { path, mode, text: list.bom + list.text },
    text: list.bom + text,
    reminders: [...(insertion.notes ?? []), ...reminders, ...remindOfSize(list.bom + text)],
    place: shortNames(placesOf(files))(place),
  };
}

/** GitHub shows the first 500 KiB of a file: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes */
const LARGEST_SHOWN = 512_000;

/** What to know of a file that GitHub does not show to its end; nothing where it does. */
function remindOfSize(text: string): Reminder[] {
  const bytes = new TextEncoder().encode(text).length;
  return bytes <= LARGEST_SHOWN ? [] : [{ code: 'not-shown-whole', shown: LARGEST_SHOWN, bytes }];
}
