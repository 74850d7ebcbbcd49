import { closerOf } from '../knowledge/closer-of.ts';
import { endsInMark } from '../knowledge/trim-marks.ts';
import { isWordy } from '../knowledge/words.ts';
import { dropRareImages } from './drop-rare-images.ts';
import { signature } from './gain.ts';
import type { KeyedAtom, Style } from './style.ts';
import { unpairedMarks } from './unpaired-marks.ts';
import { mostVoted, nearness, vote } from './votes.ts';

/** The atoms on both sides of a joint, and the text each is taken from. */
export interface Sides {
  readonly before?: { readonly atom: KeyedAtom; readonly raw: string } | undefined;
  /** Whether what is written before ends in a mark of its own, as names and questions do: `et al.`, `Why Sleep?` */
  readonly stop?: boolean | undefined;
  readonly after?: { readonly atom: KeyedAtom; readonly raw: string } | undefined;
}

/** Stand for the edges of an entry (or cell) where glue is asked for. */
export const START = '^';
export const END = '$';

/** Share of the votes that a joint needs before it overrules what the model itself shows. */
const SURE = 0.6;

/** Share of the commonest glue's weight below which a model's own glue is a slip that nobody would copy. */
const RARE = 0.5;

/**
 * The glue between two kinds of atoms as the nearest entry has it that has them next to each other; `*` stands for any.
 * Among the nearest twelve the most common one wins; line ends of entries with another marker count less. Joints between
 * atoms that end or begin in other marks than those at the `sides`, or show something else, count where there are no others.
 * `own` is kept unless it is rare. With `sure`, a narrow majority is none, and joints of other marks are none.
 *
 * ```
 * [Title](…). In *Proceedings of ACL 2022*     before venue+year
 * [Title](…). *Journal of Sleep Research*      before venue
 * **[Nap]** "Title"     **Nap**: "Title"       behind a bracket, behind none
 * Lee et al. [Title](…)   Lee. [Title](…)        behind a stop, behind none
 * ```
 */
export function pairGlue(
  style: Style,
  before: string,
  after: string,
  cell: number,
  own?: string,
  sure = false,
  sides: Sides = {},
): string | undefined {
  const [alike, unlike] = [new Map<string, number>(), new Map<string, number>()];
  let seen = 0;
  for (const sample of style.samples) {
    const sequence = sample.sequences[cell];
    if (!sequence) continue;
    const keys = [START, ...sequence.atoms.map((atom) => atom.key), END];
    for (let i = 0; i + 1 < keys.length; i += 1) {
      const next = sequence.atoms[i];
      if (!fits(keys[i], before) || !fits(keys[i + 1], after)) continue;
      if (after === '*' && (next === undefined || next.parts.some((part) => part.form === 'code'))) continue;
      const start = i === 0 ? sequence.start : (sequence.atoms[i - 1]?.end ?? sequence.start);
      const end = sequence.atoms[i]?.start ?? sequence.end;
      const glue = dropRareImages(sequence.raw.slice(start, end), style.samples);
      const fitting = !glue.includes('\n') || style.room === undefined || room(sample.source.raw) === style.room;
      const isAlike = areAlike(sides, sequence.atoms[i - 1], next, sequence.raw);
      const votes = isAlike ? alike : unlike;
      vote(votes, glue, (fitting ? 1 : 0.2) * nearness(sample.rank));
      if (isAlike) seen += 1;
    }
    if (seen >= 12) break;
  }
  const votes = alike.size > 0 || sure ? alike : unlike;
  if (own !== undefined && (votes.get(own) ?? 0) >= Math.max(...votes.values(), 0) * RARE) return own;
  if (sure && Math.max(...votes.values(), 0) < [...votes.values()].reduce((sum, weight) => sum + weight, 0) * SURE)
    return undefined;
  return mostVoted(votes);
}

/**
 * What begins the line that an atom stands on, where the nearest entry with it and one of `before` has a line end between
 * them, whatever else stands between: links on a line of their own stay there when the first of them is missing.
 */
export function lineGlue(style: Style, before: string, key: string, cell: number): string | undefined {
  for (const { sequences } of style.samples) {
    const { raw = '', atoms = [] } = sequences[cell] ?? {};
    const at = atoms.findIndex((atom) => atom.key === key);
    const from = atoms.findIndex((atom) => atom.key === before);
    if (at < 0 || from < 0 || from >= at) continue;
    const glues = atoms.slice(from + 1, at + 1).map((atom, i) => raw.slice(atoms[from + i]?.end, atom.start));
    const glue = glues.findLast((one) => one.includes('\n'));
    return glue !== undefined && isWordy(glue) ? undefined : glue;
  }
  return undefined;
}

