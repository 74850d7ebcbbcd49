import { beginsWithMark } from '../knowledge/trim-marks.ts';
import { UNSPACED_LETTERS } from '../knowledge/unspaced-letters.ts';
import { hasWord, isBibtex, linesOf, onOneLine, wordsOf } from '../knowledge/words.ts';
import { endsInOwnStop, isAuthors, isName, leadOfAuthors, OTHERS } from './authors.ts';
import { isAward } from './award.ts';
import { bodyLines } from './body-lines.ts';
import type { Chunk } from './chunk.ts';
import { saidDate } from './dates.ts';
import type { Habits } from './habits.ts';
import { iconsOf, MARK, withoutIcons } from './icons.ts';
import type { PlacedPiece } from './place-pieces.ts';
import type { Part } from './reading.ts';
import { isAcronym, proceedingsLead, venueClass } from './venues.ts';

/** Headers that authors may stand under: `Title & Authors` is one. */
const OVER_AUTHORS: ReadonlySet<string> = new Set(['authors', 'title', 'paper']);
/** Headers over links: a text there is no value of theirs. */
const OVER_LINKS: ReadonlySet<string> = new Set(['paper', 'code', 'project', 'pdf', 'link', 'links']);

/** Icons before a title, which some entries have: `🔥 Naps`. */
export function readMark({ start, end }: PlacedPiece, habits: Habits, raw: string): Part | null {
  const value = iconsOf(raw.slice(start, end)).trim();
  if (value === '' || habits.literals?.get(MARK)?.has(value)) return null;
  return { start, end: start + value.length, field: MARK, value, form: 'text', slot: MARK };
}

/** What a piece of an entry says, and how it is written; `null` for wording. */
export function readPart(
  piece: PlacedPiece,
  title: readonly PlacedPiece[],
  habits: Habits,
  dated: ReadonlySet<Chunk>,
  shown: ReadonlySet<string>,
  slot: string,
  raw: string,
): Part | null {
  const { start, end, text } = piece;
  if (piece.chunk.place === 'fence') return readListing(raw, start, end);
  const base = { start, end, value: text, form: 'text' as const };
  const at = title.indexOf(piece);
  if (at >= 0) {
    const named = { ...base, field: title.length === 1 ? 'title' : at === 0 ? 'title-head' : 'title-tail' };
    const icons = at === 0 ? iconsOf(raw.slice(start, end)).length : 0;
    return icons > 0 ? { ...named, start: start + icons, value: text.slice(icons) } : named;
  }
  if (piece.date) return { ...base, ...saidDate(piece.date) };
  if (piece.kind === 'volume' || piece.kind === 'issue' || piece.kind === 'pages')
    return { ...base, field: piece.kind, slot };
  if (isAward(text) && (piece.told === null || piece.told === 'venue')) return { ...base, field: 'award', slot };
  const usual = habits.slots?.get(slot);
  // A name may read like a venue's; where the others have authors it is a person's.
  const person =
    piece.kind === 'venue' &&
    usual === 'authors' &&
    !(isAcronym(text) && venueClass(text) !== 'none') &&
    (isName(text) || isAuthors(text));
  // `**TIP**: Trees in Pots, ECCV 2024`: a method that is called like a venue, where the others have names.
  const named = piece.kind === 'venue' && usual === 'name' && isAlone(piece, dated);
  // `[Lee et al. (2017)](…)`: the label of a link that says whose and when.
  const isCitation = piece.kind === 'authors' || (usual === 'authors' && isName(text));
  if (
    (piece.kind === 'venue' && !person && !named) ||
    (piece.chunk.link && !title.includes(piece) && dated.has(piece.chunk) && !isCitation)
  ) {
    return { ...base, ...venuePart(text, habits), slot };
  }
  const isTold = piece.told !== null && !OVER_AUTHORS.has(piece.told);
  if ((piece.kind === 'authors' && !isTold && !isOtherwise(text, usual)) || person) {
    const stop = habits.authorsStop && text.endsWith('.') ? 1 : 0;
    const by = leadOfAuthors(raw.slice(start, end)).length;
    const names = text.slice(leadOfAuthors(text).length);
    return {
      ...base,
      start: start + by,
      end: end - stop,
      value: endsInOwnStop(names) ? names : names.slice(0, names.length - stop),
      field: 'authors',
      slot,
      ...othersMark(raw.slice(start, end)),
    };
  }
  if (habits.literals?.get(slot)?.has(text)) return null;
  const label = piece.told && piece.told !== 'title' && !OVER_LINKS.has(piece.told) ? piece.told : undefined;
  if (piece.chunk.prose) {
    const whole = prose(base, raw);
    const lines = bodyLines(raw.slice(start, whole.end)).join('\n');
    const { joiner } = piece.chunk;
    return { ...whole, value: lines, field: label ?? 'description', slot, ...(joiner === undefined ? {} : { joiner }) };
  }
  // What others have there is shown elsewhere in this entry: the text is something else.
  const isUsual = usual !== undefined && !shown.has(usual) && (usual !== 'venue' || hasWord(withoutIcons(text)));
  const field = FOOTNOTE.test(text) ? `text:${slot}` : (label ?? (isUsual ? usual : `text:${slot}`));
  if (field === 'authors') {
    const bracket = /^\([^()]*\)$/.test(text) ? 1 : 0;
    const bare = text.slice(bracket, text.length - bracket);
    const lead = bracket + leadOfAuthors(bare).length;
    return {
      ...base,
      start: start + lead,
      end: end - bracket,
      value: text.slice(lead, text.length - bracket),
      field,
      slot,
    };
  }
  return { ...(isProse(text) ? prose(base, raw) : base), field, slot };
}

/** One word without a date beside it. */
function isAlone({ text, chunk }: PlacedPiece, dated: ReadonlySet<Chunk>): boolean {
  return wordsOf(text).length === 1 && !dated.has(chunk);
}

/** `[^1]` */
const FOOTNOTE = /^\^\S+$/;

/** Whether a text that reads as names is something else by what the others have there: “Networking and Applications”. */
function isOtherwise(text: string, usual: string | undefined): boolean {
  if (usual === 'venue') return !text.includes(',');
  return usual === 'description' || usual === 'name';
}

/** The marks around `et al.`, where only that has some: `Ann Lee *et al.*` */
function othersMark(names: string): { format?: string } {
  const mark = OTHERS.exec(names)?.[1];
  return mark ? { format: mark } : {};
}

/** A fenced block is one value of several lines, whose indent is the list's. */
function readListing(raw: string, start: number, end: number): Part {
  const indent = /[ \t>]*$/.exec(raw.slice(0, start))?.[0] ?? '';
  const lines = linesOf(raw.slice(start, end));
  const value = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
  return {
    start,
    end,
    field: isBibtex(value) ? 'bibtex' : 'listing',
    value,
    form: 'code',
    joiner: `\n${indent}`,
  };
}

/** Sentences about the paper: kept with their marks and their full stop, as people write them into a form. */
function isProse(text: string): boolean {
  return wordsOf(text).length > 12 || (text.match(UNSPACED_LETTERS)?.length ?? 0) > 24;
}

function prose<T extends { start: number; end: number; value: string }>(base: T, raw: string): T {
  const end = base.end + (beginsWithMark(raw.slice(base.end, base.end + 1), '.。') ? 1 : 0);
  return { ...base, end, value: onOneLine(raw.slice(base.start, end)) };
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
