import type { ParsedEntry } from '../entry/parse-entry.ts';
import { boundsOf, type Claim } from './claim-blocks.ts';
import type { Line } from './line.ts';
import type { Entry } from './list.ts';
import { readNumber } from './read-number.ts';
import type { FieldReader } from './section-fields.ts';
import type { Block } from './shapes/block.ts';

/** Where an entry stands and how it is made, before anything of it is read. */
type Bare = Omit<Entry, 'number' | 'fields' | 'layout'>;

/**
 * The entries that the blocks of one section are. What a template claims says what the template reads; anything else is read
 * as without one. With a template the blanks around an entry stay outside of it.
 *
 * @param fields reads what an entry says, when it is asked for
 */
export function entriesOf(
  text: string,
  lines: readonly Line[],
  blocks: readonly Block[],
  claim: Claim | null,
  fields: FieldReader,
): Entry[] {
  const all = blocks.map((block) => ({
    claimed: claim?.(block),
    bare: claim ? withoutBlanks(text, lines, block) : bareEntry(text, lines, block),
  }));
  // A first column may hold any number, a size or a score.
  const numbers = all.flatMap(({ bare }) => bare.numbered?.value ?? []);
  const areNumbers = !blocks.every(isRow) || !areValues(numbers);
  return all.map(({ claimed, bare }) => {
    if (claimed) return claimedEntry(bare, claimed);
    return looseEntry(areNumbers ? bare : { ...bare, numbered: null }, fields);
  });
}

/** Fewer numbers say nothing about what they are. */
const FEWEST = 3;

/** Whether numbers are no count but values of their own, as sizes and scores are: hardly any is one from its neighbour. */
function areValues(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
  return numbers.length >= FEWEST && steps.filter((step) => Math.abs(step) <= 1).length * 2 < steps.length;
}

const isRow = ({ shape }: Block): boolean => shape === 'row' || shape === 'html-row';

function bareEntry(text: string, lines: readonly Line[], block: Block): Bare {
  const start = lines[block.first]?.start ?? 0;
  const end = lines[block.last]?.end ?? start;
  const { shape, from, headers } = block;
  const numbered = readNumber(text.slice(start, Math.min(end, start + 400)), block);
  return { start, end, shape, from, headers, numbered };
}

function withoutBlanks(text: string, lines: readonly Line[], block: Block): Bare {
  const { from, numbered, ...bare } = bareEntry(text, lines, block);
  const bounds = boundsOf(text, lines, block);
  const lead = bounds.start - bare.start;
  return {
    ...bare,
    ...bounds,
    from: Math.max(0, from - lead),
    numbered: numbered && { ...numbered, start: numbered.start - lead, end: numbered.end - lead },
  };
}

function looseEntry(bare: Bare, read: FieldReader): Entry {
  let fields: Entry['fields'] | undefined;
  return {
    ...bare,
    number: bare.numbered?.value ?? null,
    get fields() {
      fields ??= read(this);
      return fields;
    },
  };
}

function claimedEntry(bare: Bare, { fields: read, number: place, layout }: ParsedEntry): Entry {
  const { number: written, ...fields } = read;
  const number = written === undefined ? null : Number(written);
  return {
    ...bare,
    numbered: place && number !== null ? { ...place, value: number } : null,
    number,
    fields,
    layout,
  };
}
