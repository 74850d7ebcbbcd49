// A server under load: 25 installations, a thousand issues in a minute, webhooks that come twice, every tenth of them never; with one
// process, and with two on a Redis. GitHubs and servers are processes of their own. Needs `npm run build`, and redis-server for two.
//
//   npm run bench:load -- [issues] [spacing] [processes]       1000 1 and both by default
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Health, LoadSettings, Order, Report } from './load/messages.ts';

const TENANTS = 25;
const MINUTE = 60;
const REDIS_PORT = 7983;
/** Milliseconds between sweeps, which are an hour apart otherwise: they find what no webhook told of. */
const SWEEP_EVERY = 60_000;
const LOOK_EVERY = 2000;
/** Seconds after which what is not answered counts as not answered. */
const LATEST = 25 * MINUTE;

const [issues = 1000, spacing = 1, only = 0] = process.argv.slice(2).map(Number);

const start = (file: string, argument: string): ChildProcess =>
  fork(fileURLToPath(new URL(`./load/${file}`, import.meta.url)), [argument], { execArgv: ['--import', 'tsx'] });

async function tell<T>(child: ChildProcess, order: Omit<Order, 'id'> | object = {}): Promise<T> {
  child.send({ id: 0, ...order });
  const [message] = (await once(child, 'message')) as [{ answer?: T }];
  return message.answer ?? (message as T);
}

const median = (values: readonly number[]): number => values.toSorted((x, y) => x - y)[values.length >> 1] ?? 0;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const say = (what: string, value: string): void => console.log(`  ${what.padEnd(60)} ${value}`);

async function measure(processes: number): Promise<void> {
  console.log(
    `${issues} issues in ${MINUTE} s, ${TENANTS} installations, ${processes} processes, GitHub’s pauses × ${spacing}`,
  );
  const redis =
    processes > 1 ? spawn('redis-server', ['--port', String(REDIS_PORT), '--save', ''], { stdio: 'ignore' }) : null;
  const githubs = start('githubs.ts', String(TENANTS));
  const [{ apiUrl, app }] = (await once(githubs, 'message')) as [{ apiUrl: string; app: Record<string, unknown> }];
  const settings: LoadSettings = {
    appId: Number(app.id),
    privateKey: String(app.privateKey),
    webhookSecret: String(app.webhookSecret),
    apiUrl,
    redisUrl: redis && `redis://127.0.0.1:${REDIS_PORT}`,
    spacing,
    sweepEvery: SWEEP_EVERY,
  };
  const servers = Array.from({ length: processes }, () => start('server.ts', JSON.stringify(settings)));
  const urls = await Promise.all(
    servers.map(async (server) => ((await once(server, 'message'))[0] as { url: string }).url),
  );
  try {
    await tell(githubs, { what: 'send', urls });
    const { seconds } = await tell<{ seconds: number }>(githubs, { what: 'file', issues, seconds: MINUTE });
    const done = new Map<number, number>();
    let report: Report;
    do {
      report = await tell<Report>(githubs, { what: 'look', spacing });
      for (const [index, one] of report.installations.entries())
        if (one.answered === one.issues && !done.has(index)) done.set(index, report.seconds);
      await delay(LOOK_EVERY);
    } while (done.size < TENANTS && report.seconds < LATEST);
    const all = report.installations;
    const total = (of: (one: Report['installations'][number]) => number): number => sum(all.map(of));
    // An installation whose writes take less than the filing is done when the last issue is.
    const above = [...done].map(([index, end]) => (end / Math.max(all[index]?.floor ?? 0, seconds) - 1) * 100);
    say('filed within', `${seconds.toFixed(0)} s`);
    say('answered, proposed', `${total((one) => one.answered)}, ${total((one) => one.proposed)} of ${issues}`);
    say(
      'proposed twice, second status comments',
      `${total((one) => one.proposedTwice)}, ${total((one) => one.secondComments)}`,
    );
    say(
      'installations done, the last after',
      `${done.size} of ${TENANTS}, ${Math.max(0, ...done.values()).toFixed(0)} s`,
    );
    for (const text of all.flatMap((one) => one.toldOtherwise))
      say('told instead', text.replace(/\s+/g, ' ').slice(0, 200));
    say('floor of GitHub’s pauses, median', `${median(all.map(({ floor }) => floor)).toFixed(0)} s`);
    say('above the floor, median and most', `${median(above).toFixed(0)} %, ${Math.max(0, ...above).toFixed(0)} %`);
    say('requests for each issue, sweeps included', (total((one) => one.requests) / issues).toFixed(1));
    for (const server of servers) {
      const { lateness, memory, cpuSeconds } = await tell<Health>(server);
      say(
        'event loop late (99 of 100), memory at most, processor',
        `${lateness.toFixed(0)} ms, ${memory.toFixed(0)} MB, ${cpuSeconds.toFixed(0)} s`,
      );
    }
  } finally {
    for (const child of [...servers, githubs]) child.kill('SIGKILL');
    redis?.kill('SIGKILL');
  }
}

for (const processes of only > 0 ? [only] : [1, 2]) await measure(processes);
process.exit();
