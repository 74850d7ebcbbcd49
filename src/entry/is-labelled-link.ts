import type { Atom } from './reading.ts';

/** A link with a label of its own and nothing else that tells of the paper: what a link of another kind can be made like. */
export function isLabelledLink(atom: Atom): boolean {
  return atom.label !== undefined && atom.parts.length === 1 && atom.parts[0]?.form === 'url';
}
