import { RE2JS } from 're2js';

/** Longest value that is held against an expression; no field but those of many lines may be longer. */
const LONGEST = 5000;

/**
 * Whether a value has a place that fits an expression. RE2 never goes back, so that it takes time in proportion to the
 * value, whatever the expression: what a maintainer wrote in haste cannot be made to hang by what a stranger types.
 *
 * @param pattern one that {@link isPattern} takes
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function fitsPattern(pattern: string, value: string): boolean {
  return value.length <= LONGEST && RE2JS.compile(pattern).matcher(value).find();
}

/** Whether a text is an expression that RE2 reads: it has no look-around and no references, and bounds what it counts. */
export function isPattern(text: string): boolean {
  try {
    RE2JS.compile(text);
    return true;
  } catch {
    return false;
  }
}
