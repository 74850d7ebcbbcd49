import fc from 'fast-check';
import { BLOCK_SHAPES } from './block-shapes.ts';
import { BULLET_SHAPES } from './bullet-shapes.ts';
import { TABLE_SHAPES } from './table-shapes.ts';
import { SCRIPTS } from './words.ts';

/** The makers of all shapes; the simplest is the first, as that is what fast-check shrinks to. */
export const SHAPES = [...BULLET_SHAPES, ...BLOCK_SHAPES, ...TABLE_SHAPES];

/** What stands around the entries of a list. */
export const EXTRAS = [
  'front matter',
  'HTML header',
  'introduction',
  'fence',
  'comment',
  'quote',
  'contents',
  'counted contents',
  'counted headings',
  'back to top',
  'rules',
  'section introduction',
  'quote below',
  'comment below',
  'footer',
] as const;
export type Extra = (typeof EXTRAS)[number];

/** What is particular about a submission. */
export const WAYS = ['all given', 'one left out', 'one more', 'hostile', 'one word', 'a number'] as const;

/** All choices about one list and one paper for it. What is not a matter of form follows from `seed`. */
export const specArbitrary = fc.record({
  seed: fc.noShrink(fc.nat()),
  shape: fc.nat({ max: SHAPES.length - 1 }),
  script: fc.oneof({ weight: 7, arbitrary: fc.constant(SCRIPTS[0]) }, fc.constantFrom(...SCRIPTS)),
  strange: fc.boolean(),
  sizes: fc.array(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 3, max: 7 }) }, fc.integer({ min: 1, max: 12 })), {
    minLength: 1,
    maxLength: 3,
  }),
  target: fc.nat({ max: 3 }),
  parents: fc.constantFrom('none', 'none', 'none', 'sections', 'groups', 'details'),
  order: fc.constantFrom('append', 'append', 'prepend', 'none', 'year-up', 'year-down', 'alphabetical'),
  numbering: fc.constantFrom('rising', 'rising', 'falling', 'lazy', 'running'),
  extras: fc.subarray([...EXTRAS], { maxLength: 4 }),
  ends: fc.constantFrom('\n', '\n', '\n', '\r\n', 'mixed'),
  mark: fc.constantFrom(false, false, false, true),
  unfinished: fc.constantFrom(false, false, false, true),
  trailing: fc.constantFrom(false, false, false, true),
  way: fc.constantFrom(WAYS[0], WAYS[0], ...WAYS),
});
export type Spec = typeof specArbitrary extends fc.Arbitrary<infer T> ? T : never;
