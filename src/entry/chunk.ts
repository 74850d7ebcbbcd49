import type { DateSpan } from './dates.ts';
import type { Node } from './inline-node.ts';

/** A stretch of an entry's text between structure, and where it stands. */
export interface Chunk {
  /** Offsets into the raw text, blanks at the edges left out. */
  readonly start: number;
  readonly end: number;
  /** The marks around it from the outside in, e.g. `strong`, `link>strong`, `` for plain text. */
  readonly place: string;
  /** Set where it is the label of a link. */
  readonly link: Node | null;
  /** Line of the entry (`<br>` counts) and cell of the row, from 0. */
  readonly line: number;
  readonly cell: number;
  /** It stands in a `<details>` of which only the summary is seen. */
  readonly isFolded: boolean;
  /** A line of sentences below the first one: one text, whatever dresses its words. */
  readonly prose: boolean;
  /** Several such lines: what stands between the first two. */
  readonly joiner?: string;
}

/** Whether a text stands in bold, in quotes or in a link, as titles do. */
export function isSetOff({ place }: Pick<Chunk, 'place'>): boolean {
  return place.split('>').some((mark) => SET_OFF.has(mark));
}

const SET_OFF: ReadonlySet<string> = new Set(['strong', 'quote', 'link']);

/** An entry taken apart: its texts, links and images in order. */
export interface Anatomy {
  readonly raw: string;
  readonly chunks: readonly Chunk[];
  readonly links: readonly Node[];
  /** The cell of each link, from 0. */
  readonly cells: ReadonlyMap<Node, number>;
  readonly images: readonly Node[];
  /** Fenced blocks, each with the `<details>` around it. */
  readonly fences: readonly Node[];
}

/** A stretch of a chunk of text, and what it seems to say; offsets into the chunk. */
export interface ChunkPiece {
  readonly start: number;
  readonly end: number;
  /** `identifier`: it repeats the end of its link's address. */
  readonly kind: 'date' | 'venue' | 'authors' | 'volume' | 'issue' | 'pages' | 'identifier' | 'text';
  readonly date?: DateSpan;
}

/** How freely dates and venues are cut off: a bold or linked text is a title, from which only `(CVPR 2024)` comes off. */
export type Cutting = 'free' | 'careful';
