/** What a review says of one new entry of a pull request. */
export interface Remark {
  /** The list that it stands in, from the root of the repository. */
  readonly path: string;
  /** The entry's lines, from 1. */
  readonly first: number;
  readonly last: number;
  /** Each in the words of a problem: values of strangers stand between “ and ”. */
  readonly points: readonly { readonly message: string; readonly fix: string }[];
  /** What the lines had better say, without the last line break; `null` where that is for a person to decide. */
  readonly suggestion: string | null;
  /** Whether the suggestion may be committed as it is: GitHub writes line ends of its own into a file with CRLF. */
  readonly isCommittable: boolean;
}
