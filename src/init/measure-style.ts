import { examples } from '../edit/examples.ts';
import { composeEntry } from '../entry/compose.ts';
import { learnStyle, type Style } from '../entry/style.ts';
import { UNSPACED_LETTERS } from '../knowledge/unspaced-letters.ts';
import { type List, sourceOf } from '../list/list.ts';
import type { Fields } from '../submission/submission.ts';

/** How well the style of a list was learnt. */
export interface Coverage {
  /** Entries that come out to the byte when they are written anew from what they say, in the style of the others. */
  readonly read: number;
  readonly of: number;
}

/** It takes time to learn a style, and more sections say no more. */
const MOST_SECTIONS = 12;
const MOST_ENTRIES = 4;

/**
 * The styles of the largest sections of a list, as they are learnt for a new paper at their ends.
 *
 * @param onStep told after each section: learning takes long
 */
export function learnStyles(list: List, most = MOST_SECTIONS, onStep?: (done: number, of: number) => void): Style[] {
  const sections = list.sections
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => b.entries.length - a.entries.length)
    .slice(0, most);
  return sections.map((section, index) => {
    const sources = examples(list, section, section.entries.length).map((entry) => sourceOf(list, entry));
    const style = learnStyle(sources, section.entries.length);
    onStep?.(index + 1, sections.length);
    return style;
  });
}

/** Takes a few entries out one by one and writes them anew, as a new paper would be written. */
export function measureStyle(styles: readonly Style[]): Coverage {
  let [read, of] = [0, 0];
  const tried = new Set<string>();
  for (const style of styles.filter(({ samples }) => samples.length > 1))
    for (const sample of style.samples.filter(({ source }) => !tried.has(source.raw)).slice(0, MOST_ENTRIES)) {
      tried.add(sample.source.raw);
      const others: Style = { ...style, samples: style.samples.filter((other) => other !== sample) };
      const { number, ...fields } = sample.reading.fields;
      const again = composeEntry(fields, others, number ?? null);
      of += 1;
      if (again?.text.trimEnd() === sample.source.raw.trimEnd()) read += 1;
    }
  return { read, of };
}

/** A text or a badge that so many entries have at the same place is asked for; less will do for one that opens an entry. */
const LEAST_SHARE = 0.3;
const LEAST_SHARE_OF_OPENINGS = 0.15;
/** Longer texts are sentences. */
const MOST_WORDS = 4;
/** Values that hardly ever come twice are names. */
const LEAST_DISTINCT = 0.8;

/**
 * Names for texts and badges that have none, so that the form has something to ask for: a long text is a description, a
 * short one keywords, one in front of the title the method's name; the badge that is another each time is the name, the others
 * are tasks, technique and so on.
 *
 * @returns by the field id that reading gave them
 */
export function nameTexts(styles: readonly Style[]): ReadonlyMap<string, string> {
  const entries = fieldsOf(styles);
  const values = new Map<string, string[]>();
  for (const fields of entries)
    for (const [id, value] of Object.entries(fields)) values.set(id, [...(values.get(id) ?? []), value]);
  const distinct = (id: string): number => new Set(values.get(id)).size / (values.get(id)?.length ?? 1);
  const badges = [...values.keys()].filter((id) => /^badge:[^-]+$/.test(id)).sort((a, b) => distinct(b) - distinct(a));
  const named = badges.find((id) => distinct(id) > LEAST_DISTINCT);

  const names = new Map<string, string>();
  for (const [id, texts] of values) {
    const candidates = /^badge:[^-]+$/.test(id) ? (id === named ? NAMES : TOPICS) : candidatesFor(id, texts);
    const share = candidates === NAMES && id !== named ? LEAST_SHARE_OF_OPENINGS : LEAST_SHARE;
    if (texts.length < entries.length * share) continue;
    const free = candidates.find(
      (name) => ![...names.values()].includes(name) && !entries.some((fields) => name in fields && id in fields),
    );
    if (free !== undefined) names.set(id, free);
  }
  return names;
}

const NAMES = ['name'];
const TOPICS = ['tasks', 'technique', 'keywords', 'type'];

/** Names that a nameless text may have, the likeliest first; none for what has a name. */
function candidatesFor(id: string, texts: readonly string[]): readonly string[] {
  if (!id.startsWith('text:')) return [];
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0) / texts.length;
  if (words > MOST_WORDS) return ['description'];
  return /strong\/before/.test(id) ? NAMES : ['keywords'];
}

/** What the entries that were learnt from say, each once, with the names that {@link nameTexts} gives. */
export function shownInEntries(styles: readonly Style[], names = nameTexts(styles)): Fields[] {
  return fieldsOf(styles).map((fields) =>
    Object.fromEntries(Object.entries(fields).map(([id, value]) => [names.get(id) ?? id, value])),
  );
}

function fieldsOf(styles: readonly Style[]): Fields[] {
  const samples = styles.flatMap((style) => style.samples);
  return [...new Map(samples.map(({ source, reading }) => [source.raw, reading.fields])).values()];
}

/** Chinese is written without blanks, mostly in words of two characters. */
function wordsIn(text: string): number {
  return text.split(/\s+/).length + (text.match(UNSPACED_LETTERS)?.length ?? 0) / 2;
}
