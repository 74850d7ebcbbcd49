import { randomInt } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { preview } from '../../src/preview.ts';
import { HAS_CMARK, itWithCmark } from '../support/cmark.ts';
import { generateCase } from '../support/generated/generate-case.ts';
import { judgeSlowly } from '../support/generated/slow-judge.ts';
import { type Spec, specArbitrary } from '../support/generated/spec.ts';

const RUNS = Number(process.env.RUNS ?? 1000);
/** Every run is another one, and can be had again by the number in its name. */
const SEED = Number(process.env.SEED ?? randomInt(2 ** 31));
/** A list takes some 30 ms, and several times that on a busy machine. */
const TIMEOUT = 60_000 + RUNS * 300;
/**
 * A refusal costs a maintainer a minute, and a bot that refuses one list in eight has little use. Of the shapes here one
 * is always refused, paragraphs that begin with a venue: one list in twenty.
 */
const MOST_REFUSED = 0.125;

describe(`generated lists, ${RUNS}, seed ${SEED}${HAS_CMARK ? '' : ' (skipped: cmark-gfm is not on this machine)'}`, () => {
  itWithCmark(
    'get one right entry at its place, or none',
    () => {
      const outcomes = new Map<string, { lists: number; refused: number }>();
      const check = (spec: Spec): void => {
        const made = generateCase(spec);
        const { name } = made.list.shape;
        const outcome = outcomes.get(name) ?? { lists: 0, refused: 0 };
        outcomes.set(name, outcome);
        outcome.lists += 1;
        const proposed = preview({ list: made.list.text, issue: made.body });
        if (!proposed.ok) {
          outcome.refused += 1;
          return;
        }
        const told = JSON.stringify([proposed.notes, proposed.reminders]);
        const faults = judgeSlowly(made, { text: proposed.text, told });
        if (faults.length > 0)
          throw new Error(JSON.stringify({ faults, issue: made.body, diff: proposed.diff }, null, 1));
      };
      fc.assert(fc.property(specArbitrary, check), { numRuns: RUNS, seed: SEED });
      const all = [...outcomes.values()];
      const refused = all.reduce((sum, { refused }) => sum + refused, 0) / RUNS;
      if (refused > MOST_REFUSED || RUNS > 1000) console.log(sharesOf(outcomes));
      expect(refused).toBeLessThan(MOST_REFUSED);
      // Each shape is tried.
      expect(all.length).toBeGreaterThan(15);
    },
    TIMEOUT,
  );
});

function sharesOf(outcomes: ReadonlyMap<string, { lists: number; refused: number }>): string {
  const lines = [...outcomes].map(([name, { lists, refused }]) => `${refused} of ${lists} refused: ${name}`);
  return lines.sort().join('\n');
}
