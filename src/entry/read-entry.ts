import { roleOfLabel } from '../knowledge/label-role.ts';
import { anatomyOf, LONGEST_ENTRY } from './anatomy-of.ts';
import { isAuthors, isName } from './authors.ts';
import { iconsOf, isAward, MARK, withoutIcons } from './award.ts';
import { linesOf } from './body-lines.ts';
import { buildAtoms } from './build-atoms.ts';
import { titleAndRest } from './choose-title.ts';
import type { Anatomy, Chunk } from './chunks.ts';
import { findDates, isoDate } from './dates.ts';
import { derivedValues } from './derived.ts';
import { joinTags } from './join-tags.ts';
import { partNames } from './part-names.ts';
import { type PlacedPiece, placePieces } from './place-pieces.ts';
import { readBadges } from './read-badge.ts';
import { readLinks } from './read-links.ts';
import type { EntrySource, Habits, Part, Reading } from './reading.ts';
import { columnsOf } from './title-columns.ts';
import { proceedingsLead } from './venues.ts';

/** Reads one entry: where its title, authors, venue, dates, links and other values stand. Never fails; what it cannot tell is text, and what is longer than any entry says nothing. */
export function readEntry(source: EntrySource, habits: Habits): Reading {
  if (source.raw.length > LONGEST_ENTRY) return { raw: source.raw, atoms: [], fields: {} };
  const { anatomy } = dissect(source, habits);
  const { title, pieces } = titleAndRest(source, withVenues(piecesOf(source, habits), habits), habits);
  const links = readLinks(anatomy, title, source.headers, habits.paperLabel);
  const leads = [...links.leads.values()];
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
  const told = new Set(pieces.filter((piece) => !title.pieces.includes(piece)).map(({ kind }) => kind));
  const derived = new Set(derivedValues(links.parts).map(([, value]) => value));
  for (const piece of pieces) {
    // A label that only repeats the link's DOI follows from it, however long it is.
    if (piece.chunk.link && derived.has(piece.text)) continue;
    if (links.labels.has(piece.chunk) && !title.pieces.includes(piece) && !saysWhen(piece, dated)) continue;
    if (leads.some((lead) => piece.start >= lead.start && piece.end <= lead.end)) continue;
    const mark = piece === title.pieces[0] ? readMark(piece, habits, source.raw) : null;
    if (mark) parts.push(mark);
    const part = readPart(piece, title.pieces, habits, dated, told, slots.get(piece) ?? '', source.raw);
    if (part) parts.push(part);
  }
  const inOrder = parts
    .filter((part) => part.end > part.start || part.form === 'url')
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const sorted = tellApart(source.raw, joinTags(source.raw, inOrder));
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
  return pieces.map((piece) => {
    if (!isLabelOfWords(piece)) return piece;
    const role = roleOfLabel(piece.text);
    const isVenue = venues.has(columns.get(piece) ?? '') && (role ?? 'paper') === 'paper';
    if (isVenue) return { ...piece, kind: 'venue' };
    const isLabel = role !== undefined || linkLabels?.has(piece.text.toLowerCase()) === true;
    return piece.kind === 'venue' && isLabel ? { ...piece, kind: 'text' } : piece;
  });
}

function isLabelOfWords({ chunk, date, kind }: PlacedPiece): boolean {
  return chunk.link !== null && !date && kind !== 'authors';
}

/** Whether a link's label is its venue or date: `[[ICCV 2023](…)]`. */
function saysWhen(piece: PlacedPiece, dated: ReadonlySet<Chunk>): boolean {
  return dated.has(piece.chunk) || piece.kind === 'venue';
}

/** Icons before a title, which some entries have: `🔥 Naps`. */
function readMark({ start, end }: PlacedPiece, habits: Habits, raw: string): Part | null {
  const value = iconsOf(raw.slice(start, end)).trim();
  if (value === '' || habits.literals?.get(MARK)?.has(value)) return null;
  return { start, end: start + value.length, field: MARK, value, form: 'text', slot: MARK };
}

