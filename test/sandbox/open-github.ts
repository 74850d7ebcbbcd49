import { afterEach } from '@jest/globals';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { type EmbeddedGitHub, type GitHubOptions, startGitHub } from '../../sandbox/github/start-github.ts';

/** The repository that every request of a test names. */
export const LIST = { owner: 'olga', repo: 'list' };

/** A list of three lines, far enough apart that git merges changes of the first and the last. */
export const README = `# List\n\n- one\n${'\n'.repeat(6)}- two\n`;

const open: EmbeddedGitHub[] = [];

/** A GitHub with an owner (olga), a maintainer (max), a reader (rita) and a stranger (sam); closed after the test. */
export async function openGitHub(options: Partial<GitHubOptions> = {}): Promise<EmbeddedGitHub> {
  const github = await startGitHub({
    owner: LIST.owner,
    repository: LIST.repo,
    files: { 'README.md': README },
    people: { max: 'write', rita: 'read', sam: 'none' },
    labels: ['paper'],
    ...options,
  });
  open.push(github);
  return github;
}

/** Acts as a person. */
export function as(github: EmbeddedGitHub, login: string): Octokit {
  return withToken(github, github.tokenOf(login));
}

/** Acts as whoever has the token; without one, as anybody. */
export function withToken(github: EmbeddedGitHub, token?: string): Octokit {
  return new Octokit({ baseUrl: github.url, auth: token, log: QUIET });
}

/** Acts as the App's installation. */
export async function asBot(github: EmbeddedGitHub): Promise<Octokit> {
  const { installationId } = github.app;
  const { data } = await asApp(github).apps.createInstallationAccessToken({ installation_id: installationId });
  return withToken(github, data.token);
}

/** Acts as the App itself, by its JSON web token. */
export function asApp(github: EmbeddedGitHub): Octokit {
  const { id, privateKey } = github.app;
  return new Octokit({ baseUrl: github.url, authStrategy: createAppAuth, auth: { appId: id, privateKey }, log: QUIET });
}

/** Opens a pull request whose one commit sets the file to a text; gives its number. */
export async function openPull(github: EmbeddedGitHub, branch: string, text: string, body = ''): Promise<number> {
  await github.git.push({ as: 'max', branch, files: { 'README.md': text }, message: `Change on ${branch}` });
  const { data } = await as(github, 'max').pulls.create({
    ...LIST,
    head: branch,
    base: 'main',
    title: `Pull ${branch}`,
    body,
  });
  return data.number;
}

/** Events sent so far, as `event.action`. */
export async function sentEvents(github: EmbeddedGitHub): Promise<string[]> {
  await github.webhooks.idle();
  return github.webhooks.deliveries.map(({ event, action }) => (action === null ? event : `${event}.${action}`));
}

const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});
