import type { Habits } from '../entry/habits.ts';
import { learnHabits } from '../entry/learn-habits.ts';
import { once } from '../entry/once.ts';
import { plainText } from '../entry/plain-text.ts';
import { readEntry } from '../entry/read-entry.ts';
import type { EntrySource, Reading } from '../entry/reading.ts';
import { venueClass } from '../entry/venues.ts';
import type { Fields } from '../submission/submission.ts';
import { type Entry, type Section, sourceOf } from './list.ts';
import { spread } from './spread.ts';

/** Reads what an entry says, by field id. */
export type FieldReader = (entry: Entry) => Fields;

/** Entries that are lined up with one another; more of them tell no more. */
const ENOUGH = 16;
/** Entries of a section below which those of the sections around it are asked too. */
const FEW = 8;
/** Sections around one that are looked into. */
const NEAR = 12;

/**
 * Reads what the entries of a list say, each as those of its section line up with it. What a section's entries teach is
 * learnt once, when it is first asked for.
 */
export class SectionFields {
  readonly #habits = new Map<string, Habits>();
  /** The same object for an entry each time: what was taken apart once is kept by it. */
  readonly #sourceOf: (entry: Entry) => EntrySource;
  readonly #sections: readonly Section[];

  constructor(text: string, sections: readonly Section[]) {
    this.#sourceOf = once((entry) => sourceOf({ text }, entry));
    this.#sections = sections;
  }

  /** Field id → plain text; texts whose meaning is not known are left out. */
  read(section: number, entry: Entry): Fields {
    const reading = readEntry(this.#sourceOf(entry), this.#habitsOf(section, entry));
    const fields = Object.fromEntries(Object.entries(reading.fields).filter(([id]) => !id.startsWith('text:')));
    const server = fields.venue === undefined ? preprintServer(reading) : undefined;
    return server === undefined ? fields : { ...fields, venue: server };
  }

  #habitsOf(section: number, { shape, headers }: Entry): Habits {
    const key = `${section} ${shape} ${headers.join('|')}`;
    const known = this.#habits.get(key);
    if (known) return known;
    const alike = (at: number): Entry[] =>
      (this.#sections[at]?.entries ?? []).filter(
        (other) => other.shape === shape && other.headers.length === headers.length,
      );
    const own = spread(alike(section), ENOUGH);
    const lined = [...own];
    for (let far = 1; lined.length < FEW && far <= NEAR; far += 1)
      lined.push(...spread([...alike(section - far), ...alike(section + far)], FEW));
    const habits = learnHabits(
      lined.map((entry) => this.#sourceOf(entry)),
      own.length,
    );
    this.#habits.set(key, habits);
    return habits;
  }
}

/** `[[arXiv](…)]`: a label of a link that tells where the paper is, where nothing else does. */
function preprintServer({ raw, atoms }: Reading): string | undefined {
  const labels = atoms.flatMap(({ label }) => (label ? plainText(raw.slice(label.start, label.end)) : []));
  return labels.find((label) => /^[\p{L}-]+$/u.test(label) && venueClass(label) === 'preprint');
}