function readPart(
  piece: PlacedPiece,
  title: readonly PlacedPiece[],
  habits: Habits,
  dated: ReadonlySet<Chunk>,
  told: ReadonlySet<string>,
  slot: string,
  raw: string,
): Part | null {
  const { start, end, text } = piece;
  if (piece.chunk.place === 'fence') return readCode(raw, start, end);
  const base = { start, end, value: text, form: 'text' as const };
  const at = title.indexOf(piece);
  if (at >= 0) {
    const named = { ...base, field: title.length === 1 ? 'title' : at === 0 ? 'title-head' : 'title-tail' };
    const icons = at === 0 ? iconsOf(raw.slice(start, end)).length : 0;
    return icons > 0 ? { ...named, start: start + icons, value: text.slice(icons) } : named;
  }
  if (piece.date)
    return {
      ...base,
      field: piece.date.date.month ? 'date' : 'year',
      value: isoDate(piece.date.date),
      form: 'date',
      format: piece.date.format,
    };
  if (isAward(text) && (piece.told === null || piece.told === 'venue')) return { ...base, field: 'award', slot };
  // A name may read like a venue's; where the others have authors it is a person's.
  const person = piece.kind === 'venue' && habits.slots?.get(slot) === 'authors' && (isName(text) || isAuthors(text));
  if ((piece.kind === 'venue' && !person) || (piece.chunk.link && !title.includes(piece) && dated.has(piece.chunk))) {
    return { ...base, ...venuePart(text, habits), slot };
  }
  // `Title & Authors` is a header too.
  const isTold = piece.told !== null && !/^(?:authors|title|paper)$/.test(piece.told);
  if ((piece.kind === 'authors' && !isTold && !isOtherwise(text, habits.slots?.get(slot))) || person) {
    const stop = habits.authorsStop && text.endsWith('.') ? 1 : 0;
    const by = /^(?:by|authors?|作者)\s*[:：]?\s+/i.exec(raw.slice(start, end))?.[0].length ?? 0;
    const names = text.replace(/^(?:by|authors?|作者)\s*[:：]?\s+/i, '');
    return {
      ...base,
      start: start + by,
      end: end - stop,
      value: names.slice(0, names.length - stop),
      field: 'authors',
      slot,
      ...othersMark(raw.slice(start, end)),
    };
  }
  if (habits.literals?.get(slot)?.has(text)) return null;
  const label =
    piece.told && piece.told !== 'title' && !/^(?:paper|code|project|pdf|links?)$/.test(piece.told)
      ? piece.told
      : undefined;
  if (piece.chunk.prose) {
    const whole = prose(base, raw);
    const lines = linesOf(raw.slice(start, whole.end)).join('\n');
    const { joiner } = piece.chunk;
    return { ...whole, value: lines, field: label ?? 'description', slot, ...(joiner === undefined ? {} : { joiner }) };
  }
  const usual = habits.slots?.get(slot);
  // What others have there is told elsewhere in this entry: the text is something else.
  const isUsual =
    usual !== undefined && !told.has(usual) && (usual !== 'venue' || /\p{L}{2}/u.test(withoutIcons(text)));
  const field = label ?? (isUsual ? usual : `text:${slot}`);
  return { ...(isProse(text) ? prose(base, raw) : base), field, slot };
}

/** Whether a text that reads as names is something else by what the others have there: “Networking and Applications”. */
function isOtherwise(text: string, usual: string | undefined): boolean {
  if (usual === 'venue') return !text.includes(',');
  return usual === 'description' || usual === 'name';
}

/** The marks around `et al.`, where only that has some: `Ann Lee *et al.*` */
function othersMark(names: string): { format?: string } {
  const mark = /([*_])et\.? al\.?\1$/i.exec(names)?.[1];
  return mark === undefined ? {} : { format: mark };
}

/** A fenced block is one value of several lines, whose indent is the list's. */
function readCode(raw: string, start: number, end: number): Part {
  const indent = /[ \t>]*$/.exec(raw.slice(0, start))?.[0] ?? '';
  const lines = raw.slice(start, end).split(/\r?\n/);
  const value = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
  return {
    start,
    end,
    field: /^@\w+\s*\{/.test(value) ? 'bibtex' : 'listing',
    value,
    form: 'code',
    joiner: `\n${indent}`,
  };
}

/** Sentences about the paper: kept with their marks and their full stop, as people write them into a form. */
function isProse(text: string): boolean {
  return text.split(/\s+/).length > 12 || (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 24;
}

function prose<T extends { start: number; end: number; value: string }>(base: T, raw: string): T {
  const end = base.end + (/^[.。]/.exec(raw.slice(base.end, base.end + 1))?.[0].length ?? 0);
  return { ...base, end, value: raw.slice(base.start, end).replace(/\s+/g, ' ') };
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

/** `arXiv preprint arXiv:1610.00673` says arXiv; the id in it is derived from the link. */
function venuePart(text: string, habits: Habits): { field: 'venue'; value: string; format?: string } {
  const id = /^(arxiv)\b.*?(\d{4}\.\d{4,5})/i.exec(text);
  if (id) return { field: 'venue', value: id[1] ?? '', format: text.replace(id[2] ?? '', '{arxiv}') };
  const lead = habits.proceedings === false ? undefined : proceedingsLead(text);
  return lead
    ? { field: 'venue', value: text.slice(lead.length), format: `${lead}{venue}` }
    : { field: 'venue', value: text };
}

/** A second value of one field (another badge of the colour, another dataset) gets a name of its own. */
function tellApart(raw: string, parts: readonly Part[]): Part[] {
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
    if (field.startsWith('title-')) fields.title = fields.title ? `${fields.title.replace(/:$/, '')}: ${value}` : value;
    else if (fields[field] === undefined) fields[field] = value;
    else if (fields[field] !== value && fields[`${field}-2`] === undefined) fields[`${field}-2`] = value;
  }
  // `ACL 2023 Findings`: the venue's own year.
  const year = findDates(fields.venue ?? '')[0]?.date.year;
  if (year !== undefined && fields.year === undefined && fields.date === undefined) fields.year = String(year);
  return fields;
}
