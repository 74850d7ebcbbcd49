import { isAddress } from '../knowledge/hosts.ts';
import { tagKey } from '../knowledge/tag-fields.ts';
import type { Fields } from '../submission/submission.ts';
import { type Hashtags, hashtagsOf, partHashtags, spellHashtag, withoutHash } from './hashtags.ts';

/** Fields that hold no tags, whatever stands in them. */
const NO_TAGS: ReadonlySet<string> = new Set(
  'title authors venue year date number name description notes abstract award section title-head title-tail'.split(' '),
);
/** A tag is at most so long; longer values are sentences. */
const LONGEST_TAG = 60;
const LONGEST_ANSWER = 2000;

/** The tags that a list has, each in the spelling that most of its entries use. */
export interface KnownTags {
  /** Spelling by {@link tagKey}. */
  readonly spellings: ReadonlyMap<string, string>;
  /** All spellings that are used. */
  readonly used: ReadonlySet<string>;
  /** Signs that its values have inside or between them: they part nothing else. */
  readonly own: ReadonlySet<string>;
  readonly hashtags?: Hashtags | undefined;
}

/** So many values have a sign on purpose. */
const SEVERAL = 2;

/**
 * What a list's entries say where they show tags.
 *
 * @param coded the tags that stand in code
 * @param plain of each entry the hashtags in plain text
 */
export function knownTags(
  seen: readonly Fields[],
  coded: readonly string[] = [],
  plain: readonly (readonly string[])[] = [],
): KnownTags {
  const inFields = seen.flatMap((fields) =>
    Object.entries(fields).flatMap(([id, value = '']) => (NO_TAGS.has(id) || isAddress(value) ? [] : [value])),
  );
  const hashtags = hashtagsOf(coded, plain);
  const bare = hashtags?.areCoded ? coded.map(withoutHash) : coded;
  const values = [...inFields, ...bare, ...(hashtags ? plain.flat() : [])];
  const counts = new Map<string, Map<string, number>>();
  for (const tag of values.flatMap((value) => [value, ...value.split(/,\s+/)]).map((part) => part.trim())) {
    if (tag === '' || tag.length > LONGEST_TAG) continue;
    const spellings = counts.get(tagKey(tag)) ?? new Map<string, number>();
    counts.set(tagKey(tag), spellings.set(tag, (spellings.get(tag) ?? 0) + 1));
  }
  const commonest = [...counts].map(([key, spellings]): [string, string] => {
    const [first] = [...spellings].sort((a, b) => b[1] - a[1]);
    return [key, first?.[0] ?? ''];
  });
  const isOwn = (sign: string): boolean => values.filter((value) => value.includes(sign)).length >= SEVERAL;
  return {
    spellings: new Map(commonest),
    used: new Set([...counts.values()].flatMap((spellings) => [...spellings.keys()])),
    own: new Set([';', ' / ', '、'].filter(isOwn)),
    hashtags,
  };
}

/**
 * An answer that holds tags as `A, B`, each once and in the list's own spelling, however they were parted: by semicolons, strokes, lines,
 * bullets, back-ticks. A tag that the list has whole stays whole; “and” and a stroke without blanks part only what the list has
 * apart.
 *
 * ```
 * "Image generation; `Text2Image`,"   → "Image Generation, Text2Image"
 * "Text and Speech"                   → as it is where the list has that tag
 * ```
 */
export function settleTags(typed: string, known: KnownTags): string {
  if (typed.length > LONGEST_ANSWER) return typed;
  const tags: string[] = [];
  const keys = new Set<string>();
  for (const typedTag of splitAnswer(typed, known).flatMap(partHashtags)) {
    const tag = withoutHash(typedTag);
    const key = tagKey(tag);
    if (keys.has(key)) continue;
    keys.add(key);
    const spelled = known.used.has(tag) ? tag : (known.spellings.get(key) ?? tag);
    tags.push(known.hashtags && !known.used.has(spelled) ? spellHashtag(spelled, known.hashtags) : spelled);
  }
  return tags.join(', ');
}

function splitAnswer(typed: string, known: KnownTags): string[] {
  const lines = typed
    .split(/\n+/)
    .map((line) => line.replace(/^\s*(?:[-*+•·]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  return lines.flatMap((line) => splitLine(line, known));
}

/** `` `A` `B` ``, `[A][B]`: each in marks of its own. */
const MARKED = /^(?:(?:`[^`]+`|\[[^[\]]+\])[\s,;，、;/|]*)+$/;

function splitLine(line: string, known: KnownTags): string[] {
  if (isKnown(line, known)) return [line];
  const marked = MARKED.test(line)
    ? [...line.matchAll(/`([^`]+)`|\[([^[\]]+)\]/g)].map(([, a, b]) => a ?? b ?? '')
    : null;
  const parts = marked ?? splitAt(line, known);
  return parts
    .map((part) => part.replace(/^[`\s]+|[`\s,;，；、]+$/g, '').replace(/^(?:and|&)\s+/i, ''))
    .filter((part) => part !== '')
    .flatMap((part) => splitWord(part, known));
}

function splitAt(line: string, { own }: KnownTags): string[] {
  let parts = line.split(/[,，](?:\s+|$)|，|\s+[|·•]\s+/);
  for (const [sign, pattern] of [
    [';', /[;；](?:\s+|$)|；/],
    [' / ', /\s+\/\s+/],
    ['、', /、/],
  ] as const)
    if (!own.has(sign)) parts = parts.flatMap((part) => part.split(pattern));
  return parts;
}

/** `A and B`, `A/B`: two tags only where the list has both, and not the whole. */
function splitWord(part: string, known: KnownTags): string[] {
  if (isKnown(part, known)) return [part];
  for (const sign of [/\s+(?:and|&|\+)\s+/i, /\s*\/\s*/]) {
    const pieces = part.split(sign);
    if (pieces.length > 1 && pieces.every((piece) => isKnown(piece, known))) return pieces;
  }
  return [part];
}

function isKnown(tag: string, { spellings }: KnownTags): boolean {
  return spellings.has(tagKey(tag));
}
