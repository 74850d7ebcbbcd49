import { canWrite, classFit, family, fitsHost, gain, signature } from './gain.ts';
import { once } from './once.ts';
import { atomSkeleton } from './skeleton.ts';
import type { KeyedAtom, Sample, Style } from './style.ts';
import { nearness, votesFor } from './votes.ts';
import type { Wanted } from './wanted.ts';

/** An atom with the sample it is taken from. */
export type Donor = { readonly atom: KeyedAtom; readonly sample: Sample };

/** Found once per wanted paper: every sample asks for the same few kinds of atoms. */
const memory = once((_: Wanted) => new Map<string, Donor | undefined>());

/** The atom of a key that tells most of what the rest of the entry does not tell yet, in the wording most used near by. */
export function bestAtom(
  style: Style,
  own: KeyedAtom | undefined,
  key: string,
  cell: number,
  shown: ReadonlySet<string>,
  wanted: Wanted,
): Donor | undefined {
  // What the model's own atom repeats may be repeated: `2018. … *Proceedings of ACL 2018*`.
  const beside = own
    ? new Set([...shown].filter((field) => !own.parts.some((part) => family(part.field, wanted) === field)))
    : shown;
  const known = memory(wanted);
  const question = `${cell} ${key} ${own ? signature(own) : ''} ${[...beside].sort().join(' ')}`;
  if (known.has(question)) return known.get(question);
  const usual = wordings(style, key, cell);
  const donors = style.samples.flatMap((sample): Donor[] =>
    (sample.sequences[cell]?.atoms ?? [])
      .filter((atom) => atom.key === key && canWrite(atom, wanted, sample.source.shape))
      .map((atom) => ({ atom, sample })),
  );
  const most = Math.max(...usual.values(), 0.001);
  let best: Donor | undefined;
  let highest = 0;
  for (const donor of donors) {
    const { atom, sample } = donor;
    const common = (usual.get(atomSkeleton(atom, sample.reading.raw)) ?? 0) / most;
    const score =
      gain(atom, beside, wanted, own) * 4 +
      marks(atom, beside, wanted) * SAME_VENUE +
      (classFit(atom, wanted) === 2 ? SAME_VENUE : classFit(atom, wanted)) +
      common * 1.5 +
      (own && signature(atom) === signature(own) ? 1.2 : 0) +
      (fitsHost(atom, wanted) ? SAME_HOST : 0) -
      sample.rank * 0.01 +
      0.001;
    if (score > highest) [best, highest] = [donor, score];
  }
  known.set(question, best);
  return best;
}

/** How the list writes this very venue tells more than one more value would. */
const SAME_VENUE = 6;

const SAME_HOST = 0.5;

/** What an atom tells beside venue and date, and nothing else does: the `Oral` in `AAAI2026_Oral`. */
function marks(atom: KeyedAtom, shown: ReadonlySet<string>, wanted: Wanted): number {
  const fields = new Set(atom.parts.map(({ field }) => field));
  if (!fields.has('venue')) return 0;
  return [...fields].filter((field) => field.endsWith('-mark') && !shown.has(field) && wanted.values.has(field)).length;
}

/** Share of the weight of another wording below which one's own is a slip that nobody would copy. */
const RARE = 0.25;

/** Whether an atom's wording is a slip: that of another one for the same thing is much more common near by. */
export function isRare(style: Style, own: KeyedAtom, best: Donor, raw: string, cell: number): boolean {
  const wording = atomSkeleton(own, raw);
  const near = style.samples
    .slice(0, 4)
    .filter(({ sequences, reading }) =>
      sequences[cell]?.atoms.some((atom) => atom.key === own.key && atomSkeleton(atom, reading.raw) === wording),
    );
  // Two neighbours that agree are no slip: the list may have changed its ways.
  if (near.length >= 2) return false;
  const usual = wordings(style, own.key, cell);
  return (usual.get(wording) ?? 0) < (usual.get(atomSkeleton(best.atom, best.sample.reading.raw)) ?? 0) * RARE;
}

/** How the atoms of a key are worded, the nearest counting most. */
function wordings(style: Style, key: string, cell: number): Map<string, number> {
  return votesFor(
    style.samples.flatMap(({ sequences, reading, rank }) =>
      (sequences[cell]?.atoms ?? [])
        .filter((atom) => atom.key === key)
        .map((atom) => [atomSkeleton(atom, reading.raw), nearness(rank)] as const),
    ),
  );
}
