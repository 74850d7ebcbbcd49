import { bestAtom } from './best-atom.ts';
import { DERIVED_FIELDS, family, gain } from './gain.ts';
import { END, lineGlue, pairGlue, START } from './glue.ts';
import { isLabelledLink } from './is-labelled-link.ts';
import { extraLink } from './labels.ts';
import type { KeyedAtom, Sample, Style } from './style.ts';
import { nearness, vote } from './votes.ts';
import type { Wanted } from './wanted.ts';
import type { Item } from './write-sequence.ts';

/** Puts in what the paper has and the model lacks, where the nearest entry that shows it has it; returns the end glue. */
export function insertMissing(
  style: Style,
  model: Sample,
  items: Item[],
  rest: string,
  cell: number,
  wanted: Wanted,
): string {
  let end = rest;
  const elsewhere = model.sequences.flatMap((sequence, other) =>
    other === cell ? [] : sequence.atoms.flatMap((atom) => atom.parts),
  );
  const has = (key: string) =>
    items.some((item) => item.atom.key === key) ||
    model.sequences.some((sequence, other) => other !== cell && sequence.atoms.some((atom) => atom.key === key));
  const keys = new Set(style.samples.flatMap((sample) => sample.sequences[cell]?.atoms.map((atom) => atom.key) ?? []));
  for (const key of keys) {
    if (has(key) || key === 'number') continue;
    const shown = new Set(
      [...items.flatMap((item) => item.atom.parts), ...elsewhere].map((part) => family(part.field, wanted)),
    );
    if (items.some((item) => item.atom.parts.some((part) => part.field === 'title-head'))) shown.add('name');
    const donor = bestAtom(style, undefined, key, cell, shown, wanted);
    if (!donor || !isAsked(donor.atom, wanted) || !isOwed(donor.atom, shown, wanted, style)) continue;
    const row = donor.sample.sequences[cell]?.atoms ?? [];
    const from = row.indexOf(donor.atom);
    const index = placeAmong(style, items, key, cell, row.slice(0, from));
    const next = items[index];
    const previousKey = items[index - 1]?.atom.key ?? START;
    const nextKey = next?.atom.key ?? END;
    const old = next ? next.glue : end;
    const own = { atom: donor.atom, raw: donor.sample.reading.raw };
    const isText = key.startsWith('text:');
    const known = {
      lead: pairGlue(style, previousKey, key, cell, undefined, isText, { before: items[index - 1], after: own }),
      tail: pairGlue(style, key, nextKey, cell, undefined, isText, { before: own, after: next }),
    };
    // A text of which nothing is known but its place stands only where an entry shows it.
    if (isText && (known.lead === undefined || known.tail === undefined)) continue;
    const lead =
      known.lead ??
      lineGlue(style, previousKey, key, cell) ??
      (index === 0 ? old : defaultGlue(style, cell, items[index - 1]?.atom, donor.atom));
    const tail =
      known.tail ??
      (index === 0
        ? defaultGlue(style, cell, donor.atom, next?.atom)
        : next
          ? pairGlue(style, key, '*', cell)
          : undefined) ??
      old;
    items.splice(index, 0, { ...own, glue: lead });
    if (next) next.glue = tail;
    else end = tail;
  }
  return addExtraLinks(style, model, items, end, cell, wanted);
}

/** Where among the items a key stands: as most entries that show both have them, else as its donor has it. */
function placeAmong(
  style: Style,
  items: readonly Item[],
  key: string,
  cell: number,
  before: readonly KeyedAtom[],
): number {
  const leads = new Map<string, number>();
  for (const sample of style.samples) {
    const keys = sample.sequences[cell]?.atoms.map((atom) => atom.key) ?? [];
    const at = keys.indexOf(key);
    if (at < 0) continue;
    for (const [i, other] of keys.entries()) vote(leads, other, (i < at ? 1 : -1) * nearness(sample.rank));
  }
  const known = items.some((item) => leads.has(item.atom.key));
  if (!known) return Math.max(0, items.findLastIndex((item) => before.some((atom) => atom.key === item.atom.key)) + 1);
  let [best, score, sum] = [0, 0, 0];
  for (const [i, item] of items.entries()) {
    sum += leads.get(item.atom.key) ?? 0;
    if (sum >= score) [best, score] = [i + 1, sum];
  }
  return best;
}

/** An entry that is there already gets only what changes. */
function isAsked(atom: KeyedAtom, { changed }: Wanted): boolean {
  return changed === undefined || atom.parts.some((part) => changed.has(part.field));
}

/** Something the paper has, said nowhere yet; derived things come with what they are derived from. */
function isOwed(atom: KeyedAtom, shown: ReadonlySet<string>, wanted: Wanted, style: Style): boolean {
  const own = atom.parts.filter((part) => !DERIVED_FIELDS.test(part.field));
  if (own.length > 0)
    return gain(atom, shown, wanted) > 0 && (wanted.typed.length > 0 || own.some((part) => part.form !== 'date'));
  const source = atom.parts[0]?.field.startsWith('repo') ? 'code' : 'paper';
  const both = style.samples.filter((sample) => sample.reading.fields[source] !== undefined);
  const derived = both.filter((sample) =>
    sample.sequences.some((sequence) => sequence.atoms.some((other) => other.key === atom.key)),
  );
  return wanted.values.has(source) && derived.length * 2 > both.length;
}

function addExtraLinks(style: Style, model: Sample, items: Item[], rest: string, cell: number, wanted: Wanted): string {
  if (wanted.extraLinks.size === 0 || !style.namesLinksFreely) return rest;
  const cells = model.sequences.map((sequence) => sequence.atoms.filter((atom) => atom.label).length);
  if (cells.indexOf(Math.max(...cells)) !== cell) return rest;
  for (const [field, url] of wanted.extraLinks) {
    const index = items.findLastIndex(
      (item) => item.atom.label || item.atom.parts.length === 0 || item.atom.parts.some((part) => part.form === 'url'),
    );
    const like = items.findLast((item) => isLabelledLink(item.atom));
    if (!like) continue;
    const made = extraLink(like, field, url);
    items.splice(index + 1, 0, {
      ...made,
      glue: linkGlue(style, cell) ?? pairGlue(style, like.atom.key, '*', cell) ?? ' ',
    });
  }
  return rest;
}

/** What parts two atoms of one entry where nothing nearer tells: links as others are parted, the rest by a blank. */
function defaultGlue(style: Style, cell: number, before: KeyedAtom | undefined, after: KeyedAtom | undefined): string {
  return (before?.label && after?.label ? linkGlue(style, cell) : undefined) ?? ' ';
}

/** What stands between two links in the nearest entry that has two. */
function linkGlue(style: Style, cell: number): string | undefined {
  for (const sample of style.samples) {
    const { raw, atoms } = sample.sequences[cell] ?? { raw: '', atoms: [] };
    for (const [i, atom] of atoms.entries()) {
      const next = atoms[i + 1];
      if (next?.label && atom.label) return raw.slice(atom.end, next.start);
    }
  }
  return undefined;
}
