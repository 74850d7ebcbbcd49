/** How a list writes hashtags. */
export interface Hashtags {
  /** They stand in code, and whoever writes the entry knows where their `#` belongs. */
  readonly areCoded: boolean;
  readonly areLower: boolean;
  /** What joins the words of one: `-` in `#extreme-events`. */
  readonly joiner: string;
}

/** So many different hashtags are a habit. */
const SEVERAL = 2;
const HASHTAG = /^#\p{L}[^\s#,]*$/u;

/**
 * What a list shows of hashtags, `undefined` where most of its tags are none, or most entries have none.
 *
 * @param coded its tags in code
 * @param plain of each entry the hashtags in plain text
 */
export function hashtagsOf(coded: readonly string[], plain: readonly (readonly string[])[]): Hashtags | undefined {
  const inCode = coded.flatMap(hashtagsIn);
  // Code that is mostly something else may have a hash: `#include`.
  const areCoded = inCode.length * 2 > coded.length;
  const arePlain = plain.filter((those) => those.length > 0).length * 2 > plain.length;
  const tags = [...new Set(areCoded ? inCode : arePlain ? plain.flat() : [])];
  if (tags.length < SEVERAL) return undefined;
  return {
    areCoded,
    areLower: tags.every((tag) => tag === tag.toLowerCase()),
    joiner: ['-', '_'].find((mark) => tags.some((tag) => tag.includes(mark))) ?? '',
  };
}

/** `#wind #gan` */
function hashtagsIn(value: string): string[] {
  const tags = value.split(/[\s,]+/).filter((tag) => tag !== '');
  return tags.every((tag) => HASHTAG.test(tag)) ? tags : [];
}

/** Hashtags that were typed one after another are several: `#wind #gan`. */
export function partHashtags(typed: string): string[] {
  const tags = hashtagsIn(typed);
  return tags.length > 0 ? tags : [typed];
}

/** A tag without its `#`. */
export function withoutHash(tag: string): string {
  return HASHTAG.test(tag) ? tag.slice(1) : tag;
}

/** A tag as the list writes its hashtags: one word, small where all are, with the `#` that its other ones have. */
export function spellHashtag(tag: string, { areCoded, areLower, joiner }: Hashtags): string {
  const words = withoutHash(tag).replace(/[\s_-]+/g, (mark) => (/\s/.test(mark) ? joiner : mark));
  return (areCoded ? '' : '#') + (areLower ? words.toLowerCase() : words);
}
