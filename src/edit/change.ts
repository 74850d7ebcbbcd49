import type { Edit } from '../list/edit.ts';
import type { Reminder } from '../reminder.ts';
import type { Placing } from '../slot/choose-slot.ts';

/** A change of one entry: one that comes in, says something else, or goes. */
export interface Change {
  /** Offsets into the list's `text`, that is, without its byte order mark. */
  readonly edit: Edit;
  /** Path of the section it stands in. */
  readonly section: readonly string[];
  /** The entry's running number, `null` in a list without numbers. */
  readonly number: number | null;
  /** The entry as it will stand, or, where it goes, as it stood, without the blank lines around it. */
  readonly entry: string;
  /** What a maintainer should know. */
  readonly notes?: readonly Reminder[];
  /** Of a new entry: why it stands where it stands. */
  readonly placing?: Placing;
  /** Of a new entry: how many of the nearest entries the learnt style writes back byte for byte from their own fields. */
  readonly coverage?: { readonly read: number; readonly of: number } | undefined;
}
