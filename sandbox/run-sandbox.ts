import { Octokit } from '@octokit/rest';
import type { Logger } from 'pino';
import { CONFIG_PATH, FORM_PATH } from '../src/config/config.ts';
import { parseConfig } from '../src/config/parse-config.ts';
import { readSubmission } from '../src/draft-entry.ts';
import { startServer } from '../src/hosts/server/start-server.ts';
import { branchOf } from '../src/plan/branch-of.ts';
import { STATUS_MARKER } from '../src/plan/status-comment.ts';
import { type EmbeddedGitHub, startGitHub } from './github/start-github.ts';
import { createPages } from './pages/create-pages.ts';

/** What to set up and file. */
export interface SandboxOptions {
  /** Texts of the list, its configuration and its form. */
  readonly list: string;
  /** Where the list stands in the repository. */
  readonly path?: string;
  readonly config: string | null;
  readonly form: string;
  /** Bodies of the issues to file, in this order. */
  readonly issues: readonly string[];
  readonly log: Logger;
}

/** What became of one issue. */
export type Answer = Proposed | Asked;

export interface Proposed {
  readonly issue: number;
  readonly section: string;
  /** The entry's number in the list. */
  readonly number: number | null;
  readonly pullRequest: {
    readonly number: number;
    readonly url: string;
    readonly title: string;
    readonly branch: string;
  };
  /** Unified diff of the pull request's head against its base. */
  readonly diff: string;
}

export interface Asked {
  readonly issue: number;
  /** Codes of the problems that the comment names. */
  readonly problems: readonly string[];
  /** Body of the bot's comment, `null` where it said nothing. */
  readonly comment: string | null;
}

export interface Sandbox {
  readonly github: EmbeddedGitHub;
  /** The repository, for a browser. */
  readonly page: string;
  readonly answers: readonly Answer[];
  close(): Promise<void>;
}

const PLACE = { owner: 'olga', repo: 'papers' };
const CONTRIBUTOR = 'casey';

/**
 * The whole loop on this machine: a GitHub with a list, the real server with signed webhooks, and issues filed through
 * the API by somebody without any rights. Returns when the bot has nothing left to do; close it when done.
 */
export async function runSandbox({
  list,
  path = 'README.md',
  config,
  form,
  issues,
  log,
}: SandboxOptions): Promise<Sandbox> {
  const files = { [path]: list, [FORM_PATH]: form, ...(config !== null && { [CONFIG_PATH]: config }) };
  const github = await startGitHub({
    owner: PLACE.owner,
    repository: PLACE.repo,
    files,
    people: { [CONTRIBUTOR]: 'none' },
  });
  const server = await startServer({
    appId: github.app.id,
    privateKey: github.app.privateKey,
    webhookSecret: github.app.webhookSecret,
    apiUrl: github.url,
    host: '127.0.0.1',
    port: 0,
    log,
  });
  github.webhooks.sendTo(`${server.url}/api/github/webhooks`);
  github.showPages(createPages({ github, ...PLACE, contributor: CONTRIBUTOR, path }));
  const octokit = new Octokit({ baseUrl: github.url, auth: github.tokenOf(CONTRIBUTOR) });
  const numbers: number[] = [];
  for (const body of issues) {
    const { data } = await octokit.issues.create({ ...PLACE, title: titleOf(body, config, form), body });
    numbers.push(data.number);
  }
  await github.webhooks.idle();
  await server.idle();
  const answers: Answer[] = [];
  for (const number of numbers) answers.push(await readAnswer(octokit, number));
  return {
    github,
    page: `${github.url}/${PLACE.owner}/${PLACE.repo}`,
    answers,
    async close() {
      await server.stop();
      await github.close();
    },
  };
}

/** A title such as people give: what the form suggests, and the paper's. */
function titleOf(body: string, config: string | null, form: string): string {
  const parsed = parseConfig(config, form);
  const read = parsed.ok ? readSubmission({ body }, parsed.value).papers[0] : undefined;
  return `[Paper] ${read?.title ?? ''}`.trim().slice(0, 250);
}

async function readAnswer(octokit: Octokit, issue: number): Promise<Answer> {
  const { data: pulls } = await octokit.pulls.list({
    ...PLACE,
    state: 'open',
    head: `${PLACE.owner}:${branchOf(issue)}`,
  });
  const [pull] = pulls;
  if (pull) {
    const { data: diff } = await octokit.pulls.get({
      ...PLACE,
      pull_number: pull.number,
      mediaType: { format: 'diff' },
    });
    const [, number, section = ''] =
      /^Adds (?:entry (\d+)|a new entry) to `+ ?(.*?) ?`+\.$/m.exec(pull.body ?? '') ?? [];
    return {
      issue,
      section,
      number: number === undefined ? null : Number(number),
      pullRequest: { number: pull.number, url: pull.html_url, title: pull.title, branch: pull.head.ref },
      // Octokit's types know only the JSON form of a pull request.
      diff: String(diff),
    };
  }
  const { data: comments } = await octokit.issues.listComments({ ...PLACE, issue_number: issue });
  const comment = comments.find(({ body: text }) => text?.startsWith(STATUS_MARKER))?.body ?? null;
  return { issue, problems: comment === null ? [] : problemsOf(comment), comment };
}

/** The comment carries the codes of its problems in its marker, for whoever reads it by machine. */
function problemsOf(comment: string): string[] {
  const codes = /^<!-- accession:problems ([a-z -]+) -->$/m.exec(comment)?.[1];
  return codes === undefined ? [] : codes.split(' ');
}
