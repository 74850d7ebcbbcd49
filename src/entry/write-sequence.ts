import { closerOf, openerOf } from '../knowledge/closer-of.ts';
import { beginsWithMark, endsInMark, trimEndMarks } from '../knowledge/trim-marks.ts';
import { relabel } from './labels.ts';
import { once } from './once.ts';
import { entryParts, type Part } from './reading.ts';
import type { KeyedAtom, Style } from './style.ts';
import { nearness, vote } from './votes.ts';
import type { Wanted } from './wanted.ts';
import { isSpoken, isUnearned, writePart } from './write-part.ts';

/** An atom in the entry being made: what it is modelled on, and the glue that stands before it. */
export interface Item {
  readonly atom: KeyedAtom;
  readonly raw: string;
  glue: string;
  /** It stands in an entry that is there already, and nothing of it changes. */
  readonly isKept?: boolean;
}

/** Items of a sequence and the glue after the last one. */
export interface Written {
  readonly items: readonly Item[];
  readonly end: string;
}

/** What writing needs: how it was planned (`wanted`), and whose values are written (`voice`). */
export interface Writing {
  readonly wanted: Wanted;
  readonly voice: Wanted;
  readonly shape: string;
  /** As it is to be spelled. */
  readonly number: string | null;
  readonly style: Style;
}

/** The text of a sequence: glue, atom, glue, … */
export function writeSequence({ items, end }: Written, writing: Writing): string {
  let text = '';
  for (const item of items) text += joint(item.glue, text, writing.style) + writeItem(item, writing);
  return text + joint(end, text, writing.style);
}

/** A stop after a value that ends in one (`et al.`, `Why?`, `*Neural Comput.*`) is one too many, unless the list has it all the same. */
function joint(glue: string, before: string, style: Style): string {
  const value = trimEndMarks(before, '*_');
  const isDoubled = endsInMark(value, value === before ? '.?!。？！' : '.。') && beginsWithMark(glue, '.。');
  return isDoubled && !keepsStop(style, value.slice(-1)) ? glue.slice(1) : glue;
}

/**
 * Whether the list puts its full stop also after a value that ends in this mark: `Why?. CVPR 2020`, `et al.. 2019`. Most do not,
 * so without a majority that does it is one too many.
 */
function keepsStop(style: Style, mark: string): boolean {
  return (stopVotes(style).get(mark) ?? 0) > 0;
}

const stopVotes = once(({ samples }: Style): ReadonlyMap<string, number> => {
  const votes = new Map<string, number>();
  for (const { reading, rank } of samples) {
    for (const { end } of entryParts(reading).filter((part) => part.form === 'text')) {
      const [, mark, stop] = /^([.?!。？！])[*_"”]{0,3}([.。]?)/.exec(reading.raw.slice(end - 1, end + 4)) ?? [];
      if (mark) vote(votes, mark, (stop ? 1 : -1) * nearness(rank));
    }
  }
  return votes;
});

function writeItem(item: Item, { wanted, voice, shape, number, style }: Writing): string {
  const { atom, raw } = item;
  if (item.isKept) return raw.slice(atom.start, atom.end);
  let text = '';
  let at = atom.start;
  for (const [i, part] of atom.parts.entries()) {
    if (isSpoken(part, atom.parts, wanted)) {
      // `ICSE'24` was given as the venue: its own year goes, and what joined the two.
      const first = i === 0;
      if (first) text += relabel(raw, at, part.start, atom, wanted, style);
      const opened = i > 0 && closerOf(raw.slice(at, part.start).trimEnd().at(-1)) !== undefined;
      at = i === 0 ? (atom.parts[1]?.start ?? part.end) : part.end;
      if (opened && openerOf(raw[at]) !== undefined && at < atom.end) at += 1;
      continue;
    }
    if (isUnearned(part, atom.parts, wanted)) {
      text += closingMarks(raw.slice(at, part.start));
      at = part.end + closingMarksOf(raw, at, part);
      continue;
    }
    text += joint(relabel(raw, at, part.start, atom, wanted, style), text, style);
    text += part.field === 'number' ? (number ?? part.value) : (writePart(part, voice, shape) ?? '');
    at = part.end;
  }
  return text + joint(relabel(raw, at, atom.end, atom, wanted, style), text, style);
}

/** The marks before a part that close what stands before it: `*ICLR 2024* `. */
function closingMarks(between: string): string {
  return /^([*_)\]）】"”]+)[\s,.;:(（[]/.exec(between)?.[1] ?? '';
}

/** How many characters behind a part close the marks that open right before it. */
function closingMarksOf(raw: string, from: number, part: Part): number {
  const opened = /[([（【*_`]*$/.exec(raw.slice(from, part.start))?.[0] ?? '';
  const closing = [...opened]
    .reverse()
    .map((mark) => closerOf(mark) ?? mark)
    .join('');
  return raw.startsWith(closing, part.end) ? closing.length : 0;
}
