import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { NotBefore } from '../../../src/github/not-before.ts';
import { shareThroughRedis } from '../../../src/hosts/server/share-through-redis.ts';
import { type Shared, untilOf } from '../../../src/hosts/server/shared.ts';
import { until } from '../../queue/held-work.ts';
import { Loop, PLACE, paperBody } from '../../support/loop.ts';
import { describeWithRedis, HAS_REDIS, TestRedis } from '../../support/redis.ts';

const log = pino({ level: 'silent' });
const MINUTE = 60_000;

let redis: TestRedis;
let open: Shared[] = [];
let prefixes = 0;

beforeAll(async () => {
  if (HAS_REDIS) redis = await TestRedis.start();
});
afterEach(async () => {
  for (const shared of open) await shared.close();
  open = [];
});
afterAll(async () => {
  await redis?.stop();
});

/** Two processes of one App. */
async function two(spacing = 1): Promise<[Shared, Shared]> {
  prefixes += 1;
  const one = () => shareThroughRedis(redis.url, { prefix: `shared${prefixes}`, log, spacing });
  open.push(await one(), await one());
  return open.slice(-2) as [Shared, Shared];
}

/** A lane of Octokit's throttling, as it is used there. */
interface Lane {
  key(id: string): { schedule(options: object, send: () => Promise<unknown>): Promise<unknown> };
}

/** The lane of writes. */
const laneOf = ({ lanes = {} }: Shared): Lane => lanes.write as Lane;

describeWithRedis('processes that meet in Redis', () => {
  it('see each other’s notes, which only grow', async () => {
    const [first, second] = await two();
    expect(await second.notes.read('swept')).toBe(0);
    await first.notes.raise('swept', 1_796_063_801_905);
    await second.notes.raise('swept', 5);
    expect(await second.notes.read('swept')).toBe(1_796_063_801_905);
  });

  it('send nothing while a limit lasts that the other met with', async () => {
    const [first, second] = await two();
    const gates = [first, second].map(
      ({ notes }) =>
        new NotBefore(
          () => 1000,
          () => {},
          untilOf(notes, 'installation:12'),
        ),
    );
    const other = new NotBefore(
      () => 1000,
      () => {},
      untilOf(second.notes, 'installation:13'),
    );
    const limit = { response: { headers: { 'retry-after': '60' } }, status: 403 };
    await gates[0]?.hear(Object.assign(new Error('You have exceeded a secondary rate limit.'), limit));
    await gates[1]?.learn();
    expect(() => gates[1]?.ask()).toThrow(expect.objectContaining({ until: 1000 + MINUTE }));
    await other.learn();
    expect(() => other.ask()).not.toThrow();
  });

  it('space out the writes of an installation together, those of others apart', async () => {
    const [first, second] = await two(0.02);
    const client = new Redis(redis.url);
    const free = async (id: string) => Number(await client.get(`shared${prefixes}:next:write:${id}`));
    const write = (shared: Shared, id: string) =>
      laneOf(shared)
        .key(id)
        .schedule({}, async () => `${id} sent`);
    await write(first, '12');
    const after = await free('12');
    const all = await Promise.all([second, first, second].map((shared) => write(shared, '12')));
    expect(all).toEqual(Array.from({ length: 3 }, () => '12 sent'));
    // Each took a moment of its own, twenty milliseconds behind the last.
    expect((await free('12')) - after).toBeGreaterThanOrEqual(3 * 20);
    expect(await free('13')).toBe(0);
    expect(await write(first, '13')).toBe('13 sent');
    client.disconnect();
  });

  it('cannot be met where no Redis answers', async () => {
    await expect(shareThroughRedis('redis://127.0.0.1:1', { prefix: 'none', log })).rejects.toThrow();
  });

  it('fail in passing while Redis is away', async () => {
    const own = await TestRedis.start();
    const shared = await shareThroughRedis(own.url, { prefix: 'away', log });
    open.push(shared);
    await own.stop();
    await expect(shared.notes.read('swept')).rejects.toThrow('Redis did not answer');
    await expect(
      laneOf(shared)
        .key('1')
        .schedule({}, async () => 'sent'),
    ).rejects.toThrow('Redis did not answer');
    expect(await shared.lookup.cache?.get('doi:10.1/x')).toBeNull();
  });
});

describeWithRedis('a server that shares a Redis', () => {
  it('refuses a webhook while Redis is away, says so, and needs no restart when it is back', async () => {
    const own = await TestRedis.start();
    const shared = await shareThroughRedis(own.url, { prefix: 'loop', log });
    open.push(shared);
    const loop = await Loop.start({}, { shared });
    await own.stop();
    await loop.as('casey').issues.create({ ...PLACE, title: 'Lost', body: paperBody() });
    await loop.github.webhooks.idle();
    const refused = loop.github.log.findLast((entry) => entry.kind === 'webhook');
    expect(refused).toMatchObject({ event: 'issues', status: 500 });
    const readyz = async () => (await fetch(`${loop.server.url}/readyz`)).json();
    expect(await readyz()).toMatchObject({ ready: false, because: ['Redis does not answer.'] });
    const again = await TestRedis.start(own.port);
    await until(async () => ((await readyz()) as { ready: boolean }).ready);
    loop.server.sweep();
    await loop.settle();
    expect(await loop.pulls(1)).toHaveLength(1);
    await loop.close();
    await shared.close();
    await again.stop();
  });
});
