const PARTNERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '】': '【' };

const CLOSED =
  /\*\*|`|<\/?(?:b|i|em|strong|sub|sup|u|s|ins|del|code|small|font|span|a|details|summary|kbd|p|div|h\d)\b[^<>]{0,400}>|[[\]()（）【】]/gi;

/**
 * The brackets, bold marks, code marks and tags of an entry's wording that have no partner, in order; `` where all have one.
 *
 * ```
 * Naps 2022[[paper](https://…) [code](https://…)     →   [
 * ```
 */
export function unpairedMarks(text: string): string {
  const open: string[] = [];
  for (const [mark] of text.matchAll(CLOSED)) {
    const name = /^<\/?(\w+)/.exec(mark)?.[1]?.toLowerCase();
    const opener = name
      ? mark.startsWith('</')
        ? `<${name}>`
        : undefined
      : (PARTNERS[mark] ?? (/[*`]/.test(mark) ? mark : undefined));
    if (opener !== undefined && open.at(-1) === opener) open.pop();
    else open.push(name ? (mark.startsWith('</') ? `</${name}>` : `<${name}>`) : mark);
  }
  return open.join('');
}
