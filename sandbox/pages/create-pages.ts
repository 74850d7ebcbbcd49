import { Octokit } from '@octokit/rest';
import { html } from 'htm/preact';
import type { ReadRequest } from '../github/answer.ts';
import type { AnswerPage, PageAnswer } from '../github/front.ts';
import { SENT_FORM } from '../github/read-request.ts';
import type { EmbeddedGitHub } from '../github/start-github.ts';
import { drawForm } from './issue-form.ts';
import { renderPage } from './layout.ts';
import { actionButton, diffBox, textBox } from './parts.ts';

/** Whose pages these are, and as whom a browser acts. */
export interface PagesOptions {
  readonly github: Pick<EmbeddedGitHub, 'url' | 'tokenOf'>;
  readonly owner: string;
  readonly repo: string;
  /** Files issues and comments on them. */
  readonly contributor: string;
  /** Where the list stands. */
  readonly path?: string;
}

type Found = Readonly<Record<string, string>>;
type Sent = Readonly<Record<string, unknown>>;

/** A page under the repository's path, or what is done there. */
interface PageRoute {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly answer: (found: Found, query: URLSearchParams, sent: Sent) => Promise<PageAnswer>;
}

/**
 * Pages as GitHub has them, drawn from its API: the list, issues with their comments, the form, pull requests with their diff.
 * People act on them: the contributor files, edits and comments, the owner merges and closes.
 */
