/** Words for “and” that stand in nobody’s name. */
const PLAIN = 'und|et|och|og|ja|ve|oraz';
/** Those that some names have inside: `Santiago Ramón y Cajal`. */
const INSIDE = 'y|e|i|en|и|і';

const QUICK = new RegExp(` (?:${PLAIN}|${INSIDE}) \\p{Lu}`, 'u');
const AND = new RegExp(`,? (?:(${PLAIN})|(?:${INSIDE})) (?=\\p{Lu})`, 'gu');

/** Where a word stands, with the blanks and the comma around it. */
export interface Joint {
  readonly start: number;
  readonly end: number;
}

/**
 * Where “and” in another language than English parts the names of people.
 *
 * ```
 * Carla Ruiz, Eva Gil y Juan Paz      Ruiz, C. y Gil, E.      Müller und Schmidt
 *                    ^^^                      ^^^                   ^^^^^
 * Santiago Ramón y Cajal              one person
 * ```
 */
export function findForeignAnd(text: string): Joint[] {
  if (!QUICK.test(text)) return [];
  const found: Joint[] = [];
  for (const { 0: words, 1: plain, index } of text.matchAll(AND)) {
    const end = index + words.length;
    const before = text.slice(found.at(-1)?.end ?? 0, index);
    const own = before.slice(before.lastIndexOf(',') + 1).trim();
    const next = /^[^,;.]*/.exec(text.slice(end))?.[0].trim() ?? '';
    const areWhole = own.includes(' ') && /\S\s+\S/.test(next.length < 3 ? text.slice(end, end + 40) : next);
    const isParted = words.startsWith(',') || /\p{Lu}\.$/u.test(own);
    if (plain !== undefined || isParted || areWhole) found.push({ start: index, end });
  }
  return found;
}

/** The names on both sides of each such word. */
export function splitAtForeignAnd(text: string): string[] {
  const joints = findForeignAnd(text);
  return [...joints, { start: text.length, end: text.length }].map(({ start }, i) =>
    text.slice(joints[i - 1]?.end ?? 0, start),
  );
}
