import { shapeOf } from './generate-case.ts';
import type { Spec } from './spec.ts';

/** Kinds of lists and papers that are known to go wrong; each is to be mended, and then its line goes. */
const KNOWN: Readonly<Record<string, (spec: Spec) => boolean>> = {
  'a fold around the entries of a section is read as one entry': (spec) =>
    spec.parents === 'details' && shapeOf(spec).blocks[0] !== 'table_row' && shapeOf(spec).blocks.length > 0,
  'an entry of several paragraphs without a bullet ends with its first': (spec) =>
    shapeOf(spec).blocks[1] === 'paragraph' && shapeOf(spec).blocks[0] === 'paragraph',
  'a value that no entry shows is dropped in silence': (spec) => spec.way === 'one more',
  'a name of one word loses its column in a table': (spec) =>
    shapeOf(spec).name === 'table' && (shapeOf(spec).names || spec.way === 'one word' || spec.way === 'a number'),
  'a venue that no table knows is lost, or another is written in its place': (spec) => {
    const { name, always } = shapeOf(spec);
    return spec.strange && always.includes('venue') && name !== 'bullet, date first';
  },
  'an amount in the first column is taken for a number': (spec) =>
    shapeOf(spec).name === 'table' &&
    shapeOf(spec).own !== undefined &&
    !/^\W*(?:Paper|Title)/.test(shapeOf(spec).head[0] ?? ''),
  'a title in Japanese is not found': (spec) => spec.script === 'japanese',
  'a year whose venue is not given is dropped': (spec) =>
    spec.way === 'one left out' && shapeOf(spec).always.includes('venue'),
  'newest first with one entry out of order is not seen': (spec) => spec.order === 'prepend',
  'the order of the alphabet is not seen': (spec) => spec.order === 'alphabetical',
};

/** Whether a spec is of a kind that is known to go wrong. */
export function isLeftOut(spec: Spec): boolean {
  return Object.values(KNOWN).some((matches) => matches(spec));
}

/** What is left out, in words: it is printed, so that nobody takes its absence for health. */
export const LEFT_OUT: readonly string[] = Object.keys(KNOWN);
