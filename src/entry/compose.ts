import {
  bestAtom,
  canWrite,
  chooseSample,
  classFit,
  family,
  gain,
  hostAtom,
  isRare,
  shows,
  signature,
  toldBeside,
} from './choose-sample.ts';
import { END, joinGlue, pairGlue, START } from './glue.ts';
import { extraLink, relabel } from './labels.ts';
import type { KeyedAtom, Sample, Sequence, Style } from './style.ts';
import { type Wanted, wantedValues } from './wanted.ts';
import { isSpoken, writePart } from './write-part.ts';

/** A new entry's raw text, without the final line ending. */
export interface Composed {
  readonly text: string;
  /** The existing entry it was modelled on. */
  readonly model: Sample;
  readonly wanted: Wanted;
}

/** An atom in the entry being made: what it is modelled on, and the glue that stands before it. */
interface Item {
  readonly atom: KeyedAtom;
  readonly raw: string;
  glue: string;
}

/**
 * Writes a paper as an entry of the list: the existing entry that needs the fewest changes, its values replaced, atoms that the
 * paper lacks taken out, atoms that it has put in, each joint as the nearest entry with that joint has it.
 */
export function composeEntry(
  fields: Readonly<Record<string, string>>,
  style: Style,
  number: number | null,
): Composed | undefined {
  const wanted = wantedValues(fields, style);
  const model = chooseSample(style, wanted);
  if (!model) return undefined;
  const shape = writtenShape(model);
  const cells = model.sequences.map((sequence, cell) =>
    composeSequence(style, model, sequence, cell, wanted, shape, number),
  );
  const { raw } = model.reading;
  let text = '';
  let at = 0;
  for (const [i, sequence] of model.sequences.entries()) {
    text += raw.slice(at, sequence.start) + (cells[i] ?? '');
    at = sequence.end;
  }
  return { text: (text + raw.slice(at)).trimEnd() + usualTail(style), model, wanted };
}

