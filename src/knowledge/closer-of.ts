/** Brackets, and what closes each of them. */
const BRACKETS: readonly (readonly [opener: string, closer: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['【', '】'],
];

const CLOSERS: ReadonlyMap<string, string> = new Map(BRACKETS);
const OPENERS: ReadonlyMap<string, string> = new Map(BRACKETS.map(([opener, closer]) => [closer, opener]));

/** The bracket that closes what another one opens, `undefined` for any other character. */
export function closerOf(opener = ''): string | undefined {
  return CLOSERS.get(opener);
}

/** The bracket that opens what another one closes, `undefined` for any other character. */
export function openerOf(closer = ''): string | undefined {
  return OPENERS.get(closer);
}
