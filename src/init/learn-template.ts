import { parseEntry } from '../entry/parse-entry.ts';
import { parseTemplate } from '../entry/parse-template.ts';
import type { Part, Reading } from '../entry/reading.ts';
import type { Sample, Style } from '../entry/style.ts';
import type { Template } from '../entry/template.ts';

/** A template that was learnt, and how many of the entries that were looked at it describes. */
export interface LearntTemplate {
  readonly template: Template;
  readonly read: number;
  readonly of: number;
}

/** Entries to make a template from, and to try it on. */
const MOST_MODELS = 6;
const MOST_TRIED = 60;
/** A part that more entries have is no optional one. */
const ALWAYS = 0.98;
/** A template that describes fewer is no help. */
const LEAST_DESCRIBED = 0.6;

/**
 * Writes how entries are written as an entry template: one of the entries with its values replaced by their fields, and
 * with groups for what others lack. Of several such entries the one is taken whose template describes most of the others.
 *
 * @param names names for texts that have none, see {@link nameTexts}
 * @param least share of the entries that it has to describe, from 0 to 1
 * @returns `null` where no template describes enough of them
 */
export function learnTemplate(
  styles: readonly Style[],
  names: ReadonlyMap<string, string>,
  least = LEAST_DESCRIBED,
): LearntTemplate | null {
  const [style] = styles;
  if (!style) return null;
  const samples = style.samples.filter(({ source }) => source.raw.trim() !== '');
  const tried = samples.slice(0, MOST_TRIED);
  const shares = sharesOf(tried);
  const models = [...samples].sort((a, b) => b.reading.atoms.length - a.reading.atoms.length || a.rank - b.rank);
  const candidates = [...new Set(pickModels(models).flatMap((model) => drafts(model, shares, names)))];
  let best: LearntTemplate | null = null;
  for (const source of candidates) {
    const parsed = parseTemplate(source);
    if (!parsed.ok) continue;
    const read = tried.filter((sample) => describes(parsed.value, sample)).length;
    if (read > (best?.read ?? 0)) best = { template: parsed.value, read, of: tried.length };
  }
  return best && best.read >= best.of * least ? best : null;
}

/** Whether a template reads an entry, and finds its title where it is. */
function describes(template: Template, { source, reading }: Sample): boolean {
  const read = parseEntry(template, source.raw.trimEnd())?.fields.title;
  const letters = (title = ''): string => title.replace(/[^\p{L}\p{N}]/gu, '');
  return read !== undefined && letters(read) === letters(reading.fields.title);
}

/** The entries with most parts, and the nearest ones, which are written as one writes today. */
function pickModels(models: readonly Sample[]): Sample[] {
  const nearest = [...models].sort((a, b) => a.rank - b.rank).slice(0, MOST_MODELS);
  return [...models.slice(0, MOST_MODELS), ...nearest];
}

/** By an atom's key, in how many of the entries it stands, from 0 to 1. */
function sharesOf(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sample of samples)
    for (const { key } of sample.sequences.flatMap(({ atoms }) => atoms)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, count / samples.length]));
}

/**
 * Templates that an entry can be made into. What separates an optional part from its neighbours goes with it: what stands
 * before it, or what stands behind.
 *
 * ```
 * - [Title](https://…), CVPR 2024. [[code](https://…)]
 *                                 ^^^^^^^^^^^^^^^^^^^^^  {{#code}} [[code]({{code}})]{{/code}}
 * ```
 */
function drafts(sample: Sample, shares: ReadonlyMap<string, number>, names: ReadonlyMap<string, string>): string[] {
  const { raw } = sample.reading;
  const pieces = placeholders(sample.reading, names).map((piece) => ({
    ...piece,
    text: isRepeated(piece.field, shares) ? '{{.}}' : `{{${piece.id}}}`,
  }));
  if (!pieces.some(({ id }) => id === 'title')) return [];
  const atoms = sample.sequences.flatMap((sequence) => sequence.atoms);
  const optional = atoms.flatMap((atom, index) => {
    const own = pieces.filter(({ start, end }) => start >= atom.start && end <= atom.end);
    const id = own[0]?.id;
    const isNeeded = (shares.get(atom.key) ?? 1) >= ALWAYS && !isRepeated(atom.key, shares);
    if (isNeeded || id === undefined || id === 'title' || id === 'number') return [];
    const previous = atoms[index - 1];
    // The stop behind a number is the number's.
    const isFirst = previous?.parts.some(({ field }) => field === 'number') ?? true;
    const glue = raw.slice(previous?.end ?? atom.start, atom.start);
    // Only blanks are repeated with a badge; a stop in front of the first is not.
    const taken = isRepeated(atom.key, shares) ? glue.length - glue.trimEnd().length : glue.length;
    return [{ id, atom, isFirst, before: atom.start - taken, after: atoms[index + 1]?.start ?? atom.end }];
  });
  const isRow = sample.source.shape === 'row';
  const marks = (side: 'before' | 'after' | 'none'): Mark[] =>
    optional.flatMap(({ id, atom, isFirst, before, after }): Mark[] => {
      const taken = isRow || side === 'none' ? 'none' : isFirst ? 'after' : side;
      return [
        { at: taken === 'before' ? before : atom.start, text: `{{#${id}}}`, order: 1 },
        { at: taken === 'after' ? after : atom.end, text: `{{/${id}}}`, order: -1 },
      ];
    });
  return (['before', 'after', 'none'] as const).map((side) => write(raw, pieces, marks(side)));
}

/** Badges of one colour stand there once for each of several values: `{{#tasks}} ![](…/{{.}}-green){{/tasks}}`. */
function isRepeated(key: string, shares: ReadonlyMap<string, number>): boolean {
  return key.startsWith('badge:') && shares.has(`${key}-2`);
}

interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  /** Its id as reading gave it. */
  readonly field: string;
}

interface Written extends Pick<Placeholder, 'start' | 'end'> {
  /** What stands in its place. */
  readonly text: string;
}

interface Mark {
  readonly at: number;
  readonly text: string;
  /** At one place a group is closed before the next is opened. */
  readonly order: number;
}

/** Values that become fields; a text without a name stays as it is, and so does a second value of one name. */
function placeholders({ atoms }: Reading, names: ReadonlyMap<string, string>): Placeholder[] {
  const seen = new Set<string>();
  let last = 0;
  return atoms
    .flatMap(({ parts }) => parts)
    .sort((a, b) => a.start - b.start)
    .flatMap((part: Part) => {
      const id = names.get(part.field) ?? part.field;
      if (!/^[a-z][a-z0-9_-]*$/.test(id) || seen.has(id) || part.start < last || part.end <= part.start) return [];
      seen.add(id);
      last = part.end;
      return [{ start: part.start, end: part.end, id, field: part.field }];
    });
}

function write(raw: string, pieces: readonly Written[], marks: readonly Mark[]): string {
  const written = [
    ...pieces.map(({ start, end, text }) => ({ at: start, until: end, text, order: 2 })),
    ...marks.map(({ at, text, order }) => ({ at, until: at, text, order })),
  ].sort((a, b) => a.at - b.at || a.order - b.order);
  let at = 0;
  let text = '';
  for (const one of written) {
    text += raw.slice(at, one.at) + one.text;
    at = one.until;
  }
  return (text + raw.slice(at)).trimEnd();
}
