/**
 * One block of a file as GitHub shows it, in the tree of all. Lists, table bodies and cells are no blocks: what they hold belongs to
 * what they stand in. So two lists side by side are the same as one, and the tree is about entries.
 *
 * ```
 * ## Naps                        h2
 * - [A](u)                       item
 *                                ├ paragraph          (of - [A](u))
 *   Of cats.                     └ paragraph
 * | T | Y |                      table
 * |---|---|                      ├ head
 * | B | 2 |                      └ row
 * <details>…</details>           <details>            (HTML: the name of its tag)
 * ```
 */
export interface Block {
  readonly kind: string;
  /** First and last line with anything on it, from 0. */
  readonly first: number;
  readonly last: number;
  readonly children: readonly Block[];
  /** Blocks with the same number are the same: kind, lines, and what is inside. */
  readonly id: number;
  /** The number of the lines that no child holds. */
  readonly own: number;
  /** All lines of the file that it stands in. */
  readonly file: readonly string[];
}

/** The lines of a block with anything on them, quote marks aside. */
export function linesOfBlock({ first, last, file }: Block): string[] {
  return file.slice(first, last + 1).filter((line) => !/^[ \t>]*$/.test(line));
}

/** Gives equal texts equal numbers, over both files. */
export class Numbers {
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const number = this.known.get(text) ?? this.known.size;
    if (number === this.known.size) this.known.set(text, number);
    return number;
  }
}
