import { hostOf } from '../knowledge/hosts.ts';
import { canWrite, classFit, family, gain, signature } from './gain.ts';
import { atomSkeleton } from './skeleton.ts';
import type { KeyedAtom, Sample, Style } from './style.ts';
import type { Wanted } from './wanted.ts';

/** An atom with the sample it is taken from. */
export type Donor = { readonly atom: KeyedAtom; readonly sample: Sample };

/** Found once per wanted paper: every sample asks for the same few kinds of atoms. */
const memory = new WeakMap<Wanted, Map<string, Donor | undefined>>();

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
  const known = memory.get(wanted) ?? new Map<string, Donor | undefined>();
  memory.set(wanted, known);
  const question = `${cell} ${key} ${own ? signature(own) : ''} ${[...beside].sort().join(' ')}`;
  if (!known.has(question)) known.set(question, searchAtom(style, own, key, cell, beside, wanted));
  return known.get(question);
}

function searchAtom(
  style: Style,
  own: KeyedAtom | undefined,
  key: string,
  cell: number,
  shown: ReadonlySet<string>,
  wanted: Wanted,
): Donor | undefined {
  const donors: Donor[] = [];
  const usual = new Map<string, number>();
  for (const sample of style.samples) {
    for (const atom of sample.sequences[cell]?.atoms ?? []) {
      if (atom.key !== key) continue;
      const wording = atomSkeleton(atom, sample.reading.raw);
      usual.set(wording, (usual.get(wording) ?? 0) + 1 / (1 + sample.rank / 6));
      if (canWrite(atom, wanted, sample.source.shape)) donors.push({ atom, sample });
    }
  }
  const most = Math.max(...usual.values(), 0.001);
  let best: Donor | undefined;
  let highest = 0;
  for (const donor of donors) {
    const { atom, sample } = donor;
    const common = (usual.get(atomSkeleton(atom, sample.reading.raw)) ?? 0) / most;
    const score =
      gain(atom, shown, wanted, own) * 4 +
      marks(atom, shown, wanted) * SAME_VENUE +
      (classFit(atom, wanted) === 2 ? SAME_VENUE : classFit(atom, wanted)) +
      common * 1.5 +
      (own && signature(atom) === signature(own) ? 1.2 : 0) +
      nearInTime(atom, wanted) -
      sample.rank * 0.01 +
      0.001;
    if (score > highest) [best, highest] = [donor, score];
  }
  return best;
}

/** How the list writes this very venue tells more than one more value would. */
const SAME_VENUE = 6;

/** What an atom tells beside venue and date, and nothing else does: the `Oral` in `AAAI2026_Oral`. */
function marks(atom: KeyedAtom, shown: ReadonlySet<string>, wanted: Wanted): number {
  const fields = new Set(atom.parts.map(({ field }) => field));
  if (!fields.has('venue')) return 0;
  return [...fields].filter((field) => field.endsWith('-mark') && !shown.has(field) && wanted.values.has(field)).length;
}

/** Lists change how they write dates over the years: entries of about the paper's year count more. */
function nearInTime(atom: KeyedAtom, wanted: Wanted): number {
  const date = atom.parts.find((part) => part.form === 'date');
  const [year] = wanted.dates.flatMap((one) => one.year ?? []);
  const own = Number(/^\d{4}/.exec(date?.value ?? '')?.[0]);
  return year && own && Math.abs(year - own) <= 2 ? 0.8 : 0;
}

/** The wording that a list keeps for links to the wanted host (`[[10.1101/…](https://doi.org/…)]`), where it has one. */
export function hostAtom(style: Style, own: KeyedAtom, cell: number, wanted: Wanted): Donor | undefined {
  const link = own.parts.find((part) => part.form === 'url');
  const host = hostOf(wanted.values.get(link?.field ?? '') ?? '');
  if (!link || host === '' || host === hostOf(link.value)) return undefined;
  const donors = new Map<string, { donor: Donor; count: number }>();
  for (const sample of style.samples) {
    for (const atom of sample.sequences[cell]?.atoms ?? []) {
      if (
        atom.key !== own.key ||
        !atom.parts.some((part) => part.form === 'url' && part.field === link.field && hostOf(part.value) === host)
      )
        continue;
      const wording = atomSkeleton(atom, sample.reading.raw);
      const known = donors.get(wording);
      if (known) known.count += 1;
      else if (canWrite(atom, wanted, sample.source.shape)) donors.set(wording, { donor: { atom, sample }, count: 1 });
    }
  }
  const ranked = [...donors.values()].sort((a, b) => b.count - a.count);
  const all = ranked.reduce((sum, one) => sum + one.count, 0);
  const [best] = ranked;
  return best && best.count >= 2 && best.count * 2 >= all ? best.donor : undefined;
}

/** Whether an atom's wording is a slip: another is several times as common near by for the same thing. */
export function isRare(style: Style, own: KeyedAtom, best: Donor, raw: string, cell: number): boolean {
  const count = (wording: string) =>
    style.samples.reduce(
      (sum, sample) =>
        sum +
        (sample.sequences[cell]?.atoms.some(
          (atom) => atom.key === own.key && atomSkeleton(atom, sample.reading.raw) === wording,
        )
          ? 1 / (1 + sample.rank / 6)
          : 0),
      0,
    );
  const near = style.samples
    .slice(0, 4)
    .filter((sample) =>
      sample.sequences[cell]?.atoms.some(
        (atom) => atom.key === own.key && atomSkeleton(atom, sample.reading.raw) === atomSkeleton(own, raw),
      ),
    );
  // Two neighbours that agree are no slip: the list may have changed its mind.
  if (near.length >= 2) return false;
  return count(atomSkeleton(own, raw)) < count(atomSkeleton(best.atom, best.sample.reading.raw)) * 0.25;
}
