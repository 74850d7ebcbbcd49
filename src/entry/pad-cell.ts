/**
 * A table's cell as wide as those next to it in its column, where the column is aligned: at least two of the nearest rows
 * share a width although their texts differ in length.
 *
 * ```
 * | CVPR 2023 |        | CVPR 2023 |
 * | ICLR 2024 |   →    | TMLR      |
 * ```
 */
export function padCell(cell: string, near: readonly string[]): string {
  const [first, second] = near;
  const text = cell.trim();
  if (first === undefined || second === undefined || text === '') return cell;
  const others = near.slice(0, 4).filter((other) => other.length === first.length);
  const lengths = new Set(others.map((other) => other.trim().length));
  if (others.length < Math.min(3, near.length) || lengths.size < 2) return cell;
  const lead = /^\s*/.exec(first)?.[0].length ?? 0;
  const tail = /\s*$/.exec(first)?.[0].length ?? 0;
  const width = first.length;
  if (text.length + 2 > width) return cell;
  const centred = others.every(
    (other) => Math.abs((/^\s*/.exec(other)?.[0].length ?? 0) - (/\s*$/.exec(other)?.[0].length ?? 0)) <= 1,
  );
  const before = centred && lead > 1 && tail > 1 ? Math.floor((width - text.length) / 2) : lead;
  return ' '.repeat(before) + text + ' '.repeat(Math.max(0, width - text.length - before));
}
