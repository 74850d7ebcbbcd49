import type { ChangeKind } from '../submission/request-kind.ts';

/** A change of the list, as texts speak of it. */
export interface ChangeSaid {
  readonly kind: ChangeKind;
  /** Of the entry, `null` where the list does not number. */
  readonly number: number | null;
  /** What the section is called, as code. */
  readonly place: string;
}
