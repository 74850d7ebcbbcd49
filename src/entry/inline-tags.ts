/** Tags that only raise or lower a few letters. */
const PAIR = /<(sup|sub)>([^<>\s]{1,20})<\/\1>/gi;

/** Which of `<sup>` and `<sub>` the entries of a list have: in its new ones they stay what they are. */
export function inlineTagsOf(entries: Iterable<string>): ReadonlySet<string> {
  const tags = new Set<string>();
  for (const raw of entries) for (const [, tag = ''] of raw.matchAll(PAIR)) tags.add(tag.toLowerCase());
  return tags;
}

/** Takes back the escapes of whole pairs of such tags: `G\<sup>2\</sup>` → `G<sup>2</sup>`. */
export function keepInlineTags(escaped: string, tags: ReadonlySet<string>): string {
  if (tags.size === 0) return escaped;
  return escaped.replace(
    /(?:\\<|&lt;)(sup|sub)(?:>|&gt;)([^<>\s&\\]{1,20})(?:\\<|&lt;)\/\1(?:>|&gt;)/gi,
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