function areAlike(sides: Sides, before: KeyedAtom | undefined, after: KeyedAtom | undefined, raw: string): boolean {
  return (
    (sides.stop === undefined || !before || sides.stop === endsInOwnStopOrMark(before, raw)) &&
    (!sides.before || !before || marksBehind(before, raw) === marksBehind(sides.before.atom, sides.before.raw)) &&
    (!sides.after ||
      !after ||
      (signature(after) === signature(sides.after.atom) &&
        opening(after, raw) === opening(sides.after.atom, sides.after.raw)))
  );
}

function endsInOwnStopOrMark({ end }: KeyedAtom, raw: string): boolean {
  return endsInMark(raw.slice(0, end), '.?!');
}

/** The marks with which an atom ends, and those with which it begins. */
function marksBehind(atom: KeyedAtom, raw: string): string {
  return raw.slice(Math.max(atom.start, ...atom.parts.map((part) => part.end)), atom.end);
}

function opening(atom: KeyedAtom, raw: string): string {
  return raw.slice(atom.start, Math.min(atom.label?.start ?? atom.end, atom.parts[0]?.start ?? atom.end));
}

/** Width of an entry's marker: how far its other lines are indented to belong to it. */
export function room(raw: string): number {
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])?[ \t]*/.exec(raw)?.[0].length ?? 0;
}

function fits(key: string | undefined, wanted: string): boolean {
  return wanted === '*' || key === wanted;
}

/**
 * What is left between two atoms when the one between them goes, where no entry shows it: a line of its own goes whole, the
 * end keeps how the entry ends, and the beginning keeps its marker.
 */
export function joinGlue(before: string, after: string, first: boolean, last: boolean): string {
  const [opens, closes] = [unpaired(before), unpaired(after)];
  if (first && last) return before + after;
  // A bracket that held nothing else goes with it.
  if (['()', '[]'].includes(opens + closes))
    return joinGlue(before.slice(0, before.lastIndexOf(opens)), after.replace(closes, ''), first, last);
  const tagged = keepTags(before, after);
  if (tagged !== undefined) return tagged;
  if (first) return keepMarks(before, closes);
  // The stop of a line that goes is the line's, and so are the marks that close on it.
  const line = before.indexOf('\n');
  if (last && line >= 0 && /^[.,;。，；]?[*_]{0,3}[ \t]*$/.test(after) && unpaired(before.slice(line)) === closes)
    return before.slice(0, line).replace(/(?:<br ?\/?>|\\|\s){1,9}$/i, '');
  if (last) return keepMarks(after, opens);
  if (before.includes('\n') && !after.includes('\n')) return keepMarks(before, closes);
  // The first thing in a bracket goes with what parts it from the next: `(Gray et al., 2022)` → `(2022)`.
  if (closerOf(before.at(-1)) !== undefined && closes === '') return before;
  return opens === closes ? after : keepMarks(after, opens);
}

/** Whether two ways to join leave the same brackets without a partner. */
export function leavesSameBrackets(one: string, other: string): boolean {
  const brackets = (glue: string): string => unpaired(glue).replace(/[^[\]()]/g, '');
  return brackets(one) === brackets(other);
}

/** Marks in glue that have no partner in it, e.g. `*` in ` *`; the bullet of a line is none. */
function unpaired(glue: string): string {
  return unpairedMarks(glue.replace(/\n[ \t>]*[*+-][ \t]/g, '\n'), MARKS);
}

const MARKS = /\*\*|\*|__|_|`|"|[[\]()]/g;

function keepMarks(glue: string, lost: string): string {
  const own = unpaired(glue);
  if (lost === '' || own === lost) return own === lost && lost !== '' ? glue.replace(own, '') : glue;
  return glue.includes(lost) ? glue : lost + glue;
}

const TAG = /<\/?(?!br\b|img\b|hr\b)[a-z][^<>]{0,400}>/gi;

/** `</summary>` before what goes stays, with what follows it from the next tag on; tags that held nothing else go with it. */
function keepTags(before: string, after: string): string | undefined {
  const tags = before.match(TAG);
  if (!tags || unpairedMarks([...tags, ...(after.match(TAG) ?? [])].join('')) === '') return undefined;
  const next = after.search(TAG);
  // The bullet or quotation mark of the line goes with what stood on it.
  const kept = next < 0 ? before : before.replace(/\n[ \t]*(?:>|[-*+])[ \t]*$/, '\n');
  return kept + (next < 0 ? after.trimStart().replace(/^[.,;。，；]\s*/, '') : after.slice(next));
}
