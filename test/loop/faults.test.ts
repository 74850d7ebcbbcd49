import { describe, expect, it } from '@jest/globals';
import type { EmbeddedGitHub } from '../../sandbox/github/start-github.ts';
import { entryByHand } from '../support/entry-by-hand.ts';
import { Loop, PLACE, paperBody, README } from '../support/loop.ts';
import { SHORT_LIST } from '../support/seed-list.ts';
import { expectLaws } from './laws/expect-laws.ts';
import { History } from './laws/history.ts';

type Fault = Parameters<EmbeddedGitHub['faults']['inject']>[1];

/** What can go wrong with one request: before its effect, after it, and in what is answered. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'fails before its effect (502)': { kind: 'fail', status: 502 },
  'meets a limit (403, retry-after)': {
    kind: 'fail',
    status: 403,
    headers: { 'retry-after': '1' },
    body: { message: 'You have exceeded a secondary rate limit.' },
  },
  'meets a limit (429)': { kind: 'fail', status: 429 },
  'is not found yet (404)': { kind: 'fail', status: 404, body: { message: 'Not Found' } },
  'loses its connection before its effect': { kind: 'reset-before' },
  'loses its connection after its effect': { kind: 'reset' },
  'is answered by half a body': { kind: 'truncate' },
  'is answered by a page that says it is JSON': { kind: 'html' },
};

const OTHER = { title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' };

/** What happens, from a loop in which an issue is proposed; the request that goes wrong is one of those that follow. */
const SCENARIOS: Readonly<Record<string, (loop: Loop, history: History) => Promise<unknown>>> = {
  'a new submission': async (loop, history) => {
    history.issues.push(await loop.file(paperBody(OTHER)));
  },
  'an edited issue': async (loop, { issues }) => loop.edit(issues[0] ?? 0, paperBody({ title: 'Edited' })),
  'an issue edited after it was approved': async (loop, { issues: [issue = 0] }) => {
    const { number } = await loop.pull(issue);
    await loop.as('max').pulls.createReview({ ...PLACE, pull_number: number, event: 'APPROVE' });
    await loop.edit(issue, paperBody({ title: 'Edited' }));
  },
  'an issue edited into something wrong': async (loop, { issues }) =>
    loop.edit(issues[0] ?? 0, paperBody({ title: undefined })),
  'a list that moves on': async (loop) => {
    await loop.github.git.push({
      as: 'olga',
      branch: 'main',
      files: { [README]: entryByHand(loop.list(), 0) },
    });
    await loop.settle();
  },
  'a list that moves on beside the proposal': async (loop) => {
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 1) } });
    await loop.settle();
  },
  'a merge': async (loop, { issues }) => loop.merge(issues[0] ?? 0, 'squash'),
  'a person’s commit and a list that moves on': async (loop, history) => {
    const branch = `accession/issue-${history.issues[0]}`;
    const text = loop.list(branch).replace('Cache Me if You Can', 'Cache Me If You Can');
    history.commits.push(await loop.github.git.push({ as: 'max', branch, files: { [README]: text } }));
    await loop.github.git.push({
      as: 'olga',
      branch: 'main',
      files: { [README]: entryByHand(loop.list(), 0) },
    });
    await loop.settle();
  },
  'a closed issue': async (loop, { issues }) => {
    await loop.as('olga').issues.update({ ...PLACE, issue_number: issues[0] ?? 0, state: 'closed' });
    await loop.settle();
  },
};

/** Every n-th request of a scenario meets with a fault, each fault beginning at another; `FAULT_STEP=1` tries all. */
const STEP = Number(process.env.FAULT_STEP ?? 3);

/** A loop in which one issue is proposed already. */
async function start(): Promise<{ loop: Loop; history: History }> {
  const loop = await Loop.start({ files: { [README]: SHORT_LIST } });
  const history = new History();
  history.issues.push(await loop.file());
  return { loop, history };
}

describe.each(Object.entries(SCENARIOS))('%s', (_about, scenario) => {
  const faults = Object.entries(FAULTS).map(([name, fault], index) => [name, fault, index % STEP] as const);
  it.each(faults)(
    'ends as it should where one of its requests %s',
    async (_name, fault, first) => {
      const { loop: learnt, history: known } = await start();
      const mark = learnt.github.log.length;
      await scenario(learnt, known);
      const count = learnt.requests(mark).length;
      await learnt.close();
      expect(count).toBeGreaterThan(3);

      for (let skip = first; skip < count; skip += STEP) {
        const { loop, history } = await start();
        loop.github.faults.inject({ kind: 'installation' }, fault, { skip });
        await scenario(loop, history);
        expect([skip, loop.github.faults.waiting]).toEqual([skip, 0]);
        await expectLaws(loop, history);
        await loop.close();
      }
    },
    180_000,
  );
});
