import { hostOf } from '../knowledge/hosts.ts';
import { once } from './once.ts';
import { remember } from './skeleton.ts';
import type { KeyedAtom, Sample } from './style.ts';
import { spellingKey, venueClass } from './venues.ts';
import type { Wanted } from './wanted.ts';
import { isSpoken, isUnearned, writePart } from './write-part.ts';

/** Asked again and again for atoms of the same make. */
const writable = once((_: Wanted) => new Map<string, boolean>());

/** Whether everything an atom shows can be told about the wanted paper. */
export function canWrite(atom: KeyedAtom, wanted: Wanted, shape: string): boolean {
  const answers = writable(wanted);
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
      part.field === 'number' ||
      isUnearned(part, atom.parts, wanted) ||
      isSpoken(part, atom.parts, wanted) ||
      writePart(part, wanted, shape) !== null,
  );
  answers.set(question, can);
  return can;
}

/** Year and date are one family, so are the halves of a title: an entry tells each once. */
export function family(field: string, wanted?: Wanted): string {
  if (field === 'year' || field === 'date') return wanted?.twoDates ? field : 'when';
  return field.startsWith('title') ? 'title' : field;
}

/** Fields that follow from others: they are never owed. */
export const DERIVED_FIELDS = /^(?:number|arxiv|doi|repo|repo-(?:name|github|gitlab)|end-of-.+)$/;

/** The paper's values that an atom tells and nothing else does yet, less what it would say twice. */
export function gain(atom: KeyedAtom, shown: ReadonlySet<string>, wanted: Wanted, own?: KeyedAtom): number {
  const dated =
    wanted.typed.length > 0 ||
    (own !== undefined &&
      wanted.dates.length > 0 &&
      own.parts.some((part) => part.form === 'date') &&
      suits(own, wanted));
  const families = atom.parts.map((part) => family(part.field, wanted)).filter((field) => !DERIVED_FIELDS.test(field));
  const fresh = new Set(
    families.filter(
      (field) =>
        !shown.has(field) &&
        (field === 'when'
          ? dated
          : field === 'year' || field === 'date'
            ? wanted.given.has(field) || (dated && own?.parts.some((part) => part.field === field))
            : wanted.values.has(field)),
    ),
  );
  const again = new Set(families.filter((field) => shown.has(field))).size;
  return fresh.size - again;
}

/** Whether an atom's venue, if it has one, is of the wanted one's kind. */
function suits(atom: KeyedAtom, wanted: Wanted): boolean {
  return (
    !wanted.values.has('venue') || !atom.parts.some((part) => part.field === 'venue') || classFit(atom, wanted) > 0
  );
}

/** Preprints, conferences and journals are written differently: an atom of the wanted venue's class fits, of the same venue best. */
export function classFit(atom: KeyedAtom, wanted: Wanted): number {
  const venue = wanted.values.get('venue');
  const part = atom.parts.find((one) => one.field === 'venue');
  if (!venue || !part) return 0;
  if (spellingKey(venue) === spellingKey(part.value)) return 2;
  return venueClass(venue) === venueClass(part.value) ? 1 : 0;
}

/** Whether an atom's link leads to the host that the wanted paper's does: lists word links to one host alike. */
export function fitsHost(atom: KeyedAtom, wanted: Wanted): boolean {
  const link = atom.parts.find((part) => part.form === 'url');
  const host = hostOf(wanted.values.get(link?.field ?? '') ?? '');
  return link !== undefined && host !== '' && hostOf(link.value) === host;
}

/** What an atom shows. */
export function shows(atom: KeyedAtom): string {
  return remember(atom, 'shows', () => atom.parts.map((part) => part.field).join('+'));
}

/** What an atom shows that does not follow from something else. */
export function showsOfItsOwn(atom: KeyedAtom): string {
  return remember(atom, 'tells', () =>
    atom.parts
      .map((part) => part.field)
      .filter((field) => !DERIVED_FIELDS.test(field))
      .join('+'),
  );
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

/** What a sample tells besides one of its atoms. */
export function shownBeside(sample: Sample, atom: KeyedAtom, wanted: Wanted): Set<string> {
  const parts = sample.sequences.flatMap((sequence) =>
    sequence.atoms.filter((other) => other !== atom).flatMap((other) => other.parts),
  );
  const head = parts.some((part) => part.field === 'title-head') ? ['name'] : [];
  return new Set([...parts.map((part) => family(part.field, wanted)), ...head]);
}
