/**
 * The inline structure of one entry's raw text, as a tree of spans. It is lenient where people are (a bold text with a
 * blank before its end, a link whose target is empty), because its job is to find what was meant, byte by byte:
 *
 * ```
 * - **[3] Token Merging**, CVPRW 2023. [[Paper](https://…)]
 *   strong─────────────┘               bracket─────────┘
 *    bracket  text                      link (label, url)
 * ```
 *
 * All offsets are into the raw text. Linear: every search for a closing mark is bounded by {@link REACH}.
 */
export interface Node {
  readonly kind: NodeKind;
  readonly start: number;
  readonly end: number;
  /** What stands between the marks; for `text` the same as `start` and `end`. */
  readonly inner: readonly [number, number];
  readonly children: readonly Node[];
  /** Link and image: where the target stands (may be empty). */
  readonly url?: readonly [number, number];
}

/** What a span is. */
export type NodeKind =
  | 'text'
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'fence'
  | 'quote'
  | 'bracket'
  | 'link'
  | 'image'
  | 'url'
  | 'break'
  | 'pipe'
  | 'tag';

/** Longest span, in units, that a mark may open: keeps the search linear on hostile text. */
export const REACH = 4000;

/** A span with nothing inside. */
export function leaf(kind: NodeKind, start: number, end: number): Node {
  return { kind, start, end, inner: [start, end], children: [] };
}
