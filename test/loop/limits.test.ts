import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Fault, RequestMatch } from '../../sandbox/github/faults.ts';
import { entryByHand } from '../support/entry-by-hand.ts';
import { FastClock, Loop, PLACE, paperBody, README, shortLanes, useThrottling } from '../support/loop.ts';

const SECONDARY = {
  message:
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID ABCD:1234.',
};
const IN_AN_HOUR = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(FastClock.START + 3600) };

useThrottling();

/** GitHub's limits as they have been seen, each with the time that nothing may be sent. */
const LIMITS: readonly (readonly [string, Fault, number])[] = [
  [
    'a secondary limit with retry-after',
    { kind: 'fail', status: 403, body: SECONDARY, headers: { 'retry-after': '70' } },
    70,
  ],
  ['a secondary limit without a header', { kind: 'fail', status: 403, body: SECONDARY }, 60],
  ['too many requests', { kind: 'fail', status: 429, body: SECONDARY }, 60],
  [
    'the limit of the hour',
    { kind: 'fail', status: 403, body: { message: 'API rate limit exceeded' }, headers: IN_AN_HOUR },
    3500,
  ],
];
const OF_GRAPHQL: Fault = {
  kind: 'fail',
  status: 200,
  headers: IN_AN_HOUR,
  body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
};

/** Where a new submission may meet with it. */
const PLACES: Readonly<Record<string, RequestMatch>> = {
  'a read': { method: 'GET', path: /\/commits\/HEAD$/ },
  'a tree': { method: 'POST', path: /\/git\/trees$/ },
  'the pull request': { method: 'POST', path: /\/pulls$/ },
  'the comment': { method: 'POST', path: /\/comments$/ },
};

const other = (number: number): string =>
  paperBody({ title: `Paper ${number} of many`, paper: `https://example.org/${number}` });

async function proposed(loop: Loop, issues: readonly number[]): Promise<unknown[]> {
  return Promise.all(issues.map(async (issue) => (await loop.pulls(issue)).map(({ state }) => state)));
}

/** The one without a header everywhere, the others at one place. */
const MEETINGS = LIMITS.flatMap(([name, fault]) =>
  Object.entries(PLACES)
    .slice(name.includes('without') ? 0 : -1)
    .map(([place, match]) => [name, place, fault, match] as const),
);

describe('a submission', () => {
  it('goes through the lanes of Octokit’s throttling, one for each installation', async () => {
    const lanes = shortLanes();
    const loop = await Loop.start({}, { lanes });
    await loop.file();
    const own = String(loop.github.app.installationId);
    expect([lanes.write.keys(), lanes.notifications.keys()]).toEqual([[own], [own]]);
    expect(lanes.global.keys()).toContain(own);
  });

  it.each(MEETINGS)('waits for %s where %s meets with it', async (_, _place, fault, match) => {
    const loop = await Loop.start();
    loop.github.faults.inject({ ...match, kind: 'installation' }, fault);
    const issue = await loop.file();
    expect(loop.github.faults.waiting).toBe(0);
    expect(await proposed(loop, [issue])).toEqual([['open']]);
    expect(await loop.status(issue)).toContain('Proposed in #');
  });
});

describe('an installation', () => {
  it.each([...LIMITS, ['the limit of GraphQL', OF_GRAPHQL, 3500] as const])(
    'sends nothing after %s, whatever is to be done, until its time',
    async (name, fault, seconds) => {
      const clock = new FastClock();
      let tries = 0;
      // Waits for nothing: that nothing is sent must not depend on who asks when.
      const retryAfter = (): number => {
        tries += 1;
        return 5;
      };
      const loop = await Loop.start({}, { now: clock.now, retryAfter });
      const before = await loop.file();
      const path = name.includes('GraphQL') ? '/graphql' : /\/git\/trees$/;
      loop.github.faults.inject({ method: 'POST', path, kind: 'installation' }, fault);
      await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
      const issues = [];
      // A moved base, and new submissions.
      for (let number = 0; number < 3; number += 1)
        issues.push(
          (await loop.as('casey').issues.create({ ...PLACE, title: '[Paper] x', body: other(number) })).data.number,
        );
      await until(() => loop.github.faults.waiting === 0);
      const sent = (): number => loop.requests(0).length;
      await until(() => tries > 10);
      const during = sent();
      clock.skip((seconds - 5) * 1000);
      const tried = tries;
      await until(() => tries > tried + 20);
      expect(sent()).toBe(during);
      clock.skip(200 * 1000);
      await loop.settle();
      expect(await proposed(loop, [before, ...issues])).toEqual([['open'], ['open'], ['open'], ['open']]);
    },
  );
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await delay(5);
}
