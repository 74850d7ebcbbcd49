import type { PlacedPiece } from './place-pieces.ts';
import type { EntrySource } from './reading.ts';
import { type TitleColumns, titlePiece } from './title-columns.ts';

/** The pieces that make up the title: one, or two where a bold name and the rest of the title are set apart. */
export interface Title {
  readonly pieces: readonly PlacedPiece[];
}

/**
 * The title of an entry: what stands in the column of titles, as the entries around it line up. Of an entry under a heading of its own
 * it is in the heading.
 *
 * @param columns of the entries around it; nothing where none are known, and the entry’s own make tells
 */
export function chooseTitle(
  { raw, shape }: Pick<EntrySource, 'raw' | 'shape'>,
  pieces: readonly PlacedPiece[],
  columns: TitleColumns = new Map(),
): Title {
  const inHeading = shape === 'heading' ? pieces.filter(({ chunk }) => chunk.line === 0) : [];
  const best = titlePiece(inHeading, columns) ?? titlePiece(pieces, columns);
  if (!best) return { pieces: [] };
  const before = pieces[pieces.indexOf(best) - 1];
  return { pieces: before && isHead(raw, before, best) ? [before, best] : [best] };
}

/** `**AtomoVideo:** High Fidelity …`: a bold name that the running title goes on from. */
function isHead(raw: string, head: PlacedPiece, tail: PlacedPiece): boolean {
  if (!/strong/.test(head.chunk.place) || tail.chunk.place !== '' || head.kind !== 'text') return false;
  const between = raw.slice(head.end, tail.start);
  return (
    /^\s*[:：]?[*_\]]{0,5}\s*[:：]?\s*$/.test(between) &&
    /[:：]/.test(between) &&
    head.text.split(' ').length <= 5 &&
    !tail.text.toLowerCase().includes(head.text.toLowerCase())
  );
}
