// What installations do to each other, and strangers to all of them: the real server in a process of its own, and embedded
// GitHubs behind one address, with GitHub's spacing of writes. Needs `npm run build`, and Linux for the memory.
//
//   npm run bench:tenants
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Octokit } from '@octokit/rest';
import { EXAMPLE_PAPERS } from '../sandbox/example-papers.ts';
import { renderIssueBody } from '../sandbox/render-issue-body.ts';
import { startTenants, type Tenant } from '../sandbox/tenants/start-tenants.ts';
import { parseForm } from '../src/submission/parse-form.ts';
import { BODIES } from '../test/support/hostile-bodies.ts';
import { SEED_CONFIG_TEXT, SEED_FORM_TEXT, SEED_LIST, SEED_SECTIONS } from '../test/support/seed-list.ts';

const TENANTS = 25;
const PORT = 3977;
const URL_OF_SERVER = `http://127.0.0.1:${PORT}`;
/** Bullets in one section: 0.93 MB. */
const LARGE = 10_000;

const form = parseForm(SEED_FORM_TEXT);
if (!form.ok) throw new Error('The form of the examples cannot be read');
const [section] = SEED_SECTIONS[0] ?? [''];
const bodyOf = (title: string): string =>
  renderIssueBody(form.value, {
    ...EXAMPLE_PAPERS[0],
    section,
    title,
    paper: `https://example.org/${encodeURIComponent(title)}`,
  });

const bullets = Array.from(
  { length: LARGE },
  (_, i) => `- [Paper ${i} on things](https://example.org/paper/${i}) - Ann Author, Bob Writer. CVPR 2024\n`,
);
const largeList = `# Papers\n\n## ${section}\n\n${bullets.join('')}`;

const tenants = await startTenants(
  Array.from({ length: TENANTS }, (_, index) =>
    index === 2
      ? { list: largeList, form: SEED_FORM_TEXT }
      : { list: SEED_LIST, form: SEED_FORM_TEXT, config: SEED_CONFIG_TEXT },
  ),
);
const [a, b, large] = tenants.all as [Tenant, Tenant, Tenant];
const { app } = a.github;
const server = spawn(process.execPath, ['dist/hosts/server.js'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    APP_ID: String(app.id),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: app.webhookSecret,
    GITHUB_API_URL: tenants.apiUrl,
    HOST: '127.0.0.1',
    PORT: String(PORT),
    LOG_LEVEL: 'error',
    LOOKUP: 'off',
    ENV_FILE: 'none.env',
  },
});

const until = async (isThere: () => Promise<boolean>): Promise<number> => {
  const start = performance.now();
  while (!(await isThere())) await delay(100);
  return (performance.now() - start) / 1000;
};
const isReady = async (): Promise<boolean> => {
  const ready = await fetch(`${URL_OF_SERVER}/readyz`).catch(() => null);
  return ready?.status === 200 && ((await ready.json()) as { queue: { waiting: number } }).queue.waiting === 0;
};
const as = (tenant: Tenant, login: string): Octokit =>
  new Octokit({ baseUrl: tenant.github.url, auth: tenant.github.tokenOf(login) });

async function file(tenant: Tenant, title: string, body = bodyOf(title)): Promise<number> {
  const { owner, repo } = tenant;
  const { data } = await as(tenant, 'casey').issues.create({ owner, repo, title: `[Paper] ${title}`, body });
  return data.number;
}

/** Whether an issue has its pull request, or else its comment. */
async function isAnswered(tenant: Tenant, issue: number): Promise<boolean> {
  const { owner, repo } = tenant;
  const { data } = await as(tenant, owner).issues.listComments({ owner, repo, issue_number: issue });
  return data.length > 0;
}

/** Seconds until each of some issues that are filed now is answered. */
async function answers(those: readonly Tenant[], title: string): Promise<number[]> {
  return Promise.all(
    those.map(async (tenant) => {
      const start = performance.now();
      const issue = await file(tenant, title);
      await until(() => isAnswered(tenant, issue));
      return (performance.now() - start) / 1000;
    }),
  );
}

