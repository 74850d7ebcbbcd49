/** The line, from 1, that an offset of a text stands on. */
export type LineAt = (offset: number) => number;

/** Reads the line ends of a text once; each question is a binary search. */
export function linesOf(text: string): LineAt {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: mark, index }) => index + mark.length)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
