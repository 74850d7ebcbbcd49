import { roleOfLabel } from '../knowledge/label-role.ts';
import { trimEndMarks } from '../knowledge/trim-marks.ts';
import { anatomyOf, LONGEST_ENTRY } from './anatomy-of.ts';
import { buildAtoms } from './build-atoms.ts';
import { titleAndRest } from './choose-title.ts';
import type { Anatomy, Chunk } from './chunk.ts';
import { findDates } from './dates.ts';
import { derivedValues } from './derived.ts';
import type { Habits } from './habits.ts';
import { partMark } from './icons.ts';
import { joinTags } from './join-tags.ts';
import { partNames } from './names-beside.ts';
import { type PlacedPiece, placePieces } from './place-pieces.ts';
import { readBadges } from './read-badge.ts';
import { readLinks } from './read-links.ts';
import { readMark, readPart } from './read-part.ts';
import type { EntrySource, Part, Reading } from './reading.ts';
import { columnsOf } from './title-columns.ts';

/** Reads one entry: where its title, authors, venue, dates, links and other values stand. Never fails; what it cannot tell is text, and what is longer than any entry says nothing. */
export function readEntry(source: EntrySource, habits: Habits): Reading {
  if (source.raw.length > LONGEST_ENTRY) return { raw: source.raw, atoms: [], fields: {} };
  const { anatomy } = dissect(source, habits);
  const { title, pieces } = titleAndRest(source, withVenues(piecesOf(source, habits), habits), habits);
  const links = readLinks(anatomy, title, source.headers, habits.paperLabel);
  const leads = [...links.leads.values(), ...links.said];
  const parts: Part[] = [
    ...links.parts,
    ...readBadges(anatomy).filter((part) => !habits.images?.has(part.value) && !habits.badges?.has(part.badge ?? '')),
  ];
  if (source.numbered)
    parts.push({
      ...source.numbered,
      field: 'number',
      value: source.raw.slice(source.numbered.start, source.numbered.end),
      form: 'exact',
    });
  const dated = new Set(pieces.flatMap((piece) => (piece.date ? [piece.chunk] : [])));
  const slots = slotsOf(pieces, title.pieces);
  const shown = new Set(pieces.filter((piece) => !title.pieces.includes(piece)).map(({ kind }) => kind));
  const derived = new Map(derivedValues(links.parts).map(([field, value]) => [value, field]));
  for (const piece of pieces) {
    if (piece.kind === 'identifier' && !title.pieces.includes(piece)) continue;
    // What only repeats the link's DOI or arXiv id follows from it, and so does any label of such words.
    const repeats = derived.get(piece.text);
    const isRepeated = repeats === 'arxiv' || repeats === 'doi' || (piece.chunk.link !== null && repeats !== undefined);
    if (isRepeated && !title.pieces.includes(piece)) continue;
    if (links.labels.has(piece.chunk) && !title.pieces.includes(piece) && !isVenueOrDate(piece, dated)) continue;
    if (leads.some((lead) => piece.start >= lead.start && piece.end <= lead.end)) continue;
    const mark = piece === title.pieces[0] ? readMark(piece, habits, source.raw) : null;
    if (mark) parts.push(mark);
    const part = readPart(piece, title.pieces, habits, dated, shown, slots.get(piece) ?? '', source.raw);
    if (part) parts.push(...partMark(part));
  }
  const inOrder = parts
    .filter((part) => part.end > part.start || part.form === 'url')
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const sorted = nameRepeats(source.raw, joinTags(source.raw, inOrder));
  return {
    raw: source.raw,
    atoms: buildAtoms(anatomy, sorted, links, source.from),
    fields: toFields(sorted),
  };
}

/** The texts of an entry, each where it stands; none of what is longer than any entry. */
export function piecesOf(source: EntrySource, habits: Habits): readonly PlacedPiece[] {
  if (source.raw.length > LONGEST_ENTRY) return [];
  const { pieces } = dissect(source, habits);
  return habits.namesBeside ? partNames(pieces, habits.namesBeside, source.raw) : pieces;
}

const placed = new WeakMap<
  EntrySource,
  { labels: Habits['labels']; venues: Habits['venues']; pieces: PlacedPiece[] }
>();

/** What depends on labels and venues alone is done once for them. */
function dissect(source: EntrySource, { labels, venues }: Habits): { anatomy: Anatomy; pieces: PlacedPiece[] } {
  const anatomy = anatomyOf(source);
  const known = placed.get(source);
  if (known && known.labels === labels && known.venues === venues) return { anatomy, pieces: known.pieces };
  const pieces = placePieces(anatomy, source, labels, venues);
  placed.set(source, { labels, venues, pieces });
  return { anatomy, pieces };
}

