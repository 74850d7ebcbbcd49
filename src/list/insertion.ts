import type { Edit } from './edit.ts';

/** One new entry for a list: what changes, and where it comes to stand. */
export interface Insertion {
  /** Offsets into the list's `text`, that is, without its byte order mark. */
  readonly edit: Edit;
  /** Path of the section it goes into. */
  readonly section: readonly string[];
  /** The entry's running number, `null` in a list without numbers. */
  readonly number: number | null;
  /** The entry as it will stand, without the blank lines around it. */
  readonly entry: string;
  /** How many of the nearest entries the learnt style writes back byte for byte from their own fields. */
  readonly coverage?: { readonly read: number; readonly of: number };
  /** What a maintainer should know, in plain sentences; values stand between “ and ”. */
  readonly notes?: readonly string[];
}
