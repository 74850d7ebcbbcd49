import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONFIG_PATH } from '../../../src/config/config.ts';
import { Loop, PLACE, README } from '../../support/loop.ts';
import { describeWithRedis, TestRedis } from '../../support/redis.ts';
import { SEED_CONFIG_TEXT, SHORT_LIST } from '../../support/seed-list.ts';
import { TwoProcesses } from '../../support/two-processes.ts';
import { expectLaws } from '../laws/expect-laws.ts';
import { History } from '../laws/history.ts';
import { anyGatedStep, anyStep, anyStepOfSeveral, firstGatedSteps, firstSteps, type Step } from './steps.ts';

/** How many schedules, of all kinds together; `npm run test:schedules` asks for 10,000. */
const RUNS = Number(process.env.SCHEDULES ?? 400);
const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const PATIENT = 3_600_000;
/** Of fewer schedules it is chance what comes about. */
const ENOUGH = 20;

/** What the list wants, and the share of the schedules that it is tried with. */
const LISTS = [
  { name: 'one by one', config: '', share: 0.69, first: firstSteps, any: anyStep },
  { name: 'in batches', config: 'batch: true\n', share: 0.2, first: firstSteps, any: anyStep },
  {
    name: 'after approval, in batches',
    config: 'propose: after approval\nbatch: true\n',
    share: 0.1,
    first: firstGatedSteps,
    any: anyGatedStep,
  },
];

/** Two processes on one Redis take seconds to start, so fewer are tried. */
const SHARE_OF_PROCESSES = 0.01;

describe.each(LISTS)(`schedules, seed ${SEED}, of proposals $name`, ({ config, share, first, any }) => {
  const runs = Math.ceil(RUNS * share);
  it(
    `end ${runs} times in a world that holds the laws, whatever happened and in whatever order`,
    async () => {
      // A short list, since reading it is most of the work.
      const files = { [README]: SHORT_LIST, [CONFIG_PATH]: SEED_CONFIG_TEXT + config };
      await expectSchedules(runs, first, any, () => Loop.start({ files }));
    },
    PATIENT,
  );
});

describeWithRedis(`schedules, seed ${SEED}, of two processes`, () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await TestRedis.start();
  });
  afterAll(() => redis.stop());

  const runs = Math.ceil(RUNS * SHARE_OF_PROCESSES);
  it(
    `end ${runs} times in a world that holds the laws, whatever happened and in whatever order`,
    async () => {
      await expectSchedules(runs, firstSteps, anyStepOfSeveral, async () => {
        await redis.clear();
        return Loop.start({ files: { [README]: SHORT_LIST } }, {}, (github) => TwoProcesses.start(github, redis.url));
      });
    },
    PATIENT,
  );
});

/** Tries so many schedules, each in a world of its own. */
async function expectSchedules(
  runs: number,
  first: fc.Arbitrary<Step[]>,
  any: fc.Arbitrary<Step>,
  start: () => Promise<Loop>,
): Promise<void> {
  let merged = 0;
  await fc.assert(
    fc.asyncProperty(first, fc.array(any, { minLength: 4, maxLength: 16 }), async (begun, more) => {
      const steps = [...begun, ...more];
      const loop = await start();
      const history = new History();
      try {
        for (const step of steps) await attempt(step, loop, history);
        await expectLaws(loop, history);
        const { data } = await loop.as('olga').pulls.list({ ...PLACE, state: 'closed' });
        merged += data.filter(({ merged_at: at }) => at).length;
      } catch (error) {
        throw new Error(`After:\n${steps.map(({ name }) => `- ${name}`).join('\n')}`, { cause: error });
      } finally {
        await loop.close();
      }
    }),
    { numRuns: runs, seed: SEED, endOnFailure: process.env.SHRINK === undefined },
  );
  // The schedules are worth something only if much of what is tried comes about; of a few none may.
  if (runs >= ENOUGH) expect(merged).toBeGreaterThan(runs / 10);
}

/** People may try what GitHub refuses; that is no failure of the bot's. */
async function attempt(step: Step, loop: Loop, history: History): Promise<void> {
  try {
    await step.run(loop, history);
  } catch (error) {
    const isRefused = error instanceof Error && 'status' in error;
    if (!isRefused && !/cannot|fast.forward|exist|conflict/i.test(String(error))) throw error;
  }
}
