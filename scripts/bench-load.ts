// A server under load: 25 installations, a thousand issues in a minute, webhooks that come twice, every tenth of them never; with one
// process, and with two on a Redis. GitHubs and servers are processes of their own. Needs `npm run build`, and redis-server for two.
//
//   npm run bench:load -- [issues] [spacing] [processes]       1000 1 and both by default
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Following, Health, LoadSettings, Order, Progress, Report } from './load/messages.ts';

const TENANTS = 25;
const MINUTE = 60;
const REDIS_PORT = 7983;
/** Milliseconds between sweeps, which are an hour apart otherwise: they find what no webhook told of. */
const SWEEP_EVERY = 60_000;
const LOOK_EVERY = 2000;
/** Seconds after which what is not answered counts as not answered. */
const LATEST = 25 * MINUTE;

/** When an installation was done with the issues whose webhook came, and how it stood then; and when with all of them. */
interface End {
  told: (Progress & { readonly seconds: number }) | null;
  all: number | null;
}

const [issues = 1000, spacing = 1, only = 0] = process.argv.slice(2).map(Number);

const start = (file: string, argument: string): ChildProcess => {
  const execArgv = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  // As the image has it.
  const env = { ...process.env, MALLOC_ARENA_MAX: '2' };
  return fork(fileURLToPath(new URL(`./load/${file}`, import.meta.url)), [argument], { execArgv, env });
};

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
  const servers = Array.from({ length: processes }, () => start('server.js', JSON.stringify(settings)));
  const urls = await Promise.all(
    servers.map(async (server) => ((await once(server, 'message'))[0] as { url: string }).url),
  );
  try {
    await tell(githubs, { what: 'send', urls });
    const { seconds } = await tell<{ seconds: number }>(githubs, { what: 'file', issues, seconds: MINUTE });
    const ends: End[] = Array.from({ length: TENANTS }, () => ({ told: null, all: null }));
    let following: Following;
    do {
      await delay(LOOK_EVERY);
      following = await tell<Following>(githubs, { what: 'follow', spacing });
      const { seconds: now, installations } = following;
      for (const [index, one] of installations.entries()) {
        const end = ends[index] as End;
        if (now > seconds && one.answeredOfTold === one.told) end.told ??= { seconds: now, ...one };
        if (one.answered * TENANTS >= issues) end.all ??= now;
      }
    } while (ends.some(({ all }) => all === null) && following.seconds < LATEST);
    const { installations } = await tell<Report>(githubs, { what: 'look' });
    const total = (of: (one: Report['installations'][number]) => number): number => sum(installations.map(of));
    const told = ends.flatMap((end) => end.told ?? []);
    const last = ends.flatMap(({ all }) => all ?? []);
    // An installation whose writes take less than the filing is done when the last issue is.
    const above = told.map(({ seconds: end, floor }) => (end / Math.max(floor, seconds) - 1) * 100);
    say('filed within', `${seconds.toFixed(0)} s`);
    say('answered, proposed', `${total((one) => one.answered)}, ${total((one) => one.proposed)} of ${issues}`);
    say(
      'proposed twice, second status comments',
      `${total((one) => one.proposedTwice)}, ${total((one) => one.secondComments)}`,
    );
    for (const text of installations.flatMap((one) => one.toldOtherwise))
      say('told instead', text.replace(/\s+/g, ' ').slice(0, 200));
    say(
      'those whose webhook came: installations done, the last after',
      `${told.length} of ${TENANTS}, ${Math.max(0, ...told.map((one) => one.seconds)).toFixed(0)} s`,
    );
    say('  floor of GitHub’s pauses, median', `${median(told.map(({ floor }) => floor)).toFixed(0)} s`);
    say('  above the floor, median and most', `${median(above).toFixed(0)} %, ${Math.max(0, ...above).toFixed(0)} %`);
    say(
      '  requests for each',
      (sum(told.map(({ requests }) => requests)) / sum(told.map((one) => one.answered))).toFixed(1),
    );
    say(
      'with those that a sweep found: installations done, the last after',
      `${last.length} of ${TENANTS}, ${Math.max(0, ...last).toFixed(0)} s`,
    );
    say(
      '  requests for each, sweeps included',
      (sum(following.installations.map(({ requests }) => requests)) / issues).toFixed(1),
    );
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
