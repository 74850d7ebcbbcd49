import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import type { Kept } from '../../src/lookup/answer-cache.ts';
import { createRedisCache } from '../../src/lookup/redis-cache.ts';
import { describeWithRedis, HAS_REDIS, TestRedis } from '../support/redis.ts';

const KEPT: Kept = { said: null, etag: '"x"', at: 1_796_063_801_905 };

let server: TestRedis;
let redis: Redis;

beforeAll(async () => {
  if (!HAS_REDIS) return;
  server = await TestRedis.start();
  redis = new Redis(server.url);
});
afterAll(async () => {
  redis?.disconnect();
  await server?.stop();
});

describeWithRedis('answers that are kept in Redis', () => {
  it('are found by another process', async () => {
    await createRedisCache(redis, 'a').set('doi:10.1/x', KEPT);
    expect(await createRedisCache(redis, 'a').get('doi:10.1/x')).toEqual(KEPT);
    expect(await createRedisCache(redis, 'a').get('doi:10.1/y')).toBeNull();
    expect(await createRedisCache(redis, 'b').get('doi:10.1/x')).toBeNull();
  });

  it('are forgotten some day', async () => {
    await createRedisCache(redis, 'c').set('doi:10.1/x', KEPT);
    const [name = ''] = await redis.keys('c:*');
    expect(await redis.ttl(name)).toBeGreaterThan(24 * 60 * 60);
  });

  it('are none where what is there cannot be read', async () => {
    const cache = createRedisCache(redis, 'd');
    await cache.set('doi:10.1/x', KEPT);
    const [name = ''] = await redis.keys('d:*');
    for (const text of ['{', '{}', '7']) {
      await redis.set(name, text);
      expect(await cache.get('doi:10.1/x')).toBeNull();
    }
  });
});
