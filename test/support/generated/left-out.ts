import { shapeOf } from './generate-case.ts';
import type { Spec } from './spec.ts';

/** Kinds of lists and papers that are known to go wrong; each is to be mended, and then its line goes. */
const KNOWN: Readonly<Record<string, (spec: Spec) => boolean>> = {
  'a value that no entry shows runs into the description below': (spec) =>
    shapeOf(spec).name === 'title and description, a paragraph each',
};

/** Whether a spec is of a kind that is known to go wrong. */
export function isLeftOut(spec: Spec): boolean {
  return Object.values(KNOWN).some((matches) => matches(spec));
}

/** What is left out, in words: it is printed, so that nobody takes its absence for health. */
export const LEFT_OUT: readonly string[] = Object.keys(KNOWN);
