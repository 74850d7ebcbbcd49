import type { CslPerson } from '../../metadata/metadata.ts';

const LONGEST_TEXT = 1000;
/** One more than an entry names: of more the first is named. */
const MOST_NAMES = 101;

/** A text of a source as one line of bounded length; `undefined` where there is none. */
export function boundedText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value
    .slice(0, 4 * LONGEST_TEXT)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
  // Of control characters, which mean something to a terminal, and of half a surrogate pair nothing is left.
  return line === '' ? undefined : line.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDFFF]/gu, '');
}

/** Names of a source that are names, as many as an entry needs. */
export function boundedPeople(people: readonly CslPerson[]): CslPerson[] {
  return people.filter((person) => Object.values(person).some((part) => part !== undefined)).slice(0, MOST_NAMES);
}

/** A date of CSL from its parts, as far as they are some. */
export function boundedDate(parts: readonly unknown[] | undefined): { 'date-parts': [number[]] } | undefined {
  const numbers: number[] = [];
  for (const part of parts ?? []) {
    const number = Number(part);
    if (!Number.isInteger(number) || number <= 0 || numbers.length === 3) break;
    numbers.push(number);
  }
  const [year] = numbers;
  return year === undefined || year < 1500 || year > 2200 ? undefined : { 'date-parts': [numbers] };
}
