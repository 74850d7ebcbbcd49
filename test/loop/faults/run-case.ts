import { expect } from '@jest/globals';
import { Loop, README } from '../../support/loop.ts';
import { SHORT_LIST } from '../../support/seed-list.ts';
import { expectLaws } from '../laws/expect-laws.ts';
import { History } from '../laws/history.ts';
import type { Fault } from './faults.ts';
import type { Scenario } from './scenarios.ts';

/** Milliseconds that a request may take where one is never answered. */
const SOON = 500;

/** A loop in which one issue is proposed already. */
async function start(fault?: Fault): Promise<{ loop: Loop; history: History }> {
  const loop = await Loop.start({ files: { [README]: SHORT_LIST } }, fault?.isSlow ? { requestTimeout: SOON } : {});
  const history = new History();
  history.issues.push(await loop.file());
  return { loop, history };
}

/** What the bot asks for in a scenario in which nothing goes wrong: `GET` and a path, in order. */
export async function learnRequests(scenario: Scenario): Promise<readonly string[]> {
  const { loop, history } = await start();
  const mark = loop.github.log.length;
  await scenario(loop, history);
  const requests = loop.requests(mark);
  await loop.close();
  return requests;
}

/** Lets one request of a scenario meet with a fault, and expects the laws of the world that comes of it. */
export async function runCase(scenario: Scenario, fault: Fault, skip: number): Promise<void> {
  const { loop, history } = await start(fault);
  try {
    await fault.during(loop, skip, () => scenario(loop, history));
    expect(loop.github.faults.waiting).toBe(0);
    await expectLaws(loop, history);
  } finally {
    await loop.close();
  }
}
