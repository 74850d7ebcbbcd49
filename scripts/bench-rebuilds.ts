// What a list that moves on costs its open proposals, in writes: one push into one of three sections, and then all proposals
// merged one after the other. Beside each figure stands what it would be if every open proposal were made anew each time.
//
//   npm run bench:rebuilds -- [how many proposals, 50 by default]
import { readFileSync } from 'node:fs';
import { Octokit } from '@octokit/rest';
import { pino } from 'pino';
import { EXAMPLE_PAPERS } from '../sandbox/example-papers.ts';
import { startGitHub } from '../sandbox/github/start-github.ts';
import { renderIssueBody } from '../sandbox/render-issue-body.ts';
import { CONFIG_PATH, FORM_PATH } from '../src/config/config.ts';
import { parseConfig } from '../src/config/parse-config.ts';
import { type RunningServer, startServer } from '../src/hosts/server/start-server.ts';

const PROPOSALS = Number(process.argv[2] ?? 50);
const PLACE = { owner: 'olga', repo: 'papers' };
const LIST = 'README.md';
const SECTIONS = ['Vision', 'Language', 'Sound'];
/** A tree, a commit, a ref, a pull request and a comment. */
const WRITES_OF_A_REBUILD = 5;
/** Each server begins with a token of its own: all of this within an hour is more than GitHub grants one. */
const MERGES_OF_A_SERVER = 5;

const entry = (number: number, title: string, link: string): string =>
  `- **[${number}] ${title}**, CVPR 2024.\n\n  *Lee, Ann and Poe, Bo.*\n\n  [[Paper](${link})]\n\n`;

const list = SECTIONS.map((section, index) => {
  const entries = Array.from({ length: 4 }, (_, at) => {
    const title = `${section} seen anew, part ${String.fromCharCode(65 + at)}`;
    return entry(at + 1, title, `https://arxiv.org/abs/2401.0${index}00${at}`);
  });
  return `## ${section}\n\n${entries.join('')}`;
}).join('');

const config = `limits:\n  perUser: ${PROPOSALS}\n  perRepository: ${PROPOSALS}\n`;
const form = readFileSync(new URL('../issue-templates/add-paper.yml', import.meta.url), 'utf8');
const parsed = parseConfig(config, form);
if (!parsed.ok || !parsed.value.form) throw new Error(JSON.stringify(parsed));
const fields = parsed.value.form;

const github = await startGitHub({
  owner: PLACE.owner,
  repository: PLACE.repo,
  files: { [LIST]: `# Papers\n\n${list}`, [CONFIG_PATH]: config, [FORM_PATH]: form },
  people: { casey: 'none' },
});
const { app, url: apiUrl } = github;

async function serve(): Promise<RunningServer> {
  const started = await startServer({
    appId: app.id,
    privateKey: app.privateKey,
    webhookSecret: app.webhookSecret,
    apiUrl,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'warn' }),
  });
  github.webhooks.sendTo(`${started.url}/api/github/webhooks`);
  return started;
}
let server = await serve();
const as = (login: string): Octokit => new Octokit({ baseUrl: apiUrl, auth: github.tokenOf(login) });

/** Waits until nothing is left to do. */
async function settle(): Promise<void> {
  for (let before = -1; before !== github.log.length; ) {
    before = github.log.length;
    await github.webhooks.idle();
    await server.idle();
  }
}

/** Writes of the bot since a place in the log. */
function writesSince(mark: number): number {
  return github.log.slice(mark).filter((one) => {
    if (one.kind !== 'request' || one.actor.kind !== 'installation' || one.method === 'GET') return false;
    return !(one.path === '/graphql' && JSON.stringify(one.body).startsWith('{"query":"query '));
  }).length;
}

/** By issue: the title of its paper. */
const titles = new Map<number, string>();

/** The head of each open proposal, and the number that its entry has there. */
function readOpen(issues: readonly number[]): Map<number, { readonly head: string; readonly number: string }> {
  return new Map(
    issues.map((issue) => {
      const branch = `accession/issue-${issue}`;
      const number = new RegExp(`\\[(\\d+)\\] ${titles.get(issue)}\\*`).exec(github.git.text(branch, LIST))?.[1] ?? '';
      return [issue, { head: github.git.resolve(branch) ?? '', number }];
    }),
  );
}

for (let index = 0; index < PROPOSALS; index += 1) {
  const title = `Study ${String(index).padStart(3, '0')}`;
  const section = SECTIONS[index % SECTIONS.length] ?? '';
  const paper = `https://arxiv.org/abs/2402.${String(index).padStart(5, '0')}`;
  const body = renderIssueBody(fields, { ...EXAMPLE_PAPERS[0], title, section, paper });
  const { data } = await as('casey').issues.create({ ...PLACE, title: 'Add', body });
  titles.set(data.number, title);
  await settle();
}
const issues = [...titles.keys()];

console.log(`${PROPOSALS} open proposals in ${SECTIONS.length} sections of one list`);
const pushed = github.log.length;
const more = entry(5, 'By hand', 'https://arxiv.org/abs/2401.09999');
const text = github.git.text('main', LIST).replace('## Language', `${more}## Language`);
await github.git.push({ as: 'olga', branch: 'main', files: { [LIST]: text } });
await settle();
const each = PROPOSALS * WRITES_OF_A_REBUILD;
console.log(`a push into one section: ${writesSince(pushed)} writes; ${each} if each were made anew`);

const sum = { writes: 0, anew: 0, rebuilt: 0, renumbered: 0 };
for (const [index, issue] of issues.entries()) {
  if (index % MERGES_OF_A_SERVER === 0) {
    await server.stop();
    server = await serve();
    await settle();
  }
  const rest = issues.slice(index + 1);
  const before = readOpen(rest);
  const { data: pulls } = await as('olga').pulls.list({ ...PLACE, head: `olga:accession/issue-${issue}` });
  const mark = github.log.length;
  await as('olga').pulls.merge({ ...PLACE, pull_number: pulls[0]?.number ?? 0, merge_method: 'squash' });
  await settle();
  sum.writes += writesSince(mark);
  sum.anew += rest.length * WRITES_OF_A_REBUILD;
  for (const [one, now] of readOpen(rest)) {
    if (now.head !== before.get(one)?.head) sum.rebuilt += 1;
    if (now.number !== before.get(one)?.number) sum.renumbered += 1;
  }
}
const ends = sum.writes - sum.rebuilt * WRITES_OF_A_REBUILD;
console.log(`${PROPOSALS} merges one by one: ${sum.writes} writes; ${ends + sum.anew} if each were made anew`);
console.log(
  `proposals made anew: ${sum.rebuilt}; numbers that changed: ${sum.renumbered}; writes that end a proposal: ${ends}`,
);
await server.stop();
await github.close();
