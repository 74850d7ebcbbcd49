import type { DateSpan } from './dates.ts';

/** A stretch of a chunk of text, and what it seems to say; offsets into the chunk. */
export interface ChunkPiece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'date' | 'venue' | 'authors' | 'text';
  readonly date?: DateSpan;
}

/** How freely dates and venues are cut off: a bold or linked text is a title, from which only `(CVPR 2024)` comes off. */
export type Cutting = 'free' | 'careful';
