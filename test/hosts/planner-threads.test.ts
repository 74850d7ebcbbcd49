import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { buildSync } from 'esbuild';
import { TooMuchError } from '../../src/github/too-much-error.ts';
import { createPlannerThreads } from '../../src/hosts/planner/create-planner-threads.ts';
import { planIssue } from '../../src/propose.ts';
import { paperBody } from '../support/loop.ts';
import { observedFrom } from '../support/observed.ts';
import { SEED_CONFIG, SHORT_LIST } from '../support/seed-list.ts';
import { ROOT } from '../support/source-files.ts';

const WORLD = observedFrom({ list: SHORT_LIST, issue: { body: paperBody() } });
/** Long enough for a thread to start on a busy machine. */
const PATIENT = 60_000;

/** The worker as it is now, whatever was built before. */
const worker = join(mkdtempSync(join(tmpdir(), 'planner-')), 'worker.cjs');
buildSync({
  entryPoints: [join(ROOT, 'src/hosts/planner/planner-worker.ts')],
  outfile: worker,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});

describe('a planner', () => {
  const patient = createPlannerThreads({ worker, threads: 1, deadline: PATIENT });
  const hasty = createPlannerThreads({ worker, threads: 1, deadline: 1 });
  const poor = createPlannerThreads({ worker, threads: 1, deadline: PATIENT, megabytes: 64 });
  afterAll(() => Promise.all([patient, hasty, poor].map(({ close }) => close())));

  it(
    'plans in another thread as in this one',
    async () => {
      const here = planIssue(WORLD, SEED_CONFIG);
      expect(here.plan.map(({ kind }) => kind)).toContain('open-pull-request');
      expect(await patient.planner.planIssue(WORLD, SEED_CONFIG)).toEqual(here);
    },
    PATIENT,
  );

  it('gives up what takes too much time', async () => {
    await expect(hasty.planner.planIssue(WORLD, SEED_CONFIG)).rejects.toThrow(TooMuchError);
  });

  it(
    'gives up what takes too much memory, and plans the next',
    async () => {
      const entry = (_: unknown, i: number): string =>
        `- [Paper ${i} on things](https://example.org/${i}), ACL 2024.\n`;
      const list = `# Papers\n\n${Array.from({ length: 60_000 }, entry).join('')}`;
      const large = observedFrom({ list, issue: { body: paperBody() } });
      await expect(poor.planner.planIssue(large, SEED_CONFIG)).rejects.toThrow(TooMuchError);
      expect((await poor.planner.planIssue(WORLD, SEED_CONFIG)).plan.length).toBeGreaterThan(0);
    },
    PATIENT,
  );
});