/** The blanks at the end of the last line, as most entries near by have them. */
function usualTail(style: Style): string {
  const votes = new Map<string, number>();
  for (const { source, rank } of style.samples) {
    const tail = /[ \t]*$/.exec(source.raw)?.[0] ?? '';
    votes.set(tail, (votes.get(tail) ?? 0) + 1 / (1 + rank / 4));
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** HTML blocks take no Markdown escapes, whatever the shape around them. */
function writtenShape(model: Sample): string {
  return /^[ \t]*<(?:p|div|table|tr|td|details|li|ul|h\d|center)\b/i.test(model.source.raw)
    ? 'html-row'
    : model.source.shape;
}

function composeSequence(
  style: Style,
  model: Sample,
  sequence: Sequence,
  cell: number,
  wanted: Wanted,
  shape: string,
  number: number | null,
): string {
  const { raw, atoms } = sequence;
  const items: Item[] = [];
  let at = sequence.start;
  let dropped: string | null = null;
  const place = () => items.at(-1)?.atom.key ?? START;
  for (const atom of atoms) {
    const between = raw.slice(at, atom.start);
    at = atom.end;
    const chosen = fitAtom(style, model, atom, cell, wanted, shape);
    if (!chosen) {
      dropped = (dropped ?? '') + between;
      continue;
    }
    const glue =
      dropped !== null
        ? (pairGlue(style, place(), atom.key, cell) ?? joinGlue(dropped, between, items.length === 0, false))
        : (pairGlue(style, place(), atom.key, cell, between) ?? between);
    items.push({ ...chosen, glue });
    dropped = null;
  }
  const rest = raw.slice(at, sequence.end);
  let end =
    dropped !== null
      ? (pairGlue(style, place(), END, cell) ?? joinGlue(dropped, rest, items.length === 0, true))
      : (pairGlue(style, place(), END, cell, rest) ?? rest);
  end = insertMissing(style, model, items, end, cell, wanted, shape);
  const written = items.map(
    (item, i) =>
      joint(item.glue, i > 0 ? writeItem(items[i - 1] as Item, wanted, shape, number, style) : '') +
      writeItem(item, wanted, shape, number, style),
  );
  const last = items.at(-1);
  return written.join('') + joint(end, last ? writeItem(last, wanted, shape, number, style) : '');
}

/** A stop after a value that ends in one (`et al.`, `Why?`) is one too many. */
function joint(glue: string, before: string): string {
  return /[.?!]$/.test(before) && /^\./.test(glue) ? glue.slice(1) : glue;
}

function fitAtom(
  style: Style,
  model: Sample,
  atom: KeyedAtom,
  cell: number,
  wanted: Wanted,
  shape: string,
): { atom: KeyedAtom; raw: string } | undefined {
  if (atom.key === 'number') return { atom, raw: model.reading.raw };
  const own = canWrite(atom, wanted, shape);
  const told = new Set(
    [...toldBeside(model, atom, wanted)].filter(
      (field) => !atom.parts.some((part) => family(part.field, wanted) === field),
    ),
  );
  const best = bestAtom(style, atom, atom.key, cell, told, wanted);
  const regular =
    best &&
    own &&
    shows(best.atom) === shows(atom) &&
    classFit(best.atom, wanted) >= classFit(atom, wanted) &&
    isRare(style, atom, best, model.reading.raw, cell);
  const hosted = own && atom.key !== 'title' ? hostAtom(style, atom, cell, wanted) : undefined;
  if (hosted && gain(hosted.atom, told, wanted, atom) >= gain(atom, told, wanted, atom))
    return { atom: hosted.atom, raw: hosted.sample.reading.raw };
  const better =
    best &&
    (!own ||
      gain(best.atom, told, wanted, atom) > gain(atom, told, wanted, atom) ||
      prefers(best.atom, atom, told, wanted) ||
      regular);
  if (better) return { atom: best.atom, raw: best.sample.reading.raw };
  return own ? { atom, raw: model.reading.raw } : undefined;
}

/** The wording of the same venue, or of its class, beats that of another. */
function prefers(best: KeyedAtom, own: KeyedAtom, told: ReadonlySet<string>, wanted: Wanted): boolean {
  if (gain(best, told, wanted, own) < gain(own, told, wanted, own)) return false;
  return classFit(own, wanted) === 0 && classFit(best, wanted) > 0 && signature(best) !== signature(own);
}

/** Puts in what the paper has and the model lacks, where the nearest entry that shows it has it; returns the end glue. */
function insertMissing(
  style: Style,
  model: Sample,
  items: Item[],
  rest: string,
  cell: number,
  wanted: Wanted,
  shape: string,
): string {
  let end = rest;
  const elsewhere = model.sequences.flatMap((sequence, other) =>
    other === cell ? [] : sequence.atoms.flatMap((atom) => atom.parts),
  );
  const has = (key: string) =>
    items.some((item) => item.atom.key === key) ||
    model.sequences.some((sequence, other) => other !== cell && sequence.atoms.some((atom) => atom.key === key));
  const keys = new Set(style.samples.flatMap((sample) => sample.sequences[cell]?.atoms.map((atom) => atom.key) ?? []));
  for (const key of keys) {
    if (has(key) || key === 'number' || key.startsWith('text:')) continue;
    const told = new Set(
      [...items.flatMap((item) => item.atom.parts), ...elsewhere].map((part) => family(part.field, wanted)),
    );
    if (items.some((item) => item.atom.parts.some((part) => part.field === 'title-head'))) told.add('name');
    const donor = bestAtom(style, undefined, key, cell, told, wanted);
    if (!donor || !isOwed(donor.atom, told, wanted, style)) continue;
    const row = donor.sample.sequences[cell]?.atoms ?? [];
    const from = row.indexOf(donor.atom);
    const index = placeAmong(style, items, key, cell, row.slice(0, from));
    const next = items[index];
    const previousKey = items[index - 1]?.atom.key ?? START;
    const nextKey = next?.atom.key ?? END;
    const old = next ? next.glue : end;
    const lead = pairGlue(style, previousKey, key, cell) ?? (index === 0 ? old : defaultGlue(style, cell));
    const tail = pairGlue(style, key, nextKey, cell) ?? (index === 0 ? defaultGlue(style, cell) : old);
    items.splice(index, 0, { atom: donor.atom, raw: donor.sample.reading.raw, glue: lead });
    if (next) next.glue = tail;
    else end = tail;
  }
  return addExtraLinks(style, model, items, end, cell, wanted, shape);
}

/** Where among the items a key stands: as most entries that show both have them, else as its donor has it. */
function placeAmong(
  style: Style,
  items: readonly Item[],
  key: string,
  cell: number,
  before: readonly KeyedAtom[],
): number {
  const leads = new Map<string, number>();
  for (const sample of style.samples) {
    const keys = sample.sequences[cell]?.atoms.map((atom) => atom.key) ?? [];
    const at = keys.indexOf(key);
    if (at < 0) continue;
    for (const [i, other] of keys.entries())
      leads.set(other, (leads.get(other) ?? 0) + (i < at ? 1 : -1) / (1 + sample.rank / 10));
  }
  const known = items.some((item) => leads.has(item.atom.key));
  if (!known) return Math.max(0, items.findLastIndex((item) => before.some((atom) => atom.key === item.atom.key)) + 1);
  let [best, score, sum] = [0, 0, 0];
  for (const [i, item] of items.entries()) {
    sum += leads.get(item.atom.key) ?? 0;
    if (sum >= score) [best, score] = [i + 1, sum];
  }
  return best;
}

/** Something the paper has, said nowhere yet; derived things come with what they are derived from. */
function isOwed(atom: KeyedAtom, told: ReadonlySet<string>, wanted: Wanted, style: Style): boolean {
  const own = atom.parts.filter((part) => !/^(?:arxiv|doi|repo|repo-name)$/.test(part.field));
  if (own.length > 0)
    return gain(atom, told, wanted) > 0 && (wanted.typed.length > 0 || own.some((part) => part.form !== 'date'));
  const source = atom.parts[0]?.field.startsWith('repo') ? 'code' : 'paper';
  const both = style.samples.filter((sample) => sample.reading.fields[source] !== undefined);
  const derived = both.filter((sample) =>
    sample.sequences.some((sequence) => sequence.atoms.some((other) => other.key === atom.key)),
  );
  return wanted.values.has(source) && derived.length * 2 > both.length;
}

function addExtraLinks(
  style: Style,
  model: Sample,
  items: Item[],
  rest: string,
  cell: number,
  wanted: Wanted,
  _shape: string,
): string {
  const cells = model.sequences.map((sequence) => sequence.atoms.filter((atom) => atom.label).length);
  if (cells.indexOf(Math.max(...cells)) !== cell) return rest;
  for (const [field, url] of wanted.extraLinks) {
    const index = items.findLastIndex(
      (item) => item.atom.label || item.atom.parts.length === 0 || item.atom.parts.some((part) => part.form === 'url'),
    );
    const like = items.findLast((item) => item.atom.label);
    if (!like) continue;
    const made = extraLink(like, field, url);
    items.splice(index + 1, 0, {
      ...made,
      glue: pairGlue(style, like.atom.key, '*', cell) ?? defaultGlue(style, cell),
    });
  }
  return rest;
}

/** How links of one entry are parted from each other, where nothing nearer tells. */
function defaultGlue(style: Style, cell: number): string {
  for (const sample of style.samples) {
    const { raw, atoms } = sample.sequences[cell] ?? { raw: '', atoms: [] };
    for (const [i, atom] of atoms.entries()) {
      const next = atoms[i + 1];
      if (next?.label && atom.label) return raw.slice(atom.end, next.start);
    }
  }
  return ' ';
}

function writeItem(item: Item, wanted: Wanted, shape: string, number: number | null, style: Style): string {
  const { atom, raw } = item;
  let text = '';
  let at = atom.start;
  for (const [i, part] of atom.parts.entries()) {
    if (isSpoken(part, atom.parts, wanted)) {
      // `ICSE'24` was given as the venue: its own year goes, and what joined the two.
      const first = i === 0;
      if (first) text += relabel(raw, at, part.start, atom, wanted, style);
      const opened = /[([（]\s*$/.test(raw.slice(at, part.start)) && i > 0;
      at = i === 0 ? (atom.parts[1]?.start ?? part.end) : part.end;
      if (opened && /[)\]）]/.test(raw[at] ?? '') && at < atom.end) at += 1;
      continue;
    }
    text += joint(relabel(raw, at, part.start, atom, wanted, style), text);
    text +=
      part.field === 'number'
        ? String(number ?? part.value)
        : (writePart(part, wanted, shape, atom.label === undefined && raw[atom.start] === '[') ?? '');
    at = part.end;
  }
  return text + joint(relabel(raw, at, atom.end, atom, wanted, style), text);
}
