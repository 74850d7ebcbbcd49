import * as z from 'zod';
import { INIT_MARKER } from '../plan/answer-set-up.ts';
import type { ObservedCommand, ObservedComment } from '../plan/observed.ts';
import { STATUS_MARKER } from '../plan/status-comment.ts';
import { parseCommand } from '../submission/parse-command.ts';
import type { GitHub, IssueKey } from './github.ts';
import type { Reader } from './reader.ts';

/** What the comments of an issue hold for us. */
export interface Comments {
  readonly statuses: readonly ObservedComment[];
  readonly commands: readonly ObservedCommand[];
  /** Our answers to `/accession init`. */
  readonly initAnswers: readonly ObservedComment[];
}

const commentsShape = z.array(
  z.object({
    id: z.number(),
    body: z.string().nullish(),
    user: z.object({ login: z.string(), type: z.string().optional() }).nullable(),
    created_at: z.string(),
    updated_at: z.string(),
    reactions: z.object({ '+1': z.number(), '-1': z.number() }).optional(),
  }),
);
type Comment = z.infer<typeof commentsShape>[number];

const PAGE = 100;

/**
 * Reads all comments of an issue: our status comments, and the commands in comments that a person wrote and did not edit.
 *
 * @param author login of the issue's author, who may command their own submission
 */
export async function readComments(
  github: GitHub,
  reader: Reader,
  key: IssueKey,
  author: string,
  bot: string,
): Promise<Comments> {
  const comments = await readAll(github, key);
  const marked = (marker: string): Comments['statuses'] =>
    comments.flatMap(({ id, body, user, updated_at: at }) =>
      user?.login === bot && body?.startsWith(marker) ? [{ id, body, at }] : [],
    );
  const commands: ObservedCommand[] = [];
  for (const comment of comments) {
    const command = await readCommand(reader, key, comment, author);
    if (command) commands.push(command);
  }
  return { statuses: marked(STATUS_MARKER), commands, initAnswers: marked(INIT_MARKER) };
}

async function readCommand(
  reader: Reader,
  { owner, repo }: IssueKey,
  comment: Comment,
  author: string,
): Promise<ObservedCommand | null> {
  const { user, body, created_at: at, updated_at: updated } = comment;
  if (!user || user.type === 'Bot' || !body || updated !== at) return null;
  const command = parseCommand(body);
  if (!command) return null;
  const standing = (await reader.mayWrite({ owner, repo }, user.login))
    ? 'maintainer'
    : user.login === author
      ? 'author'
      : 'nobody';
  const seen = (comment.reactions?.['+1'] ?? 0) + (comment.reactions?.['-1'] ?? 0) > 0;
  return { comment: comment.id, command, author: user.login, standing, at, seen };
}

async function readAll(github: GitHub, { owner, repo, issue }: IssueKey): Promise<Comment[]> {
  const comments: Comment[] = [];
  for (let page = 1; ; page += 1) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await github.request(route, { owner, repo, issue_number: issue, per_page: PAGE, page });
    const read = commentsShape.parse(data);
    comments.push(...read);
    if (read.length < PAGE) return comments;
  }
}
