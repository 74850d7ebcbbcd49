import { bestAtom, hostAtom, isRare } from './best-atom.ts';
import { dropRemarks } from './drop-remarks.ts';
import { fitUnderline } from './fit-underline.ts';
import { canWrite, classFit, family, gain, signature, tells, toldBeside } from './gain.ts';
import { END, joinGlue, pairGlue, room, type Sides, START } from './glue.ts';
import { maskAround } from './inline-tags.ts';
import { insertMissing } from './insert-missing.ts';
import { padRow } from './pad-row.ts';
import { rankSamples } from './rank-samples.ts';
import { skeleton } from './skeleton.ts';
import type { KeyedAtom, Sample, Sequence, Style } from './style.ts';
import { unpairedMarks } from './unpaired-marks.ts';
import { type Wanted, type Way, wantedValues } from './wanted.ts';
import { writeHalf } from './write-half.ts';
import { type Item, type Writing, type Written, writeSequence } from './write-sequence.ts';

/** A new entry's raw text, without the final line ending. */
export interface Composed {
  readonly text: string;
  /** The same with harmless words for every value, to compare the two's structure. */
  readonly plain: string;
  /** The existing entry it was modelled on. */
  readonly model: Sample;
  readonly wanted: Wanted;
}

/** What else is known of how an entry is to be written. */
export interface Manner extends Way {
  /** How much is wrong with an entry: the first with nothing is taken, else the one with the least. */
  readonly faultsOf?: (composed: Composed) => number;
}

/** How many models are tried until one gives an entry whose marks are as balanced as its own. */
const TRIES = 12;

/**
 * Writes a paper as an entry of the list: the existing entry that needs the fewest changes, its values replaced, atoms that the
 * paper lacks taken out, atoms that it has put in, each joint as the nearest entry with that joint has it. A bracket that would
 * be left without its partner shows that two ways of writing do not fit together: then the next best model is taken, and so
 * with faults that the caller finds.
 *
 * Gives `undefined` where there is no entry to learn from, or none that gives a whole entry.
 */
export function composeEntry(
  fields: Readonly<Record<string, string>>,
  learnt: Style,
  number: string | null,
  { faultsOf = () => 0, ...way }: Manner = {},
): Composed | undefined {
  const wanted = wantedValues(fields, learnt, way);
  let best: { readonly composed: Composed; readonly faults: number } | undefined;
  for (const model of rankSamples(learnt, wanted).slice(0, TRIES)) {
    const composed = composeFrom(model, wanted, learnt, number);
    const left = unpairedMarks(composed.plain);
    if (left !== '' && left !== unpairedMarks(skeleton(model))) continue;
    const faults = faultsOf(composed);
    if (faults === 0) return composed;
    if (!best || faults < best.faults) best = { composed, faults };
  }
  return best?.composed;
}

/**
 * Writes an existing entry, the style's nearest, with other values: it is its own model, and what does not change stays as it
 * stands.
 *
 * @param changed the fields that change, and those that follow from them
 */
export function rewriteEntry(
  fields: Readonly<Record<string, string>>,
  style: Style,
  number: string | null,
  changed: ReadonlySet<string>,
): Composed | undefined {
  const [model] = style.samples;
  return model && composeFrom(model, { ...wantedValues(fields, style), changed }, style, number);
}

function composeFrom(model: Sample, wanted: Wanted, learnt: Style, number: string | null): Composed {
  const style = { ...learnt, room: room(model.source.raw) };
  const shape = writtenShape(model);
  const cells = model.sequences.map((sequence, cell) => composeSequence(style, model, sequence, cell, wanted, shape));
  const write = (voice: Wanted): string => writeCells(style, model, cells, { wanted, voice, shape, number, style });
  return { text: write(wanted), plain: write(harmless(wanted)), model, wanted };
}

function writeCells(style: Style, model: Sample, cells: readonly Written[], writing: Writing): string {
  const { raw } = model.reading;
  const written = cells.map((cell) => writeSequence(cell, writing));
  const row =
    model.source.shape === 'row'
      ? padRow(written, rowsOf([model, ...style.samples.filter((sample) => sample !== model)]))
      : written;
  let text = '';
  let at = 0;
  for (const [i, sequence] of model.sequences.entries()) {
    const own = raw.slice(sequence.start, sequence.end);
    const isAsItWas = writing.wanted.changed !== undefined && written[i] === own;
    text += raw.slice(at, sequence.start) + (isAsItWas ? own : (row[i] ?? ''));
    at = sequence.end;
  }
  text += raw.slice(at);
  if (writing.wanted.changed === undefined) {
    // A new row stands alone: a model's cell that reaches into the rows below would reach into others here.
    if (model.source.shape === 'html-row') text = text.replace(ROWSPAN, '$1');
    const models = style.samples.map(({ source }) => source.raw);
    text = dropRemarks(text, models);
    if (model.source.shape === 'heading') text = fitUnderline(text, models);
  }
  return text.trimEnd() + usualTail(style, cells.at(-1)?.items.at(-1)?.atom.key);
}

