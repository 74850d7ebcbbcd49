import { hostOf } from './link-role.ts';
import type { Part } from './reading.ts';
import type { KeyedAtom, Sample, Style } from './style.ts';
import { venueClass, venueKey } from './venues.ts';
import type { Wanted } from './wanted.ts';
import { isSpoken, writePart } from './write-part.ts';

/** An atom with the sample it is taken from. */
export type Donor = { readonly atom: KeyedAtom; readonly sample: Sample };

/** Asked again and again for atoms of the same make. */
const writable = new WeakMap<Wanted, Map<string, boolean>>();

/** Whether everything an atom shows can be told about the wanted paper. */
export function canWrite(atom: KeyedAtom, wanted: Wanted, shape: string): boolean {
  const answers = writable.get(wanted) ?? new Map<string, boolean>();
  writable.set(wanted, answers);
  const question = remember(atom, 'parts', () =>
    atom.parts
      .map(
        (part) =>
          `${part.field}/${part.form}/${part.format ?? ''}/${part.format && part.field === 'venue' ? part.value : ''}`,
      )
      .join(),
  );
  const known = answers.get(question);
  if (known !== undefined) return known;
  const can = atom.parts.every(
    (part) =>
      part.field === 'number' || isSpoken(part, atom.parts, wanted) || writePart(part, wanted, shape, false) !== null,
  );
  answers.set(question, can);
  return can;
}

/** Year and date are one family, so are the halves of a title: an entry tells each once. */
export function family(field: string, wanted?: Wanted): string {
  if (field === 'year' || field === 'date') return wanted?.twoDates ? field : 'when';
  return field.startsWith('title') ? 'title' : field;
}

const DERIVED_FIELDS = /^(?:number|arxiv|doi|repo|repo-name)$/;

/** The paper's values that an atom tells and nothing else does yet, less what it would say twice. */
export function gain(atom: KeyedAtom, told: ReadonlySet<string>, wanted: Wanted, own?: KeyedAtom): number {
  const dated = wanted.typed.length > 0 || (own?.parts.some((part) => part.form === 'date') && wanted.dates.length > 0);
  const families = atom.parts.map((part) => family(part.field, wanted)).filter((field) => !DERIVED_FIELDS.test(field));
  const fresh = new Set(
    families.filter(
      (field) =>
        !told.has(field) &&
        (field === 'when'
          ? dated
          : field === 'year' || field === 'date'
            ? wanted.given.has(field) || (dated && own?.parts.some((part) => part.field === field))
            : wanted.values.has(field)),
    ),
  );
  const again = new Set(families.filter((field) => told.has(field))).size;
  return fresh.size - again;
}

/** Found once per wanted paper: every sample asks for the same few kinds of atoms. */
const memory = new WeakMap<Wanted, Map<string, Donor | undefined>>();

/** The atom of a key that tells most of what the rest of the entry does not tell yet, in the wording most used near by. */
export function bestAtom(
  style: Style,
  own: KeyedAtom | undefined,
  key: string,
  cell: number,
  told: ReadonlySet<string>,
  wanted: Wanted,
): Donor | undefined {
  // What the model's own atom repeats may be repeated: `2018. … *Proceedings of ACL 2018*`.
  const beside = own
    ? new Set([...told].filter((field) => !own.parts.some((part) => family(part.field, wanted) === field)))
    : told;
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
  told: ReadonlySet<string>,
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
      gain(atom, told, wanted, own) * 4 +
      classFit(atom, wanted) +
      common * 1.5 +
      (own && signature(atom) === signature(own) ? 1.2 : 0) +
      nearInTime(atom, wanted) -
      sample.rank * 0.01 +
      0.001;
    if (score > highest) [best, highest] = [donor, score];
  }
  return best;
}

/** Lists change how they write dates over the years: entries of about the paper's year count more. */
function nearInTime(atom: KeyedAtom, wanted: Wanted): number {
  const date = atom.parts.find((part) => part.form === 'date');
  const [year] = wanted.dates.flatMap((one) => one.year ?? []);
  const own = Number(/^\d{4}/.exec(date?.value ?? '')?.[0]);
  return year && own && Math.abs(year - own) <= 2 ? 0.8 : 0;
}

/** What an atom shows. */
export function shows(atom: KeyedAtom): string {
  return remember(atom, 'shows', () => atom.parts.map((part) => part.field).join('+'));
}