/**
 * Labels of links in a column of venues are venues, whatever their words, but those that name another kind of link. Elsewhere
 * a label that names a kind of link is none: `[[arXiv](…)]`.
 */
function withVenues(
  pieces: readonly PlacedPiece[],
  { venueColumns: venues = new Set(), linkLabels }: Habits,
): readonly PlacedPiece[] {
  if (!pieces.some(isLabelOfWords)) return pieces;
  const columns = new Map(columnsOf(pieces).map(({ piece, column }) => [piece, column]));
  const read = pieces.map((piece): PlacedPiece => {
    if (!isLabelOfWords(piece)) return piece;
    const role = roleOfLabel(piece.text);
    const isVenue = venues.has(columns.get(piece) ?? '') && (role ?? 'paper') === 'paper';
    if (isVenue) return piece.kind === 'venue' ? piece : { ...piece, kind: 'venue' };
    const isLabel = role !== undefined || linkLabels?.has(piece.text.toLowerCase()) === true;
    return piece.kind === 'venue' && isLabel ? { ...piece, kind: 'text' } : piece;
  });
  // The same ones, so that what is known of them stays known.
  return read.every((piece, i) => piece === pieces[i]) ? pieces : read;
}

function isLabelOfWords({ chunk, date, kind }: PlacedPiece): boolean {
  return chunk.link !== null && !date && kind !== 'authors' && kind !== 'identifier';
}

/** Whether a link's label is its venue or date: `[[ICCV 2023](…)]`. */
function isVenueOrDate(piece: PlacedPiece, dated: ReadonlySet<Chunk>): boolean {
  return dated.has(piece.chunk) || piece.kind === 'venue';
}

/** Where each piece stands: its cell, the marks around it, before or after the title, and as the how-manieth there. */
function slotsOf(pieces: readonly PlacedPiece[], title: readonly PlacedPiece[]): Map<PlacedPiece, string> {
  const [first] = title;
  const ranks = new Map<string, number>();
  const slots = new Map<PlacedPiece, string>();
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const side = first && piece.start < first.start ? 'before' : 'after';
    const { cell, place, prose } = piece.chunk;
    const kind = `${cell}/${place}/${side}`;
    const rank = ranks.get(kind) ?? 0;
    slots.set(piece, `${cell}/${prose ? 'prose' : place}/${side}/${rank}`);
    if (!piece.date && !title.includes(piece)) ranks.set(kind, rank + 1);
  }
  return slots;
}

/** A second value of one field (another badge of the colour, another dataset) gets a name of its own. */
function nameRepeats(raw: string, parts: readonly Part[]): Part[] {
  const seen = new Map<string, string>();
  const published = parts.some((part) => part.field === 'venue' && part.format === undefined);
  return parts.map((part) => {
    // `CVPR 2024 (arXiv:2403.01439)`: published there, and to be read here.
    if (published && part.field === 'venue' && part.format?.includes('{arxiv}')) {
      const start = part.start + part.format.indexOf('{arxiv}');
      const id = part.end - part.start - (part.format.length - '{arxiv}'.length);
      return { start, end: start + id, field: 'arxiv', value: raw.slice(start, start + id), form: 'exact' as const };
    }
    if (part.form === 'date' || part.form === 'url' || /^(?:title|number|venue)/.test(part.field)) return part;
    let field = part.field;
    for (let again = 2; seen.has(field) && seen.get(field) !== part.value; again += 1) field = `${part.field}-${again}`;
    seen.set(field, part.value);
    return { ...part, field };
  });
}

/** Field id → value; a second value of the same field with another text gets the suffix `-2`. */
function toFields(parts: readonly Part[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { field, value } of parts) {
    if (field.startsWith('title-'))
      fields.title = fields.title ? `${trimEndMarks(fields.title, ':')}: ${value}` : value;
    else if (fields[field] === undefined) fields[field] = value;
    else if (fields[field] !== value && fields[`${field}-2`] === undefined) fields[`${field}-2`] = value;
  }
  // `ACL 2023 Findings`: the venue's own year.
  const year = findDates(fields.venue ?? '')[0]?.date.year;
  if (year !== undefined && fields.year === undefined && fields.date === undefined) fields.year = String(year);
  return fields;
}