export function createPages({
  github,
  owner,
  repo,
  contributor,
  path: listPath = 'README.md',
}: PagesOptions): AnswerPage {
  const place = `/${owner}/${repo}`;
  const name = { owner, repo };
  const as = (login: string): Octokit => new Octokit({ baseUrl: github.url, auth: github.tokenOf(login) });
  const [reader, person] = [as(owner), as(contributor)];
  const page = (title: string, live: unknown, still?: unknown): PageAnswer =>
    answerHtml(200, renderPage({ place, title, live: live as never, still: still as never }));

  const textOf = async (path: string): Promise<string> => {
    const { data } = await reader.repos.getContent({ ...name, path, mediaType: { format: 'raw' } });
    return String(data);
  };

  const showList = async (): Promise<PageAnswer> => page(repo, textBox(listPath, await textOf(listPath), place));

  const showIssues = async (): Promise<PageAnswer> => {
    const { data } = await reader.issues.listForRepo({ ...name, state: 'all', per_page: 100 });
    const issues = data.filter((issue) => !issue.pull_request);
    return page('Issues', html`<ul>${issues.map((issue) => itemOf(`${place}/issues/${issue.number}`, issue))}</ul>`);
  };

  const showPulls = async (): Promise<PageAnswer> => {
    const { data } = await reader.pulls.list({ ...name, state: 'all', per_page: 100 });
    return page('Pull requests', html`<ul>${data.map((pull) => itemOf(`${place}/pull/${pull.number}`, pull))}</ul>`);
  };

  const showForm = async (_: Found, query: URLSearchParams): Promise<PageAnswer> => {
    const template = query.get('template') ?? 'add-paper.yml';
    const form = drawForm(await textOf(`.github/ISSUE_TEMPLATE/${template}`), query, place, template);
    return page(
      form.name,
      html`<p>You file this as <strong>${contributor}</strong>, who has no rights here.</p>`,
      form.page,
    );
  };

  const fileIssue = async (_: Found, query: URLSearchParams, sent: Sent): Promise<PageAnswer> => {
    const template = query.get('template') ?? 'add-paper.yml';
    const { title, body } = drawForm(await textOf(`.github/ISSUE_TEMPLATE/${template}`), query, place, template).read(
      sent,
    );
    const { data } = await person.issues.create({ ...name, title, body });
    return goTo(`${place}/issues/${data.number}`);
  };

  const showIssue = async ({ number = '' }: Found): Promise<PageAnswer> => {
    const about = { ...name, issue_number: Number(number) };
    const { data: issue } = await reader.issues.get(about);
    if (issue.pull_request) return goTo(`${place}/pull/${number}`);
    const { data: comments } = await reader.issues.listComments({ ...about, per_page: 100 });
    return page(
      `${issue.title} #${number}`,
      html`<p><span class="state">${issue.state}</span> ${issue.labels.map((label) => html`<span class="state">${typeof label === 'string' ? label : label.name}</span> `)}</p>
        ${textBox(issue.user?.login, issue.body ?? '', place)}
        ${comments.map((comment) => textBox(comment.user?.login, comment.body ?? '', place))}`,
      html`<form method="post" action="${place}/issues/${number}">
          <label for="body">Edit the issue</label>
          <textarea id="body" name="body" rows="8">${issue.body}</textarea>
          <button type="submit">Update it</button>
        </form>
        <form method="post" action="${place}/issues/${number}/comments">
          <label for="comment">Comment</label>
          <textarea id="comment" name="comment" rows="3" required></textarea>
          <button type="submit" name="as" value=${contributor}>Comment as ${contributor}</button>${' '}
          <button type="submit" name="as" value=${owner}>Comment as ${owner}, the maintainer</button>
        </form>
        <p>${actionButton(`${place}/issues/${number}`, issue.state === 'open' ? 'Close issue' : 'Reopen issue', { state: issue.state === 'open' ? 'closed' : 'open' })}</p>`,
    );
  };

  const changeIssue = async ({ number = '' }: Found, _: URLSearchParams, sent: Sent): Promise<PageAnswer> => {
    const state = sent.state === 'open' || sent.state === 'closed' ? { state: sent.state } : {};
    const body = typeof sent.body === 'string' ? { body: sent.body } : {};
    await person.issues.update({ ...name, issue_number: Number(number), ...state, ...body } as never);
    return goTo(`${place}/issues/${number}`);
  };

  const comment = async ({ number = '' }: Found, _: URLSearchParams, sent: Sent): Promise<PageAnswer> => {
    const author = sent.as === owner ? reader : person;
    await author.issues.createComment({ ...name, issue_number: Number(number), body: String(sent.comment) });
    return goTo(`${place}/issues/${number}`);
  };

  const showPull = async ({ number = '' }: Found): Promise<PageAnswer> => {
    const about = { ...name, pull_number: Number(number) };
    const { data: pull } = await reader.pulls.get(about);
    const { data: diff } = await reader.pulls.get({ ...about, mediaType: { format: 'diff' } });
    const { data: checks } = await reader.checks
      .listForRef({ ...name, ref: pull.head.sha })
      .catch(() => ({ data: null }));
    const isOpen = pull.state === 'open';
    return page(
      `${pull.title} #${number}`,
      html`<p>
          <span class="state">${pull.merged ? 'merged' : pull.state}</span> from <code>${pull.head.ref}</code> into <code>${pull.base.ref}</code>
        </p>
        ${textBox(pull.user?.login, pull.body ?? '', place)}
        ${checks?.check_runs.map((check) => html`<p>${check.name}: ${check.conclusion ?? check.status}</p>`)}
        ${diffBox(String(diff))}
        ${
          isOpen &&
          html`<p>As <strong>${owner}</strong>, the maintainer:${' '}
          ${['merge', 'squash', 'rebase'].map((method) => actionButton(`${place}/pull/${number}/merge`, LABELS[method] ?? method, { method }))}
          ${actionButton(`${place}/pull/${number}/close`, 'Close pull request')}</p>`
        }`,
    );
  };

  const mergePull = async ({ number = '' }: Found, _: URLSearchParams, sent: Sent): Promise<PageAnswer> => {
    await reader.pulls.merge({ ...name, pull_number: Number(number), merge_method: sent.method as 'merge' });
    return goTo(`${place}/pull/${number}`);
  };

  const closePull = async ({ number = '' }: Found): Promise<PageAnswer> => {
    await reader.pulls.update({ ...name, pull_number: Number(number), state: 'closed' });
    return goTo(`${place}/pull/${number}`);
  };

  const routes: readonly PageRoute[] = [
    { method: 'GET', path: /^\/?$/, answer: showList },
    { method: 'GET', path: /^\/(?:blob|tree)\//, answer: showList },
    { method: 'GET', path: /^\/issues$/, answer: showIssues },
    { method: 'GET', path: /^\/pulls$/, answer: showPulls },
    { method: 'GET', path: /^\/issues\/new$/, answer: showForm },
    { method: 'POST', path: /^\/issues\/new$/, answer: fileIssue },
    { method: 'GET', path: /^\/issues\/(?<number>\d+)$/, answer: showIssue },
    { method: 'POST', path: /^\/issues\/(?<number>\d+)$/, answer: changeIssue },
    { method: 'POST', path: /^\/issues\/(?<number>\d+)\/comments$/, answer: comment },
    { method: 'GET', path: /^\/pull\/(?<number>\d+)(?:\/files)?$/, answer: showPull },
    { method: 'POST', path: /^\/pull\/(?<number>\d+)\/merge$/, answer: mergePull },
    { method: 'POST', path: /^\/pull\/(?<number>\d+)\/close$/, answer: closePull },
  ];

  return async (request) => {
    if (!isBrowser(request)) return null;
    const { pathname, searchParams } = new URL(request.url, github.url);
    if (pathname === '/') return goTo(place);
    const path = pathname.startsWith(place) ? pathname.slice(place.length) : null;
    for (const { method, path: pattern, answer } of path === null ? [] : routes) {
      const match = method === request.method ? pattern.exec(path ?? '') : null;
      if (!match) continue;
      return answer(match.groups ?? {}, searchParams, request.body).catch((error: unknown) =>
        answerHtml(404, renderPage({ place, title: 'This does not work', live: String(error) })),
      );
    }
    return answerHtml(404, renderPage({ place, title: 'There is nothing here', live: pathname }));
  };
}

const LABELS: Readonly<Record<string, string>> = {
  merge: 'Merge pull request',
  squash: 'Squash and merge',
  rebase: 'Rebase and merge',
};

/** Programs ask for JSON, and send it. */
function isBrowser({ method, headers }: ReadRequest): boolean {
  const asksForPage = headers.accept?.includes('text/html') === true;
  return method === 'GET' ? asksForPage : headers['content-type']?.startsWith(SENT_FORM) === true;
}

function itemOf(path: string, item: { readonly number: number; readonly title: string; readonly state: string }) {
  return html`<li><a href=${path}>${item.title}</a> <small>#${item.number}, ${item.state}</small></li>`;
}

const answerHtml = (status: number, body: string): PageAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body,
});

const goTo = (location: string): PageAnswer => ({ status: 303, headers: { location }, body: '' });
