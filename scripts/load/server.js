// A server of bench:load: the real one as it is built, so that nothing but it counts, with GitHub's pauses scaled.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { createLog } from '../../dist/hosts/log.js';
import { createPlannerThreads } from '../../dist/hosts/planner/create-planner-threads.js';
import { shareThroughRedis } from '../../dist/hosts/server/share-through-redis.js';
import { shareNothing } from '../../dist/hosts/server/shared.js';
import { createSpacedLanes } from '../../dist/hosts/server/spaced-lanes.js';
import { startServer } from '../../dist/hosts/server/start-server.js';

/** @type {import('./messages.ts').LoadSettings} */
const { redisUrl, spacing, ...settings } = JSON.parse(process.argv[2] ?? '{}');
const log = createLog('error');
/** @type {Map<string, number>} */
const free = new Map();
/** The next free moment of a name, in this process. */
const reserve = async (name, gap) => {
  const now = performance.now();
  const at = Math.max(now, free.get(name) ?? 0);
  free.set(name, at + gap);
  return at - now;
};
const shared = redisUrl === null ? shareNothing() : await shareThroughRedis(redisUrl, { prefix: 'load', log, spacing });
const server = await startServer({
  ...settings,
  host: '127.0.0.1',
  port: 0,
  log,
  shared,
  lanes: shared.lanes ?? createSpacedLanes(reserve, spacing),
  planner: createPlannerThreads().planner,
});

const lateness = monitorEventLoopDelay({ resolution: 10 });
lateness.enable();
let memory = 0;
setInterval(() => {
  memory = Math.max(memory, process.memoryUsage.rss() / 1024 / 1024);
}, 100);
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  /** @type {import('./messages.ts').Health} */
  const health = { lateness: lateness.percentile(99) / 1e6 - 10, memory, cpuSeconds: (user + system) / 1e6 };
  process.send?.(health);
});
process.once('disconnect', () => process.exit());
process.send?.({ url: server.url });
