import { hostOf } from '../knowledge/hosts.ts';
import { beginsLarge } from '../knowledge/words.ts';
import { escapeLightly } from './escape-lightly.ts';
import { METHOD_NAMES } from './method-names.ts';
import type { KeyedAtom, Style } from './style.ts';
import { mostFrequent, mostVoted, nearness, vote } from './votes.ts';
import type { Wanted } from './wanted.ts';

/**
 * The literal text of an atom from `from` to `to`, with the label of its link as this list labels links to the wanted host:
 * `[[arxiv](…)]` for arXiv, `[[ieee](…)]` for IEEE, where the list tells them apart.
 */
export function relabel(raw: string, from: number, to: number, atom: KeyedAtom, wanted: Wanted, style: Style): string {
  const { label } = atom;
  const text = raw.slice(from, to);
  if (!label || label.start < from || label.end > to) return text;
  const link = atom.parts.find((part) => part.form === 'url');
  const url = wanted.values.get(link?.field ?? '') ?? '';
  const own = raw.slice(label.start, label.end);
  const told = wanted.labels.get(link?.field ?? '');
  const namesake = wanted.values.get(namesakeOf(style, atom.key) ?? '');
  const wantedLabel = namesake ?? (told === undefined ? labelFor(style, atom.key, url, own) : recased(own, told));
  return raw.slice(from, label.start) + wantedLabel + raw.slice(label.end, to);
}

/** The field of the name that most links of a kind have as their label: `|**NapNet**|…|[NapNet](…)|`. */
function namesakeOf({ samples }: Style, key: string): string | undefined {
  const labelled = samples.flatMap(({ reading, sequences }) =>
    sequences.flatMap(({ atoms, raw }) =>
      atoms.flatMap((atom) =>
        atom.key === key && atom.label ? [{ reading, text: raw.slice(atom.label.start, atom.label.end) }] : [],
      ),
    ),
  );
  const fields = labelled.flatMap(
    ({ reading: { fields: own }, text }) => METHOD_NAMES.find((id) => own[id] === text) ?? [],
  );
  const most = mostFrequent(fields);
  return fields.length > 1 && fields.filter((id) => id === most).length * 2 > labelled.length ? most : undefined;
}

function labelFor(style: Style, key: string, url: string, own: string): string {
  const host = hostOf(url);
  const here = new Map<string, number>();
  const kind = new Map<string, number>();
  const everywhere = new Map<string, Set<string>>();
  for (const sample of style.samples) {
    for (const sequence of sample.sequences) {
      for (const atom of sequence.atoms) {
        const link = atom.parts.find((part) => part.form === 'url');
        if (atom.key !== key || !atom.label || !link) continue;
        const label = sequence.raw.slice(atom.label.start, atom.label.end);
        const from = hostOf(link.value);
        everywhere.set(label, (everywhere.get(label) ?? new Set()).add(from));
        if (isPdf(link.value) === isPdf(url)) vote(kind, label, nearness(sample.rank));
        if (from === host) vote(here, label, nearness(sample.rank));
      }
    }
  }
  const best = mostVoted(here);
  if (best !== undefined) return (here.get(own) ?? 0) >= (here.get(best) ?? 0) * 0.5 ? own : best;
  const usual = mostVoted(kind) ?? own;
  const most = kind.get(usual) ?? 0;
  if (most > 1 && (kind.get(own) ?? 0) < most * 0.25) return usual;
  if ((everywhere.get(own)?.size ?? 0) > 1) return own;
  const general = [...everywhere].sort((a, b) => b[1].size - a[1].size)[0];
  return general && general[1].size > 1 ? general[0] : own;
}

/** A file rather than a page about it: lists label these `pdf` and those `link`. */
function isPdf(url: string): boolean {
  return /\.pdf\b|\/pdf[/?]/i.test(url);
}

/** A link of a kind the list has not shown yet, made like the one before it, its label in the same case. */
export function extraLink(
  model: { atom: KeyedAtom; raw: string },
  field: string,
  url: string,
): { atom: KeyedAtom; raw: string } {
  const { atom, raw } = model;
  const own = raw.slice(atom.label?.start ?? 0, atom.label?.end ?? 0);
  const cased = recased(own, field.replaceAll('-', ' '));
  const links = atom.parts.filter((part) => part.form === 'url');
  const spans = [
    ...(atom.label ? [{ ...atom.label, text: cased }] : []),
    // In HTML the target comes before the label.
    ...links.map(({ start, end }) => ({ start, end, text: escapeLightly(url, 'cell-url') })),
  ].sort((a, b) => a.start - b.start);
  let made = '';
  let at = atom.start;
  for (const { start, end, text } of spans) {
    made += raw.slice(at, start) + text;
    at = end;
  }
  made += raw.slice(at, atom.end);
  return { atom: { start: 0, end: made.length, parts: [], key: field, line: atom.line, cell: atom.cell }, raw: made };
}

/** Words in the case of a label: as written where they have capitals of their own. */
function recased(label: string, words: string): string {
  const bare = label.replace(/\P{L}/gu, '');
  if (words !== words.toLowerCase()) return words;
  if (bare.length > 1 && bare !== bare.toLowerCase() && bare === bare.toUpperCase()) return words.toUpperCase();
  return beginsLarge(bare) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}
