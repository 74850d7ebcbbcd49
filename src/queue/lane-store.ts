import type { Redis } from 'ioredis';
import * as z from 'zod';
import type { Waiting } from './queue.ts';

/** A key that is to be worked on now. */
export interface Taken {
  readonly key: string;
  readonly rank: number;
  /** Failures so far. */
  readonly attempt: number;
}

/** How work on a key ended: `back` where it was broken off, since this process stops. */
export type Ending =
  | { readonly kind: 'done' | 'given-up' | 'back' }
  | { readonly kind: 'later'; readonly retryIn: number };

/**
 * The keys of a queue in Redis, in their lanes. Who may take one is said elsewhere; here each step is one script, so that none is half done.
 *
 * ```
 * asked      hash   key → rank, since, attempt, due (where it failed), deaths (of processes that worked on it)
 * lane:12    zset   what waits in a lane, the most urgent and oldest first
 * running    hash   lane → who works on which key
 * ```
 */
export interface LaneStore {
  /** @returns `false` where the key waits for its next try, which more triggers do not bring nearer */
  add(lane: string, key: string, rank: number, since: number): Promise<boolean>;
  /** The next key of a lane, at first the one that a dead process left; `dropped` where too many died of it. */
  take(lane: string, token: string): Promise<Taken | { readonly dropped: string; readonly deaths: number } | null>;
  /** Ends what was taken with a token. @returns how many keys wait in the lane */
  end(lane: string, token: string, key: string, ending: Ending): Promise<number>;
  /** Lets a key wait again whose next try has come. @returns the milliseconds until then, 0 where it has, `null` where it waits for none */
  wake(lane: string, key: string): Promise<number | null>;
  all(): Promise<readonly Waiting[]>;
}

/** Sorts by rank, then by age: more keys than this are never asked for. */
const RANK_WIDTH = 1e12;
/** Milliseconds by which two clocks may differ at the least. */
const TOLERANCE = 50;

const COMMON = `
local asked, lane, running, sequence = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local function clock()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end
local function read(key)
  local text = redis.call('HGET', asked, key)
  return text and cjson.decode(text)
end
local function write(key, one) redis.call('HSET', asked, key, cjson.encode(one)) end
local function wait(key, one)
  local score = redis.call('ZSCORE', lane, key)
  local place = score and math.fmod(tonumber(score), ${RANK_WIDTH}) or redis.call('INCR', sequence)
  redis.call('ZADD', lane, one.rank * ${RANK_WIDTH} + place, key)
end
`;

const ADD = `${COMMON}
local key, rank, since = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local one = read(key)
if one and one.due and clock() < one.due then
  one.rank = math.min(one.rank, rank)
  write(key, one)
  return 0
end
if not one then
  one = { rank = rank, since = since, attempt = 0, deaths = 0 }
elseif one.due or redis.call('ZSCORE', lane, key) then
  one.rank = math.min(one.rank, rank)
else
  one.rank, one.since = rank, since
end
one.due = nil
write(key, one)
wait(key, one)
return 1
`;

const TAKE = `${COMMON}
local name, token, most = ARGV[1], ARGV[2], tonumber(ARGV[3])
local held = redis.call('HGET', running, name)
local key = held and string.sub(held, string.find(held, ' ', 1, true) + 1)
local one = key and read(key)
if one then
  one.deaths = one.deaths + 1
  redis.call('ZREM', lane, key)
  if one.deaths > most then
    redis.call('HDEL', running, name)
    redis.call('HDEL', asked, key)
    return { 'dropped', key, one.deaths }
  end
  write(key, one)
else
  key = redis.call('ZPOPMIN', lane)[1]
  if not key then
    redis.call('HDEL', running, name)
    return false
  end
  one = read(key) or { rank = 0, attempt = 0 }
end
redis.call('HSET', running, name, token .. ' ' .. key)
return { 'taken', key, one.rank, one.attempt }
`;

const END = `${COMMON}
local name, token, key, kind, delay = ARGV[1], ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5])
if redis.call('HGET', running, name) ~= token .. ' ' .. key then return redis.call('ZCARD', lane) end
redis.call('HDEL', running, name)
local one = read(key)
if one then
  local again = redis.call('ZSCORE', lane, key)
  if kind == 'later' then
    one.attempt, one.due = one.attempt + 1, clock() + delay
    redis.call('ZREM', lane, key)
    write(key, one)
  elseif kind == 'back' then
    write(key, one)
    redis.call('ZADD', lane, one.rank * ${RANK_WIDTH}, key)
  elseif again then
    one.attempt, one.deaths = kind == 'done' and 0 or one.attempt + 1, 0
    write(key, one)
  else
    redis.call('HDEL', asked, key)
  end
end
return redis.call('ZCARD', lane)
`;

const WAKE = `${COMMON}
local one = read(ARGV[1])
if not one or not one.due then return -1 end
local left = one.due - clock()
if left > ${TOLERANCE} then return left end
one.due = nil
write(ARGV[1], one)
wait(ARGV[1], one)
return 0
`;

const askedShape = z.object({ rank: z.number(), since: z.number(), due: z.number().optional() });
const takenShape = z.tuple([z.literal('taken'), z.string(), z.coerce.number(), z.coerce.number()]);
const droppedShape = z.tuple([z.literal('dropped'), z.string(), z.coerce.number()]);
const number = z.coerce.number();

/**
 * @param prefix of all names in Redis
 * @param mostDeaths processes that may die while they work on a key before it is dropped
 */
export function createLaneStore(redis: Redis, prefix: string, mostDeaths: number): LaneStore {
  const asked = `${prefix}:asked`;
  const run = (script: string, lane: string, ...values: (string | number)[]): Promise<unknown> =>
    redis.eval(script, 4, asked, `${prefix}:lane:${lane}`, `${prefix}:running`, `${prefix}:sequence`, ...values);
  return {
    add: async (lane, key, rank, since) => (await run(ADD, lane, key, rank, since)) === 1,
    async take(lane, token) {
      const answer = await run(TAKE, lane, lane, token, mostDeaths);
      if (answer === null) return null;
      const dropped = droppedShape.safeParse(answer);
      if (dropped.success) return { dropped: dropped.data[1], deaths: dropped.data[2] };
      const [, key, rank, attempt] = takenShape.parse(answer);
      return { key, rank, attempt };
    },
    end: async (lane, token, key, ending) =>
      number.parse(await run(END, lane, lane, token, key, ending.kind, ending.kind === 'later' ? ending.retryIn : 0)),
    async wake(lane, key) {
      const left = number.parse(await run(WAKE, lane, key));
      return left < 0 ? null : left;
    },
    async all() {
      const found = Object.entries(await redis.hgetall(asked));
      return found.map(([key, text]) => {
        const { rank, since, due } = askedShape.parse(JSON.parse(text));
        return { key, rank, since, failed: due !== undefined };
      });
    },
  };
}