const ROWSPAN = /(<t[dh]\b[^<>]{0,200}?) rowspan\s?=\s?["']?\d{1,3}["']?/gi;

/** The same paper in words that cannot be structure: what comes of it shows what the list's own wording makes. */
function harmless(wanted: Wanted): Wanted {
  const mask = (field: string, value: string): string => {
    if (/^https?:\/\/\S+$/.test(value)) return 'https://e.example/x';
    // A year may begin an entry as the list has it; a title or name that is a number may not: “- 1984. …” is a list in a list.
    const stays = field === 'authors' ? /^(?:et|al\.?)$/i : field === 'title' ? /^$/ : /^\d+$/;
    return maskAround(value, (text) => text.replace(/[^\s,:]+/gu, (word) => (stays.test(word) ? word : 'x')));
  };
  return {
    ...wanted,
    values: new Map(
      [...wanted.values].map(([field, value]) => [
        field,
        /^(?:arxiv|doi|repo)/.test(field) ? value : mask(field, value),
      ]),
    ),
  };
}

/** The cells of rows as they stand. */
function rowsOf(samples: readonly Sample[]): string[][] {
  return samples.map(({ sequences }) => sequences.map(({ raw, start, end }) => raw.slice(start, end)));
}

/** The blanks at the end of the last line, as most entries near by have them that end in the same thing. */
function usualTail(style: Style, last: string | undefined): string {
  const votes = new Map<string, number>();
  for (const { source, sequences, rank } of style.samples) {
    const tail = /[ \t]*$/.exec(source.raw)?.[0] ?? '';
    const alike = sequences.at(-1)?.atoms.at(-1)?.key === last ? 1 : 0.1;
    votes.set(tail, (votes.get(tail) ?? 0) + alike / (1 + rank / 4));
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
  learnt: Style,
  model: Sample,
  sequence: Sequence,
  cell: number,
  wanted: Wanted,
  shape: string,
): Written {
  let style = learnt;
  const { raw, atoms } = sequence;
  const items: Item[] = [];
  let at = sequence.start;
  let dropped: string | null = null;
  const place = () => items.at(-1)?.atom.key ?? START;
  const usual = (key: string, own: string, after?: Sides['after']) =>
    wanted.changed ? own : (pairGlue(style, place(), key, cell, own, false, { before: items.at(-1), after }) ?? own);
  for (const atom of atoms) {
    const between = raw.slice(at, atom.start);
    at = atom.end;
    const chosen = isKept(atom, wanted)
      ? { atom, raw, isKept: true }
      : fitAtom(style, model, atom, cell, wanted, shape);
    if (!chosen) {
      dropped = (dropped ?? '') + between;
      continue;
    }
    const glue =
      dropped !== null
        ? (pairGlue(style, place(), atom.key, cell, undefined, true, { before: items.at(-1), after: chosen }) ??
          joinGlue(dropped, between, items.length === 0, false))
        : usual(atom.key, between, chosen);
    if (items.length === 0 && glue !== '') style = { ...style, room: room(glue) };
    items.push({ ...chosen, glue });
    dropped = null;
  }
  const rest = raw.slice(at, sequence.end);
  let end =
    dropped !== null
      ? (pairGlue(style, place(), END, cell, undefined, true, { before: items.at(-1) }) ??
        joinGlue(dropped, rest, items.length === 0, true))
      : usual(END, rest);
  if (dropped !== null && items.length === 0 && model.source.shape === 'row') end = emptyCell(style, cell) ?? end;
  end = insertMissing(style, model, items, end, cell, wanted);
  return { items, end };
}

/** What stands in a cell of which nothing is known (`-`, `N/A`, nothing), as most rows near by have it, whatever their padding. */
function emptyCell(style: Style, cell: number): string | undefined {
  const votes = new Map<string, number>();
  for (const { sequences, rank } of style.samples) {
    const sequence = sequences[cell];
    if (!sequence || sequence.atoms.length > 0) continue;
    const text = sequence.raw.slice(sequence.start, sequence.end).trim();
    votes.set(text, (votes.get(text) ?? 0) + 1 / (1 + rank / 4));
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Whether an atom of an existing entry stays as it stands. */
function isKept(atom: KeyedAtom, { changed }: Wanted): boolean {
  return changed !== undefined && !atom.parts.some((part) => changed.has(part.field));
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
  if (isOddRepeat(style, atom, cell)) return undefined;
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
    tells(best.atom) === tells(atom) &&
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
  return own ? { atom, raw: model.reading.raw } : writeHalf(atom, model.reading.raw, wanted, shape);
}

/** A link that stands there a second time, where few entries that show it do so: nothing a new entry has to repeat. */
function isOddRepeat(style: Style, atom: KeyedAtom, cell: number): boolean {
  const [first, again] = atom.key.split('#');
  if (!first || !again || !atom.parts.every((part) => part.form === 'url')) return false;
  const count = (key: string) =>
    style.samples.filter(({ sequences }) => sequences[cell]?.atoms.some((other) => other.key === key)).length;
  return count(atom.key) * 4 < count(first);
}

/**
 * The wording of the same venue, or of its class, beats that of another; that of the same venue even where it leaves out the
 * year: `arXiv` beside `CVPR2024`.
 */
function prefers(best: KeyedAtom, own: KeyedAtom, told: ReadonlySet<string>, wanted: Wanted): boolean {
  if (classFit(own, wanted) === 0 && classFit(best, wanted) === 2 && isYearless(best, own)) return true;
  if (gain(best, told, wanted, own) < gain(own, told, wanted, own)) return false;
  return classFit(own, wanted) === 0 && classFit(best, wanted) > 0 && signature(best) !== signature(own);
}

function isYearless(best: KeyedAtom, own: KeyedAtom): boolean {
  return own.parts.length > 1 && tells(own).replace(/\+year$|\byear\+/, '') === tells(best);
}
