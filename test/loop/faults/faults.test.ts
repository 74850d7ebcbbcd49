import { appendFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FAULTS } from './faults.ts';
import { learnRequests, runCase } from './run-case.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';

/** Every n-th request of every scenario meets with every fault; without it, a sample of all that. */
const STEP = Number(process.env.FAULT_STEP ?? 0);
/** The part of the scenarios that this process has, such as `0/2`. */
const [PART = 0, PARTS = 1] = (process.env.FAULT_PART ?? '0/1').split('/').map(Number);
const SAMPLE = 60;
const PATIENT = 3_600_000;

const scenarios = Object.entries(SCENARIOS).filter((_, index) => index % PARTS === PART);
const learnt = new Map<Scenario, Promise<readonly string[]>>();

function requestsOf(scenario: Scenario): Promise<readonly string[]> {
  const known = learnt.get(scenario) ?? learnRequests(scenario);
  learnt.set(scenario, known);
  return known;
}

/** Writes a row of the table that `npm run test:faults` prints. */
function note(row: object): void {
  if (process.env.FAULT_TABLE) appendFileSync(process.env.FAULT_TABLE, `${JSON.stringify(row)}\n`);
}

describe('one request of many', () => {
  it('is one of at least three in every scenario', async () => {
    for (const [, scenario] of scenarios) expect((await requestsOf(scenario)).length).toBeGreaterThan(3);
  });

  if (STEP === 0) {
    // All faults and all scenarios stand in it about as often, at requests from the first to the last.
    const sample = Array.from({ length: SAMPLE }, (_, index) => {
      const [name, scenario] = scenarios[index % scenarios.length] as [string, Scenario];
      const fault = FAULTS[(index * 7) % FAULTS.length] as (typeof FAULTS)[number];
      return [name, fault.kind, fault.about, scenario, fault, ((index * 37) % SAMPLE) / SAMPLE] as const;
    });
    it.each(sample)('ends as it should: %s, %s, %s', async (_name, _kind, _about, scenario, fault, at) => {
      const places = placesOf(await requestsOf(scenario), fault.isOfReads);
      await runCase(scenario, fault, places[Math.floor(at * places.length)] as number);
    });
  } else {
    const all = scenarios.flatMap(([name, scenario]) =>
      FAULTS.map((fault) => [name, fault.kind, fault.about, scenario, fault] as const),
    );
    it.each(all)(
      'all end as they should: %s, %s, %s',
      async (name, kind, about, scenario, fault) => {
        const places = placesOf(await requestsOf(scenario), fault.isOfReads).filter((_, index) => index % STEP === 0);
        const violations: string[] = [];
        for (const skip of places)
          await runCase(scenario, fault, skip).catch((error: unknown) => violations.push(`${skip}: ${error}`));
        note({ scenario: name, kind, about, runs: places.length, violations: violations.length });
        expect(violations).toEqual([]);
      },
      PATIENT,
    );
  }
});

/** The requests that a fault can happen to. */
function placesOf(requests: readonly string[], isOfReads = false): number[] {
  return requests.flatMap((request, index) => (isOfReads && !request.startsWith('GET') ? [] : [index]));
}
