import type { Edit } from './edit.ts';

/** One change of an entry that is in the list already. */
export interface Change {
  /** Offsets into the list's `text`, that is, without its byte order mark. */
  readonly edit: Edit;
  /** Path of the section it stands in. */
  readonly section: readonly string[];
  /** The entry's running number, `null` in a list without numbers. */
  readonly number: number | null;
  /** The entry as it will stand, or, where it is removed, as it stood. */
  readonly entry: string;
  /** What a maintainer should know, in plain sentences; values stand between “ and ”. */
  readonly notes?: readonly string[];
}
