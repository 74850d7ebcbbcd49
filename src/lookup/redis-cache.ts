import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import { type AnswerCache, keptShape } from './answer-cache.ts';

/** Seconds after which an answer that nobody asked for again is forgotten: thirty days. */
const KEPT_FOR = 30 * 24 * 60 * 60;

/**
 * Keeps the answers in Redis, where all processes find them. Without Redis nothing is found and nothing kept: sources are asked.
 *
 * @param prefix of all names in Redis
 */
export function createRedisCache(redis: Redis, prefix: string): AnswerCache {
  const nameOf = (question: string): string =>
    `${prefix}:answer:${createHash('sha256').update(question).digest('hex').slice(0, 40)}`;
  return {
    async get(question) {
      try {
        const kept = keptShape.safeParse(JSON.parse((await redis.get(nameOf(question))) ?? 'null'));
        return kept.success ? kept.data : null;
      } catch {
        return null;
      }
    },
    async set(question, kept) {
      // That it cannot be kept only means that it is asked again.
      await redis.set(nameOf(question), JSON.stringify(kept), 'EX', KEPT_FOR).catch(() => null);
    },
  };
}
