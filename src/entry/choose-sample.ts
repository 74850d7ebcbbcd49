import { hostOf } from './link-role.ts';
import type { Part } from './reading.ts';
import type { KeyedAtom, Sample, Style } from './style.ts';
import { venueClass, venueKey } from './venues.ts';
import type { Wanted } from './wanted.ts';
import { writePart } from './write-part.ts';

/** Whether everything an atom shows can be told about the wanted paper. */
export function canWrite(atom: KeyedAtom, wanted: Wanted, shape: string): boolean {
  return atom.parts.every((part) => part.field === 'number' || writePart(part, wanted, shape, false) !== null);
}

/** How many of the paper's own values an atom shows. */
export function tells(atom: KeyedAtom, wanted: Wanted): number {
  return atom.parts.filter((part) => part.field !== 'number' && covers(part, wanted)).length;
}

function covers(part: Part, wanted: Wanted): boolean {
  if (part.form === 'date') return wanted.dates.length > 0;
  return wanted.values.has(part.field) || part.field.startsWith('title');
}

type Best = { atom: KeyedAtom; sample: Sample } | undefined;

/** Found once per wanted paper: every sample asks for the same few kinds of atoms. */
const found = new WeakMap<Wanted, Map<string, Best>>();

/** The atom of the same key, from the nearest sample, that tells most of the paper and can be written. */
export function bestAtom(style: Style, atom: KeyedAtom | undefined, key: string, cell: number, wanted: Wanted): Best {
  const known = found.get(wanted) ?? new Map<string, Best>();
  found.set(wanted, known);
  const question = `${cell} ${key} ${atom ? signature(atom) : ''}`;
  if (!known.has(question)) known.set(question, searchAtom(style, atom, key, cell, wanted));
  return known.get(question);
}

function searchAtom(style: Style, atom: KeyedAtom | undefined, key: string, cell: number, wanted: Wanted): Best {
  let best: { atom: KeyedAtom; sample: Sample } | undefined;
  let most = -1;
  for (const sample of style.samples) {
    for (const other of sample.sequences[cell]?.atoms ?? []) {
      if (other.key !== key || !canWrite(other, wanted, sample.source.shape)) continue;
      const score =
        tells(other, wanted) * 4 +
        classFit(other, wanted) +
        (atom && signature(other) === signature(atom) ? 0.5 : 0) -
        sample.rank * 0.02;
      if (score > most) [best, most] = [{ atom: other, sample }, score];
    }
  }
  return best;
}

/** What an atom shows, with how precise its dates are. */
export function signature(atom: KeyedAtom): string {
  return atom.parts.map((part) => (part.form === 'date' ? `${part.field}:${part.format}` : part.field)).join('+');
}

/** Preprints, conferences and journals are written differently: an atom of the wanted venue's class fits, of the same venue best. */
export function classFit(atom: KeyedAtom, wanted: Wanted): number {
  const venue = wanted.values.get('venue');
  const part = atom.parts.find((one) => one.field === 'venue');
  if (!venue || !part) return 0;
  if (venueKey(venue) === venueKey(part.value)) return 2;
  return venueClass(venue) === venueClass(part.value) ? 1 : 0;
}

/** The sample that needs the fewest changes to become the wanted entry; the more usual its wording, the better. */
export function chooseSample(style: Style, wanted: Wanted): Sample | undefined {
  const skeletons = new Map<string, number>();
  for (const sample of style.samples) {
    const key = skeleton(sample);
    skeletons.set(key, (skeletons.get(key) ?? 0) + 1 / (1 + sample.rank / 6));
  }
  const heaviest = Math.max(...skeletons.values(), 0.001);
  let best: Sample | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const sample of style.samples) {
    const usual = (skeletons.get(skeleton(sample)) ?? 0) / heaviest;
    const cost = changes(style, sample, wanted) + sample.rank * 0.06 + (1 - usual) * 2.5;
    if (cost < least) [best, least] = [sample, cost];
  }
  return best;
}

function changes(style: Style, sample: Sample, wanted: Wanted): number {
  let cost = 0;
  const shown = new Set<string>();
  for (const [cell, sequence] of sample.sequences.entries()) {
    for (const atom of sequence.atoms) {
      if (atom.key === 'number') continue;
      const best = bestAtom(style, atom, atom.key, cell, wanted);
      if (canWrite(atom, wanted, sample.source.shape)) {
        for (const part of atom.parts) shown.add(family(part.field));
        cost += best && tells(best.atom, wanted) > tells(atom, wanted) ? 2 : 0;
        cost +=
          atom.parts.some((part) => part.field === 'venue') && wanted.values.has('venue')
            ? (2 - classFit(atom, wanted)) * 0.8
            : 0;
        const link = atom.parts.find((part) => part.form === 'url');
        const host = hostOf(wanted.values.get(link?.field ?? '') ?? '');
        cost += link && atom.label && host !== hostOf(link.value) ? 0.3 : 0;
      } else if (best) {
        for (const part of best.atom.parts) shown.add(family(part.field));
        cost += 2;
      } else cost += atom.parts.every((part) => part.field.startsWith('text:')) ? 3 : 6;
    }
  }
  for (const field of wanted.values.keys()) {
    if (shown.has(family(field)) || /^(?:number|arxiv|doi|repo|repo-name|url)$/.test(field)) continue;
    if (style.samples.some((other) => other.reading.fields[field] !== undefined)) cost += 6;
  }
  return cost;
}

function family(field: string): string {
  if (field === 'year' || field === 'date') return 'when';
  return field.startsWith('title') ? 'title' : field;
}

const skeletons = new WeakMap<Sample, string>();

/** An entry's wording without its values: two entries with the same skeleton are written the same way. */
export function skeleton(sample: Sample): string {
  const known = skeletons.get(sample);
  if (known !== undefined) return known;
  const { raw, atoms } = sample.reading;
  let text = '';
  let at = 0;
  for (const atom of atoms) {
    for (const part of atom.parts) {
      if (part.start < at) continue;
      text += `${raw.slice(at, part.start)}{${part.field}}`;
      at = part.end;
    }
  }
  const found = (text + raw.slice(at)).replace(/[ \t]+$/, '');
  skeletons.set(sample, found);
  return found;
}
