import { isOneAddress } from '../knowledge/hosts.ts';
import { endsInMark } from '../knowledge/trim-marks.ts';
import { isDigits } from '../knowledge/words.ts';
import { dropRareImages } from './drop-rare-images.ts';
import { fitAtom, isKept } from './fit-atom.ts';
import { DERIVED_FIELDS } from './gain.ts';
import { END, joinGlue, leavesSameBrackets, pairGlue, room, type Sides, START } from './glue.ts';
import { tagNameOf } from './inline.ts';
import { maskAround } from './inline-tags.ts';
import { insertMissing } from './insert-missing.ts';
import { rankSamples } from './rank-samples.ts';
import { skeleton } from './skeleton.ts';
import type { KeyedAtom, Sample, Sequence, Style } from './style.ts';
import { unpairedMarks } from './unpaired-marks.ts';
import { mostVoted, nearness, votesFor } from './votes.ts';
import { type Wanted, type Way, wantedValues } from './wanted.ts';
import { writeCells } from './write-cells.ts';
import type { Item, Written } from './write-sequence.ts';

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
    if (leavesMarks(composed)) continue;
    const faults = faultsOf(composed);
    if (faults === 0) return composed;
    if (!best || faults < best.faults) best = { composed, faults };
  }
  return best?.composed;
}

/** Whether a bracket is left without its partner where the model itself has none such: ways of writing were mixed, or it was cut wrongly. */
function leavesMarks({ plain, model }: Composed): boolean {
  const left = unpairedMarks(plain);
  return left !== '' && (left !== unpairedMarks(skeleton(model)) || unpairedMarks(model.source.raw) === '');
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

/** The same paper in words that cannot be structure: what comes of it shows what the list's own wording makes. */
function harmless(wanted: Wanted): Wanted {
  const own = new Set([
    'et',
    'al',
    'al.',
    'and',
    '&',
    ...[...wanted.boldNames].flatMap((name) => name.toLowerCase().split(/[\s,]+/)),
  ]);
  const mask = (field: string, value: string): string => {
    if (isOneAddress(value)) return 'https://e.example/x';
    // A year may begin an entry as the list has it; a title or name that is a number may not: “- 1984. …” is a list in a list.
    const stays = (word: string): boolean =>
      field === 'authors' ? own.has(word.toLowerCase()) || INITIAL.test(word) : field !== 'title' && isDigits(word);
    return maskAround(value, (text) => text.replace(/[^\s,:]+/gu, (word) => (stays(word) ? word : 'x')));
  };
  return {
    ...wanted,
    values: new Map(
      [...wanted.values].map(([field, value]) => [field, DERIVED_FIELDS.test(field) ? value : mask(field, value)]),
    ),
  };
}

const INITIAL = /^\p{Lu}\.$/u;

/** HTML blocks take no Markdown escapes, whatever the shape around them. */
function writtenShape(model: Sample): string {
  return HTML_BLOCKS.has(tagNameOf(model.source.raw.trimStart()) ?? '') ? 'html-row' : model.source.shape;
}

const HTML_BLOCKS: ReadonlySet<string> = new Set('p div table tr td details li ul center h1 h2 h3 h4 h5 h6'.split(' '));

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
  // What stands behind a number is the marker's.
  const isFirst = (): boolean => items.every(({ atom }) => atom.key === 'number');
  const sides = (after?: Sides['after']): Sides => {
    const before = items.at(-1);
    return { before, stop: before && endsInOwnMark(before.atom, wanted), after };
  };
  const usual = (key: string, own: string, after?: Sides['after']) =>
    wanted.changed ? own : (pairGlue(style, place(), key, cell, own, false, sides(after)) ?? own);
  const joined = (left: string, key: string, after?: Sides['after']): string | undefined => {
    const seen = pairGlue(style, place(), key, cell, undefined, true, sides(after));
    return seen !== undefined && leavesSameBrackets(seen, left) ? seen : undefined;
  };
  const wording = (from: number, to: number): string => {
    const own = raw.slice(from, to);
    return wanted.changed ? own : dropRareImages(own, style.samples);
  };
  for (const [i, atom] of atoms.entries()) {
    const isBehindStop: boolean = dropped !== null && endsInNamesStop(atoms[i - 1], raw);
    const between: string = `${isBehindStop && raw[at] === ' ' ? '.' : ''}${wording(at, atom.start)}`;
    at = atom.end;
    const chosen = isKept(atom, wanted)
      ? { atom, raw, isKept: true }
      : fitAtom(style, model, atom, cell, wanted, shape);
    if (!chosen) {
      dropped = dropped === null ? between : joinGlue(dropped, between, isFirst(), false);
      continue;
    }
    const glue =
      dropped !== null
        ? (joined(dropped + between, atom.key, chosen) ?? joinGlue(dropped, between, isFirst(), false))
        : usual(atom.key, between, chosen);
    if (items.length === 0 && glue !== '') style = { ...style, room: room(glue) };
    items.push({ ...chosen, glue: needsStop(items.at(-1), glue, sides().stop) ? `.${glue}` : glue });
    dropped = null;
  }
  const rest = wording(at, sequence.end);
  let end =
    dropped !== null
      ? (joined(dropped + rest, END) ?? joinGlue(dropped, rest, items.length === 0, true))
      : usual(END, rest);
  // The full stop of a sentence that is not there says nothing.
  if (dropped !== null && items.length === 0 && model.source.shape === 'row')
    end = emptyCell(style, cell) ?? (end.trim() === '.' ? end.slice(0, end.indexOf('.')) : end);
  end = insertMissing(style, model, items, end, cell, wanted);
  return { items, end };
}

/** Whether an atom ends with names and in their own stop: `Lee et al.` */
function endsInNamesStop(atom: KeyedAtom | undefined, raw: string): boolean {
  return atom?.parts.at(-1)?.field === 'authors' && raw[atom.end - 1] === '.';
}

/**
 * Whether names need a stop that the model's have of their own, where a sentence ends before them: `Early Birds. Lee et al. CVPR 2020`
 * gives `Early Birds. Lee and Ray. CVPR 2020`.
 */
function needsStop(before: Item | undefined, glue: string, stop: boolean | undefined): boolean {
  if (before === undefined || stop !== false || !endsInNamesStop(before.atom, before.raw)) return false;
  return glue.startsWith(' ') && !/\p{P}/u.test(glue.slice(0, 2)) && before.glue.trimEnd().endsWith('.');
}

/** Whether the names or the title that an atom ends with end in a mark of their own; `undefined` where it ends with something else. */
function endsInOwnMark({ parts, end }: KeyedAtom, { values, habits }: Wanted): boolean | undefined {
  const last = parts.at(-1);
  const value = values.get(last?.field ?? '');
  if (last?.end !== end || value === undefined) return undefined;
  if (last.field === 'title') return endsInMark(value, '?!');
  return last.field === 'authors' ? (habits.get('authors')?.(value) ?? value).endsWith('.') : undefined;
}

/** What stands in a cell of which nothing is known (`-`, `N/A`, nothing), as most rows near by have it, whatever their padding. */
function emptyCell(style: Style, cell: number): string | undefined {
  const texts = style.samples.flatMap(({ sequences, rank }) => {
    const empty = sequences[cell]?.atoms.length === 0 ? sequences[cell] : undefined;
    return empty ? [[empty.raw.slice(empty.start, empty.end).trim(), nearness(rank)] as const] : [];
  });
  return mostVoted(votesFor(texts));
}