const memory = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024;
const say = (what: string, value: string): void => console.log(`${what.padEnd(76)} ${value}`);
const seconds = (value: number): string => `${value.toFixed(1)} s`;
const median = (values: readonly number[]): number => values.toSorted((x, y) => x - y)[values.length >> 1] ?? 0;

/** Milliseconds that `/ping` takes, asked until something has come about. */
async function pingDuring<T>(work: Promise<T>): Promise<{ p99: number; result: T }> {
  const times: number[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const start = performance.now();
      await fetch(`${URL_OF_SERVER}/ping`).then((answer) => answer.text());
      times.push(performance.now() - start);
      await delay(20);
    }
  })();
  const result = await work;
  isOver = true;
  await asking;
  times.sort((x, y) => x - y);
  return { p99: times[Math.floor(times.length * 0.99)] ?? 0, result };
}

/** Seconds until a signed webhook, of which nothing follows, is taken. */
async function sendSigned(): Promise<number> {
  const body = JSON.stringify({ zen: 'Keep it small.', hook_id: 1 });
  const signature = `sha256=${createHmac('sha256', app.webhookSecret).update(body).digest('hex')}`;
  const headers = { 'x-github-event': 'ping', 'x-github-delivery': 'y', 'x-hub-signature-256': signature };
  const start = performance.now();
  const { status } = await fetch(`${URL_OF_SERVER}/`, { method: 'POST', body, headers });
  if (status !== 202) throw new Error(`A signed webhook was answered with ${status}`);
  return (performance.now() - start) / 1000;
}

try {
  await until(isReady);
  for (const { github } of tenants.all) github.webhooks.sendTo(`${URL_OF_SERVER}/api/github/webhooks`);
  await answers(tenants.all.slice(1, 2), 'Warm');
  await until(isReady);

  const [floor = 0] = await answers([b], 'Alone');
  say('an issue in B, alone', seconds(floor));
  await until(isReady);
  for (let i = 0; i < 24; i += 1) await file(a, `Many ${i}`);
  const [behind = 0] = await answers([b], 'Behind others');
  say('an issue in B behind 24 in A', seconds(behind));
  await until(isReady);

  const others = tenants.all.slice(5, 10);
  await answers(others, 'Warm');
  await until(isReady);
  const quiet = await answers(others, 'Quiet');
  say('five issues in five others, at the same time', `${seconds(median(quiet))} (median)`);
  await until(isReady);
  for (const [index, [, body]] of BODIES.slice(0, 20).entries()) await file(large, `Hostile ${index}`, body);
  await file(large, 'Plain');
  const { p99, result } = await pingDuring(answers(others, 'Beside'));
  say('the same beside a list of 0.9 MB and 20 hostile issues', `${seconds(median(result))} (median)`);
  say('/ping meanwhile', `${p99.toFixed(0)} ms (99 of 100)`);
  await until(isReady);

  const before = memory();
  let highest = before;
  const watching = setInterval(() => {
    highest = Math.max(highest, memory());
  }, 20);
  // From a process of its own: what it takes to send them must not be taken for what it takes to refuse them.
  const flood = spawn(process.execPath, ['--import', 'tsx', 'scripts/flood.ts', `${URL_OF_SERVER}/`, '100', '24']);
  const signed: number[] = [];
  let isOver = false;
  flood.once('exit', () => {
    isOver = true;
  });
  while (!isOver) {
    signed.push(await sendSigned());
    await delay(50);
  }
  clearInterval(watching);
  say('100 unsigned bodies of 24 MB: resident memory', `+ ${(highest - before).toFixed(0)} MB`);
  signed.sort((x, y) => x - y);
  const late = signed[Math.floor(signed.length * 0.99)] ?? 0;
  say(
    'signed webhooks meanwhile',
    `${late.toFixed(2)} s (99 of 100), ${(signed.at(-1) ?? 0).toFixed(2)} s at most, of ${signed.length}`,
  );
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  await tenants.close();
}
