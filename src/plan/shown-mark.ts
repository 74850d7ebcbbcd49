/**
 * What the bot keeps in a status comment that shows what would be proposed, for whoever approves it:
 *
 * ```
 * <!-- accession:shown asked=0123… since=2026-01-31T23:59:59Z approved=2026-02-01T08:00:00Z -->
 * ```
 */
export interface ShownMark {
  /** Digest of what the issue asked for then, see `askedDigest`. */
  readonly asked: string;
  /** Since when it has been shown, ISO 8601; `null`: since the comment was last changed. */
  readonly since: string | null;
  /** When it was approved, while something else keeps it from being proposed; `null`: not yet. */
  readonly approved: string | null;
}

const TIME = '[0-9TZ:.-]{20,30}';
const SHOWN = new RegExp(
  `^<!-- accession:shown asked=([0-9a-f]{32})(?: since=(${TIME}))?(?: approved=(${TIME}))? -->$`,
  'm',
);

/** Reads the mark out of a status comment, `null` where it shows nothing to approve. */
export function readShown(body: string): ShownMark | null {
  const [, asked, since = null, approved = null] = SHOWN.exec(body) ?? [];
  return asked ? { asked, since, approved } : null;
}

/** Writes the mark; the way back from {@link readShown}. */
export function renderShown({ asked, since, approved }: ShownMark): string {
  const times = `${since === null ? '' : ` since=${since}`}${approved === null ? '' : ` approved=${approved}`}`;
  return `<!-- accession:shown asked=${asked}${times} -->`;
}
