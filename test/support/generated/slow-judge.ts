import { blockTrees, compareTrees } from './block-tree.ts';
import { type Change, findChange } from './find-change.ts';
import type { GeneratedCase } from './generated-list.ts';
import { judgePlace } from './judge-place.ts';
import { judgeWords } from './judge-words.ts';

/** What is wrong with a change, by kind; nothing where it is one right entry at its place. */
export interface Fault {
  readonly kind: string;
  readonly detail: string;
}

/** What was proposed: the whole list, and what a person is told beside it. */
export interface Proposed {
  readonly text: string;
  readonly told: string;
}

/**
 * Judges a proposal by what is known of the list, with GitHub's own parser and by bytes. It is slow, and has nothing of
 * what it judges.
 */
export function judgeSlowly(made: GeneratedCase, { text, told }: Proposed): Fault[] {
  const change = findChange(made, text);
  if (typeof change === 'string') return [{ kind: 'bytes', detail: change }];
  return [
    ...judgeEnds(made, change),
    ...judgeStructure(made, text, change),
    ...judgePlace(made, change),
    ...judgeWords(made, change, told),
  ];
}

function judgeEnds({ list }: GeneratedCase, { added, ends }: Change): Fault[] {
  const known = new Set(list.lines.map(endOf).filter((end) => end !== ''));
  if (known.size === 0 || ends.every((end) => end === '' || known.has(end))) return [];
  return [{ kind: 'line ends', detail: JSON.stringify(added) }];
}

export const endOf = (line: string): string => /\r?\n$/.exec(line)?.[0] ?? '';

/** One entry came in, made of the blocks that the others are made of, beside them. */
function judgeStructure({ list, given }: GeneratedCase, text: string, change: Change): Fault[] {
  const [before, after] = blockTrees([list.text, text]);
  if (!before || !after) throw new Error('A document has no tree');
  const differences = compareTrees(before, after);
  const fault = (detail: string): Fault[] => [{ kind: 'structure', detail }];
  const { blocks } = list.shape;
  if (blocks.length === 0) return differences.length === 0 ? [] : fault('blocks of HTML changed');
  const [difference, ...others] = differences;
  if (!difference) return fault('no block came in');
  if (others.length > 0 || difference.gone > 0)
    return fault(
      `${JSON.stringify(differences.map(({ parent, came, gone }) => [parent.kind, came.map(({ kind }) => kind), gone]))}`,
    );
  if (blocks[0] === 'table_row' && pipesOf(change.added.join('')) !== pipesOf(list.shape.write(given, 0).join('')))
    return fault('another number of cells');
  const kinds = difference.came.map(({ kind }) => kind);
  const wanted = blocks[0] === 'paragraph' || blocks[0] === 'heading' || blocks[0] === 'html_block';
  const bare = list.shape.always.some((id) => given[id] === undefined && !list.shape.unasked?.includes(id));
  const few = wanted && bare && kinds.length > 0 && kinds.length < blocks.length;
  const turned = kinds.map((_, index) => [...kinds.slice(index), ...kinds.slice(0, index)].join());
  // Where blocks repeat, which of them came in cannot be told: any turn of them is the same list.
  if (!turned.includes(blocks.join()) && !few) return fault(`${kinds.join()} instead of ${blocks.join()}`);
  const [first] = change.added.map((line, index) => (line.trim() === '' ? -1 : index)).filter((index) => index >= 0);
  return first === undefined ? fault('nothing but blank lines') : [];
}

const pipesOf = (row: string): number => row.match(/(?<!\\)\|/g)?.length ?? 0;
