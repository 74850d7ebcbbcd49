import type { Block } from './block.ts';

/** Where two trees part: in which block, and which of its children only one of the two has. */
export interface Parting {
  /** The blocks around the place in the old file, from the whole file inwards, and the same in the new one. */
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly removed: readonly Block[];
  readonly added: readonly Block[];
  /** How many children the innermost block has before the place. */
  readonly index: number;
  /** A block around the place whose own lines are others now; `null` where there is none. */
  readonly altered: Block | null;
}

/**
 * Goes down both trees to the innermost block that has to be looked into: at each step all children but one pair of one kind are
 * the same.
 *
 * ```
 * file              file
 * ├ h2              ├ h2
 * └ item            └ item
 *   ├ paragraph       ├ paragraph
 *   └ item            ├ item           ← added, in the item, at 1
 *                     └ item
 * ```
 *
 * @param isWhole whether a pair is not to be looked into, but counts as taken out and put in
 */
export function partBlocks(
  before: Block,
  after: Block,
  isWhole: (before: Block, after: Block) => boolean = () => false,
): Parting {
  const around: [Block[], Block[]] = [[before], [after]];
  let [old, now] = [before, after];
  for (;;) {
    const [ours, theirs] = [old.children, now.children];
    const most = Math.min(ours.length, theirs.length);
    let head = 0;
    while (head < most && ours[head]?.id === theirs[head]?.id) head += 1;
    let tail = 0;
    while (tail < most - head && ours.at(-1 - tail)?.id === theirs.at(-1 - tail)?.id) tail += 1;
    const removed = ours.slice(head, ours.length - tail);
    const added = theirs.slice(head, theirs.length - tail);
    const [one, other] = [removed[0], added[0]];
    const altered = old.own === now.own ? null : old;
    const isPair = removed.length === 1 && added.length === 1 && one && other && one.kind === other.kind;
    if (altered || !isPair || isWhole(one, other))
      return { before: around[0], after: around[1], removed, added, index: head, altered };
    [old, now] = [one, other];
    around[0].push(old);
    around[1].push(now);
  }
}
