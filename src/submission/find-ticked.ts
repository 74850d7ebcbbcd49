/** GitHub writes `- [x] label`; people who edit by hand write the rest. */
const TICKED = /^ {0,3}[-*+][ \t]+\[ ?[xX✓✔] ?\][ \t]*(.*)$/s;

/**
 * The labels of the boxes that are ticked in a text, in its order.
 *
 * ```
 * - [x] I am an author     → "I am an author"
 * - [ ] It is peer-reviewed
 * ```
 */
export function findTicked(lines: readonly string[]): string[] {
  return lines.flatMap((line) => TICKED.exec(line)?.[1]?.trim() ?? []);
}
