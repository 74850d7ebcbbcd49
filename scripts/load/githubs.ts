// The GitHubs of bench:load, in a process of their own: a repository for each installation, people who file issues, and webhooks of which
// each comes twice and every tenth never. It is told by messages what to do.
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { Octokit } from '@octokit/rest';
import { EXAMPLE_PAPERS } from '../../sandbox/example-papers.ts';
import type { LoggedRequest, LoggedWebhook } from '../../sandbox/github/log.ts';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import { startTenants, type Tenant } from '../../sandbox/tenants/start-tenants.ts';
import { STATUS_MARKER } from '../../src/plan/status-comment.ts';
import { parseForm } from '../../src/submission/parse-form.ts';
import { SEED_CONFIG_TEXT, SEED_FORM_TEXT, SEED_SECTIONS, SHORT_LIST } from '../../test/support/seed-list.ts';
import type { Following, Order, Progress, Report } from './messages.ts';

const EVERY_TENTH = 10;
/** An answer to an issue. */
const ANSWERS = /\/issues\/(\d+)\/comments$/;
const ALWAYS = Number.MAX_SAFE_INTEGER;
/** Octokit's pauses: https://github.com/octokit/plugin-throttling.js */
const NOTIFIES = /^\/repos\/[^/]+\/[^/]+\/(?:issues|issues\/\d+\/comments|pulls|pulls\/\d+\/reviews)$/;

const read = parseForm(SEED_FORM_TEXT);
if (!read.ok) throw new Error('The form of the examples cannot be read');
const form = read.value;
const [section] = SEED_SECTIONS[0] ?? [''];
const LIMITS = '\nlimits:\n  perUser: 1000\n  perRepository: 1000\n';

const tenants = await startTenants(
  Array.from({ length: Number(process.argv[2]) }, () => ({
    list: SHORT_LIST,
    form: SEED_FORM_TEXT,
    config: SEED_CONFIG_TEXT + LIMITS,
  })),
);
let begun = 0;
let filed = 0;
/** Issues of each installation whose webhook was not lost. */
const toldOf: number[][] = [];

async function fileAll(issues: number, seconds: number): Promise<void> {
  begun = performance.now();
  const filing: Promise<unknown>[] = [];
  for (let i = 0; i < issues; i += 1) {
    const { github, owner, repo } = tenants.all[i % tenants.all.length] as Tenant;
    const paper = `https://arxiv.org/abs/2501.${String(10_000 + i)}`;
    const title = `A paper on load of which there is number ${i}`;
    const body = renderIssueBody(form, { ...EXAMPLE_PAPERS[0], section, title, paper });
    // A form sets its label for whoever files it, which only somebody who may write can do by the API.
    const octokit = new Octokit({ baseUrl: github.url, auth: github.tokenOf(owner) });
    const { labels } = form;
    filing.push(octokit.issues.create({ owner, repo, title: `[Paper] ${title}`, body, labels: [...labels] }));
    await delay(Math.max(((i + 1) / issues) * seconds * 1000 - (performance.now() - begun), 0));
  }
  await Promise.all(filing);
  filed = performance.now();
}

/** Of the bot, as this installation, oldest first. */
const requestsOf = ({ github }: Tenant): LoggedRequest[] =>
  github.log.filter((entry): entry is LoggedRequest => entry.kind === 'request' && entry.actor.kind === 'installation');

/** Seconds that what was written takes at least with GitHub's pauses. */
function floorOf(requests: readonly LoggedRequest[], spacing: number): number {
  let [time, write, notify] = [0, 0, 0];
  for (const { method, path } of requests) {
    const isGraphQl = path === '/graphql';
    if (method === 'GET' && !isGraphQl) continue;
    time = Math.max(time, write);
    write = time + spacing;
    if (isGraphQl || !NOTIFIES.test(path)) continue;
    time = Math.max(time, notify);
    notify = time + 3 * spacing;
  }
  return time;
}

