/** Tags that only raise, lower or slant a few letters; every other tag is text. */
const PAIR = /<(sup|sub|i|em|b)>([^<>]{1,80})<\/\1>/gi;

/** What Unicode has raised and lowered, by the plain character. */
const RAISED = charactersOf([0xb2, 0xb3], [0xb9, 0xb9], [0x2070, 0x207f]);
const LOWERED = charactersOf([0x2080, 0x209c]);

function charactersOf(...ranges: readonly (readonly [first: number, last: number])[]): ReadonlyMap<string, string> {
  const characters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return new Map(characters.map((character) => [character.normalize('NFKC').replace('−', '-'), character]));
}

/**
 * A text whose inline tags are those that the list has; any other one gives way to what Unicode has for it, or to nothing.
 *
 * ```
 * "G<sup>2</sup>-Prune of <i>Z-R</i>"   list with <sup>: "G<sup>2</sup>-Prune of Z-R"   else: "G²-Prune of Z-R"
 * "<script>x</script>"                  as it is: it is no mark
 * ```
 *
 * @param own the tags that the list has, lower case
 */
export function spellInlineMarks(text: string, own: ReadonlySet<string>): string {
  let spelled = text;
  // One in another: `<b><i>x</i></b>`.
  for (let depth = 0; depth < 2; depth += 1)
    spelled = spelled.replace(PAIR, (pair, tag: string, inside: string) => {
      const name = tag.toLowerCase();
      if (own.has(name)) return pair;
      const letters = name === 'sup' ? RAISED : name === 'sub' ? LOWERED : undefined;
      const written = letters && [...inside].map((letter) => letters.get(letter));
      return written?.every((letter) => letter !== undefined) ? written.join('') : inside;
    });
  return spelled;
}
