// A server of bench:load: the real one, with GitHub's pauses scaled.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createLog } from '../../src/hosts/log.ts';
import { createPlannerThreads } from '../../src/hosts/planner/create-planner-threads.ts';
import { shareThroughRedis } from '../../src/hosts/server/share-through-redis.ts';
import { shareNothing } from '../../src/hosts/server/shared.ts';
import { createSpacedLanes } from '../../src/hosts/server/spaced-lanes.ts';
import { startServer } from '../../src/hosts/server/start-server.ts';
import type { Health, LoadSettings } from './messages.ts';

const { redisUrl, spacing, ...settings } = JSON.parse(process.argv[2] ?? '{}') as LoadSettings;
const log = createLog('error');
const free = new Map<string, number>();
/** The next free moment of a name, in this process. */
const reserve = async (name: string, gap: number): Promise<number> => {
  const now = performance.now();
  const at = Math.max(now, free.get(name) ?? 0);
  free.set(name, at + gap);
  return at - now;
};
const shared = redisUrl === null ? shareNothing() : await shareThroughRedis(redisUrl, { prefix: 'load', log, spacing });
const worker = fileURLToPath(new URL('../../dist/hosts/planner/planner-worker.js', import.meta.url));
const server = await startServer({
  ...settings,
  host: '127.0.0.1',
  port: 0,
  log,
  shared,
  lanes: shared.lanes ?? createSpacedLanes(reserve, spacing),
  planner: createPlannerThreads({ worker }).planner,
});

const lateness = monitorEventLoopDelay({ resolution: 10 });
lateness.enable();
let memory = 0;
setInterval(() => {
  memory = Math.max(memory, process.memoryUsage.rss() / 1024 / 1024);
}, 100);
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const health: Health = { lateness: lateness.percentile(99) / 1e6 - 10, memory, cpuSeconds: (user + system) / 1e6 };
  process.send?.(health);
});
process.once('disconnect', () => process.exit());
process.send?.({ url: server.url });
