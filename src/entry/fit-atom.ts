import { bestAtom, isRare } from './best-atom.ts';
import { colourTwin } from './colour-twin.ts';
import { canWrite, classFit, family, fitsHost, gain, shownBeside, showsOfItsOwn, signature } from './gain.ts';
import type { KeyedAtom, Sample, Style } from './style.ts';
import type { Wanted } from './wanted.ts';
import { writeHalf } from './write-half.ts';

/** Whether an atom of an existing entry stays as it stands. */
export function isKept(atom: KeyedAtom, { changed }: Wanted): boolean {
  return changed !== undefined && !atom.parts.some((part) => changed.has(part.field));
}

/**
 * An atom for the place of one of the model's: its own where it can say what the paper has there, one of another entry where
 * that fits better, `undefined` where there is nothing to say.
 */
export function fitAtom(
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
  const twin = own ? colourTwin(style, atom, model.reading.raw, cell, wanted) : undefined;
  if (twin && canWrite(twin.atom, wanted, shape)) return twin;
  const shown = new Set(
    [...shownBeside(model, atom, wanted)].filter(
      (field) => !atom.parts.some((part) => family(part.field, wanted) === field),
    ),
  );
  const best = bestAtom(style, atom, atom.key, cell, shown, wanted);
  const regular =
    best &&
    own &&
    showsOfItsOwn(best.atom) === showsOfItsOwn(atom) &&
    classFit(best.atom, wanted) >= classFit(atom, wanted) &&
    isRare(style, atom, best, model.reading.raw, cell);
  const isRehosted =
    best &&
    atom.key !== 'title' &&
    fitsHost(best.atom, wanted) &&
    !fitsHost(atom, wanted) &&
    gain(best.atom, shown, wanted, atom) >= gain(atom, shown, wanted, atom);
  const better =
    best &&
    (!own ||
      gain(best.atom, shown, wanted, atom) > gain(atom, shown, wanted, atom) ||
      prefers(best.atom, atom, shown, wanted) ||
      isRehosted ||
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
 * The wording of the same venue, or of its class, beats that of another; that of the same venue whatever else it tells: `arXiv`
 * beside `CVPR2024`.
 */
function prefers(best: KeyedAtom, own: KeyedAtom, shown: ReadonlySet<string>, wanted: Wanted): boolean {
  if (classFit(own, wanted) === 0 && classFit(best, wanted) === 2) return true;
  if (gain(best, shown, wanted, own) < gain(own, shown, wanted, own)) return false;
  return classFit(own, wanted) === 0 && classFit(best, wanted) > 0 && signature(best) !== signature(own);
}