/** How far the server is with one installation, by what it has asked for: that disturbs it less than to ask for issues. */
function follow(tenant: Tenant, index: number, spacing: number): Progress {
  const requests = requestsOf(tenant);
  const answered = new Set(
    requests.flatMap(({ method, path, status }) => {
      const [, issue] = (method === 'POST' && status === 201 && ANSWERS.exec(path)) || [];
      return issue === undefined ? [] : [Number(issue)];
    }),
  );
  const told = toldOf[index] ?? [];
  return {
    answered: answered.size,
    told: told.length,
    answeredOfTold: told.filter((issue) => answered.has(issue)).length,
    requests: requests.length,
    floor: floorOf(requests, spacing),
  };
}

/** What became of one installation's issues. */
async function look(tenant: Tenant): Promise<Report['installations'][number]> {
  const { github, owner, repo } = tenant;
  const octokit = new Octokit({ baseUrl: github.url, auth: github.tokenOf(owner) });
  const place = { owner, repo, per_page: 100 };
  const issues = await octokit.paginate(octokit.issues.listForRepo, { ...place, state: 'all' });
  const comments = await octokit.paginate(octokit.issues.listCommentsForRepo, place);
  const pulls = await octokit.paginate(octokit.pulls.list, { ...place, state: 'all' });
  const own = issues.filter((issue) => !issue.pull_request);
  const statuses = own.map(
    ({ number }) =>
      comments.filter((one) => one.issue_url.endsWith(`/${number}`) && one.body?.startsWith(STATUS_MARKER)).length,
  );
  const told = own
    .filter(({ number }) => !pulls.some(({ head }) => head.ref === `accession/issue-${number}`))
    .flatMap(({ number }) =>
      comments.filter((one) => one.issue_url.endsWith(`/${number}`)).map((one) => one.body ?? ''),
    );
  const proposals = own.map(
    ({ number }) => pulls.filter(({ head }) => head.ref === `accession/issue-${number}`).length,
  );
  return {
    issues: own.length,
    answered: statuses.filter((count) => count > 0).length,
    proposed: proposals.filter((count) => count > 0).length,
    proposedTwice: proposals.filter((count) => count > 1).length,
    toldOtherwise: told,
    secondComments: statuses.filter((count) => count > 1).length,
  };
}

async function obey(order: Order): Promise<object> {
  if (order.what === 'send') {
    for (const [index, { github }] of tenants.all.entries()) {
      let events = 0;
      const told: number[] = [];
      toldOf.push(told);
      const isTenth = ({ event, action, payload }: Pick<LoggedWebhook, 'event' | 'action' | 'payload'>): boolean => {
        if (event !== 'issues' || action !== 'opened') return false;
        events += 1;
        if (events % EVERY_TENTH === 0) return true;
        told.push((payload as unknown as { readonly issue: { readonly number: number } }).issue.number);
        return false;
      };
      github.webhooks.lose(isTenth, ALWAYS);
      github.webhooks.duplicate(undefined, ALWAYS);
      github.webhooks.sendTo(`${order.urls[index % order.urls.length]}/api/github/webhooks`);
    }
    return {};
  }
  if (order.what === 'file') {
    await fileAll(order.issues, order.seconds);
    return { seconds: (filed - begun) / 1000 };
  }
  const { all } = tenants;
  if (order.what === 'look') return { installations: await Promise.all(all.map(look)) } satisfies Report;
  const seconds = (performance.now() - begun) / 1000;
  return {
    seconds,
    installations: all.map((tenant, index) => follow(tenant, index, order.spacing)),
  } satisfies Following;
}

process.on('message', (order: Order) => {
  obey(order).then(
    (answer) => process.send?.({ id: order.id, answer }),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit());
const { app } = (tenants.all[0] as Tenant).github;
process.send?.({ apiUrl: tenants.apiUrl, app });
