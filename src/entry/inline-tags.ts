import type { Fields } from '../submission/submission.ts';

/** Tags that only raise, lower or slant a few letters. */
const PAIR = /<(sup|sub|i|em|b)>([^<>]{1,80})<\/\1>/gi;

/**
 * Which of `<sup>`, `<sub>`, `<i>`, `<em>` and `<b>` the entries of a list have around a part of a value: in its new ones they stay
 * what they are. Where they slant a whole value, they are the
 * list's wording.
 */
export function inlineTagsOf(
  entries: Iterable<{ readonly raw: string; readonly fields: Fields }>,
): ReadonlySet<string> {
  const tags = new Set<string>();
  for (const { raw, fields } of entries)
    for (const [, tag = '', inside = ''] of raw.matchAll(PAIR))
      if (/^su/i.test(tag) || !Object.values(fields).includes(inside.trim())) tags.add(tag.toLowerCase());
  return tags;
}

/** Takes back the escapes of whole pairs of such tags: `G\<sup>2\</sup>` → `G<sup>2</sup>`. */
export function keepInlineTags(escaped: string, tags: ReadonlySet<string>): string {
  if (tags.size === 0) return escaped;
  return escaped.replace(
    /(?:\\<|&lt;)(sup|sub|i|em|b)(?:>|&gt;)([^<>&\\]{1,80})(?:\\<|&lt;)\/\1(?:>|&gt;)/gi,
    (pair, tag: string, inside: string) => (tags.has(tag.toLowerCase()) ? `<${tag}>${inside}</${tag}>` : pair),
  );
}

/** A value with other words, where such pairs stay pairs: what they make of an entry is meant. */
export function maskAround(value: string, mask: (text: string) => string): string {
  let [masked, at] = ['', 0];
  for (const { index, 0: pair, 1: tag } of value.matchAll(PAIR)) {
    masked += `${mask(value.slice(at, index))}<${tag}>x</${tag}>`;
    at = index + pair.length;
  }
  return masked + mask(value.slice(at));
}
