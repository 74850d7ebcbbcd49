/** What stands with names and is none of their letters. */
interface Clutter {
  /** Finds it: each time it is cut out. */
  readonly pattern: RegExp;
  /** Whether a list may have it on purpose, so that it stays where two of its entries have it. */
  readonly isStyle: boolean;
}

/** Before what parts names, or at the end. */
const BEFORE_NEXT = '(?=[\\s*†‡¹²³]*(?:[,;，；、&\\n]|\\band\\b|\\bet\\.? al|$))';

const CLUTTER: readonly Clutter[] = [
  // <ann@a.example>, (ann@a.example), mailto:ann@a.example, {ann,bo}@a.example
  {
    pattern: /[<([]?\s?(?:mailto:)?(?:\{[\w.,\s-]{1,100}\}|[\w.+-]{1,64})@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\s?[>)\]]?/g,
    isStyle: false,
  },
  // <sup>1,2</sup>
  { pattern: /<sup>[^<>]{0,20}<\/sup>/gi, isStyle: true },
  // **Ann Lee**
  { pattern: /\*{2,3}|(?<![\p{L}\p{N}])__(?=\p{L})|(?<=\p{L})__(?![\p{L}\p{N}])/gu, isStyle: true },
  // Ann Lee*, Bo Kim†, ¹, ✉
  { pattern: /[*∗⋆★†‡§¶‖✉📧📩✝#¹²³⁰⁴-⁹⁺]+(?:,[*∗⋆★†‡§¶‖✉¹²³⁰⁴-⁹]+)*/gu, isStyle: true },
  // Bo Kim ^1,2
  { pattern: /\s?\^\{?[\d*†‡]{1,3}(?:,[\d*†‡]{1,3})*\}?/gu, isStyle: true },
  // Bo Kim1,2
  { pattern: /(?<=\p{Ll})\d{1,2}(?:\s?,\s?\d{1,2}(?!\d))*(?![\p{L}\p{N}])/gu, isStyle: true },
  // Carla Diaz (MIT), Bo Kim [1, 2]
  { pattern: new RegExp(`\\s?\\([^()\\n]{1,80}\\)${BEFORE_NEXT}`, 'giu'), isStyle: true },
  { pattern: new RegExp(`\\s?\\[[\\d,\\s*†‡]{1,20}\\]${BEFORE_NEXT}`, 'giu'), isStyle: true },
];

/** Entries that have something on purpose. */
const SEVERAL = 2;
const LONGEST = 20_000;

/**
 * Authors without what a paper's first page has around them: marks, numbers, affiliations in brackets, mail addresses. What the
 * list itself has in two of its entries or more stays.
 *
 * ```
 * "Anna Lee*, Bo Kim¹†, Carla Diaz (MIT)"  → "Anna Lee, Bo Kim, Carla Diaz"
 * "Lee, Anna <anna@a.example>"             → "Lee, Anna"
 * "王小明，李雷、韩梅梅"                      → "王小明，李雷，韩梅梅"
 * ```
 *
 * @param seen the authors of the list's entries
 */
export function cleanAuthors(typed: string, seen: readonly string[]): string {
  if (typed.length > LONGEST) return typed;
  let text = typed;
  for (const { pattern, isStyle } of CLUTTER) {
    if (!text.match(pattern)) continue;
    const users = isStyle ? seen.filter((authors) => authors.match(pattern)).length : 0;
    if (users < SEVERAL) text = text.replace(pattern, '');
  }
  const parted = withOneSeparator(text.replace(/\s+[·•|/]\s+/g, ', '));
  return parted === typed ? typed : tidySeparators(parted);
}

/** Between names: those that only part, and those that a name written family first has inside too. */
const SEPARATORS = /\s*[;；、，]\s*(?:(?:and|&)\s+)?|\s*,\s+(?:and |& )?|,(?=\S)|\s+(?:and|&)\s+/i;
const KINDS: readonly RegExp[] = [/[;；]/, /、/, /，/, /,/];

/** Names that two signs part, parted by one; family first (`Lee, Anna; Kim, Bo`) has two for a reason. */
function withOneSeparator(text: string): string {
  if (KINDS.filter((kind) => kind.test(text)).length < 2) return text;
  const parts = text.split(/\s*(?:[;；]|\band\b)\s*/i).filter((part) => part !== '');
  if (parts.every((part) => /^[^,，、]+,\s*[^,，、]+$/.test(part))) return parts.length > 1 ? parts.join('; ') : text;
  const names = text.split(SEPARATORS).filter((name) => name !== '');
  const first = /[;；、，]|,\s?/.exec(text)?.[0].trim() ?? ',';
  return names.join(/[；、，]/.test(first) ? first : `${first} `);
}

/** What cutting something out leaves between two separators, and before one. */
function tidySeparators(text: string): string {
  return text
    .replace(/[^\S\n]+(?=[,;，；、])/g, '')
    .replace(/([,;，；、])(?:\s*[,;，；、])+/g, '$1')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/^[\s,;，；、]+|[\s,;，；、]+$/g, '')
    .trim();
}