/** What an atom shows, with how precise its dates are. */
export function signature(atom: KeyedAtom): string {
  return remember(atom, 'signature', () =>
    atom.parts
      .map((part) =>
        part.form === 'date' || part.field === 'venue' ? `${part.field}:${part.format ?? ''}` : part.field,
      )
      .join('+'),
  );
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
  const heaviest = new Map<string, number>();
  for (const sample of style.samples)
    heaviest.set(classOf(sample), Math.max(heaviest.get(classOf(sample)) ?? 0, skeletons.get(skeleton(sample)) ?? 0));
  const dateless =
    style.samples.filter(
      (sample) => !sample.reading.atoms.some((atom) => atom.parts.some((part) => part.form === 'date')),
    ).length / Math.max(1, style.samples.length);
  const listed = new Set(
    style.samples.flatMap((sample) => Object.keys(sample.reading.fields).map((field) => family(field, wanted))),
  );
  let best: Sample | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const sample of style.samples) {
    const usual = (skeletons.get(skeleton(sample)) ?? 0) / Math.max(0.001, heaviest.get(classOf(sample)) ?? 0);
    const cost =
      changes(style, sample, wanted, listed, dateless) + 0.5 * Math.log2(1 + sample.rank / 4) + (1 - usual) * 2.5;
    if (cost < least) [best, least] = [sample, cost];
  }
  return best;
}

/** What it costs a model to show something the paper lacks, or not to show what it has; tuned by leaving existing entries out. */
const DROPPED = 3.5;
const DROPPED_TEXT = 2;
const MISSING = 5;

function changes(style: Style, sample: Sample, wanted: Wanted, listed: ReadonlySet<string>, dateless: number): number {
  let cost = 0;
  const told = new Set<string>();
  const tell = (parts: readonly Part[]) => {
    for (const part of parts) told.add(family(part.field, wanted));
    if (parts.some((part) => part.field === 'title-head')) told.add('name');
  };
  for (const [cell, sequence] of sample.sequences.entries()) {
    for (const atom of sequence.atoms) {
      if (atom.key === 'number') continue;
      if (!canWrite(atom, wanted, sample.source.shape)) {
        const best = bestAtom(style, atom, atom.key, cell, toldBeside(sample, atom, wanted), wanted);
        if (best) tell(best.atom.parts);
        cost += best ? 2 : atom.parts.every((part) => part.field.startsWith('text:')) ? DROPPED_TEXT : DROPPED;
        continue;
      }
      tell(atom.parts);
      if (atom.parts.some((part) => part.field === 'venue') && wanted.values.has('venue'))
        cost += [2, 0.5, 0][classFit(atom, wanted)] ?? 0;
      if (wanted.typed.length === 0 && !wanted.datedVenue && atom.parts.some((part) => part.form === 'date'))
        cost += 3 * dateless;
      const link = atom.parts.find((part) => part.form === 'url');
      if (link && atom.label && hostOf(wanted.values.get(link.field) ?? '') !== hostOf(link.value)) cost += 0.3;
      if (atom.parts.some((part) => part.field === 'url') && !wanted.values.has('url')) cost += 3;
    }
  }
  for (const field of new Set([...wanted.values.keys()].map((field) => family(field, wanted)))) {
    if (!told.has(field) && !DERIVED_FIELDS.test(field) && listed.has(field)) cost += MISSING;
  }
  return cost;
}

/** Entries of preprints, conferences and journals have wordings of their own. */
function classOf(sample: Sample): string {
  return venueClass(sample.reading.fields.venue ?? '');
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
  return count(atomSkeleton(own, raw)) < count(atomSkeleton(best.atom, best.sample.reading.raw)) * 0.25;
}

/** What a sample tells besides one of its atoms. */
export function toldBeside(sample: Sample, atom: KeyedAtom, wanted: Wanted): Set<string> {
  const parts = sample.sequences.flatMap((sequence) =>
    sequence.atoms.filter((other) => other !== atom).flatMap((other) => other.parts),
  );
  const head = parts.some((part) => part.field === 'title-head') ? ['name'] : [];
  return new Set([...parts.map((part) => family(part.field, wanted)), ...head]);
}

const remembered = new WeakMap<object, Map<string, string>>();

/** An entry's wording without its values: two entries with the same skeleton are written the same way. */
export function skeleton(sample: Sample): string {
  return remember(sample, 'skeleton', () =>
    strip(
      sample.reading.raw,
      0,
      sample.reading.raw.length,
      sample.reading.atoms.flatMap((atom) => atom.parts),
    ).replace(/[ \t]+$/, ''),
  );
}

function atomSkeleton(atom: KeyedAtom, raw: string): string {
  return remember(atom, 'skeleton', () => strip(raw, atom.start, atom.end, atom.parts));
}

function remember(owner: object, what: string, make: () => string): string {
  const facts = remembered.get(owner) ?? new Map<string, string>();
  remembered.set(owner, facts);
  const known = facts.get(what);
  if (known !== undefined) return known;
  const made = make();
  facts.set(what, made);
  return made;
}

function strip(raw: string, from: number, to: number, parts: readonly Part[]): string {
  let text = '';
  let at = from;
  for (const part of parts) {
    if (part.start < at) continue;
    text += `${raw.slice(at, part.start)}{${part.form === 'date' ? part.format : part.field}${part.field === 'venue' ? (part.format ?? '') : ''}}`;
    at = part.end;
  }
  return text + raw.slice(at, to);
}
