import { randomInt } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { judgeChange } from '../../src/judge/judge-change.ts';
import { itWithCmark } from '../support/cmark.ts';
import { makeEdits } from '../support/generated/edits.ts';
import { generateCase } from '../support/generated/generate-case.ts';
import { judgeSlowly } from '../support/generated/slow-judge.ts';
import { type Spec, specArbitrary } from '../support/generated/spec.ts';

const RUNS = Number(process.env.RUNS ?? 1000) / 5;
const SEED = Number(process.env.SEED ?? randomInt(2 ** 31));
/** Each list is judged some five times, by both judges. */
const TIMEOUT = 60_000 + RUNS * 1000;

describe(`both judges of changes, on ${RUNS} generated lists, seed ${SEED}`, () => {
  itWithCmark(
    'take right edits and refuse wrong ones',
    () => {
      const tried = new Set<string | null>();
      const check = (spec: Spec): void => {
        // Lines that count are edits of their own, which the judge of changes does not see.
        const extras = spec.extras.filter((extra) => !extra.startsWith('counted'));
        // One entry alone does not say whether what stands below it is its own.
        const sizes = spec.sizes.map((size) => Math.max(2, size));
        const made = generateCase({ ...spec, sizes, extras, mark: false, way: 'all given' });
        const { text: before } = made.list;
        for (const { wrong, block, text } of makeEdits(made)) {
          tried.add(wrong);
          const fast = judgeChange(before, text, { kind: 'insert', block });
          const slow = judgeSlowly(made, { text, told: '' }).filter(({ kind }) => STRUCTURE.has(kind));
          const said = { wrong, fast: fast !== null, slow: slow.length > 0 };
          if (said.fast === (wrong !== null) && said.slow === (wrong !== null)) continue;
          throw new Error(JSON.stringify({ said, fast, slow, block, text }, null, 1));
        }
      };
      fc.assert(fc.property(specArbitrary, check), { numRuns: RUNS, seed: SEED });
      // Each kind of wrong edit was tried.
      expect(tried.size).toBeGreaterThan(RUNS < 100 ? 3 : 9);
    },
    TIMEOUT,
  );
});

/** Kinds of faults that are about blocks and bytes: words and order are not what the judge of changes looks at. */
const STRUCTURE: ReadonlySet<string> = new Set(['bytes', 'line ends', 'structure', 'inside']);
