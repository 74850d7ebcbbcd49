/** Lines of a file that one commit was the last to touch: an element of `Blame.ranges` of GitHub's GraphQL. */
export interface BlameRange {
  /** From 1, in the lines of git: a line ends at a line feed. */
  readonly startingLine: number;
  /** The last of them. */
  readonly endingLine: number;
  readonly commit: {
    readonly oid: string;
    /** ISO 8601, in UTC. */
    readonly committedDate: string;
  };
}
