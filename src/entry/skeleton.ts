import { once } from './once.ts';
import { entryParts, type Part } from './reading.ts';
import type { KeyedAtom, Sample } from './style.ts';

/** An entry's wording without its values: two entries with the same skeleton are written the same way. */
export function skeleton(sample: Sample): string {
  return remember(sample, 'skeleton', () =>
    strip(sample.reading.raw, 0, sample.reading.raw.length, entryParts(sample.reading)).trimEnd(),
  );
}

export function atomSkeleton(atom: KeyedAtom, raw: string): string {
  return remember(atom, 'skeleton', () => strip(raw, atom.start, atom.end, atom.parts));
}

const remembered = once((_: object) => new Map<string, string>());

/** A fact about an entry or atom that is asked for again and again, made once. */
export function remember(owner: object, what: string, make: () => string): string {
  const facts = remembered(owner);
  const fact = facts.get(what) ?? make();
  facts.set(what, fact);
  return fact;
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
