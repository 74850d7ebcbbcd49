import { roleOfLabel } from '../knowledge/label-role.ts';
import { findDates } from './dates.ts';
import type { Node } from './inline-node.ts';
import { plainText } from './plain-text.ts';
import { isVenue } from './venues.ts';

/** Small words that something must follow, at the end of a text; a capital begins a title or a venue, `In [ACL](…)`. */
const SMALL =
  '(?:a|an|the|of|for|from|in|into|on|with|to|and|or|using|via|like|as|at|over|than|see|is|are|its|their|your)';
const UNFINISHED = new RegExp(`\\p{L}[,;:]? \\(?${SMALL} $`, 'u');
/** The same between two links: `of [Ropes](…) and [Knots](…)`. */
const BETWEEN = new RegExp(`^[,]? ${SMALL}(?: ${SMALL})? $`, 'u');

/** Whether a text ends in a small word that something must follow. */
export function isUnfinished(text: string): boolean {
  return UNFINISHED.test(text.slice(-24));
}

/**
 * Whether a node is a link to something that a sentence speaks of, and so a part of the sentence and no link of the entry:
 * `Keeps naps in [Redis](https://…), safe and fast`.
 */
export function isNamedInSentence(raw: string, nodes: readonly Node[], i: number): boolean {
  const [again, last, before, node] = [nodes[i - 3], nodes[i - 2], nodes[i - 1], nodes[i]];
  if (node?.kind !== 'link' || before?.kind !== 'text' || node.children.some(({ kind }) => !WORDS.has(kind)))
    return false;
  const endOf = ({ start, end }: Node) => raw.slice(Math.max(start, end - 24), end);
  const goesOn =
    last?.kind === 'link' && again?.kind === 'text' && isUnfinished(endOf(again)) && BETWEEN.test(endOf(before));
  const label = plainText(raw.slice(...node.inner));
  return (
    (goesOn || isUnfinished(endOf(before))) &&
    roleOfLabel(label) === undefined &&
    findDates(label).length === 0 &&
    !isVenue(label)
  );
}

const WORDS: ReadonlySet<Node['kind']> = new Set(['text', 'code', 'strong', 'emphasis']);
