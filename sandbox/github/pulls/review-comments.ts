import { diffTrees } from '../git/diff.ts';
import { mergeBase } from '../git/history.ts';
import { treeOf } from '../git/merge.ts';
import { GitHubError } from '../github-error.ts';
import { type Json, listIn, objectIn, optionalText, textIn } from '../json.ts';
import type { Call } from '../route.ts';
import { baseOf, type Pull } from './pull.ts';

/** What review comments are made on. */
interface Place {
  readonly pull: Pull;
  readonly commit: string;
  readonly review: number;
}

/**
 * Reads the comments that a review brings: on lines of the right side of the diff, one line or several of one hunk. Others
 * are refused, as GitHub does.
 */
export function readReviewComments({ world, caller, body }: Call, { pull, commit, review }: Place): Json[] {
  const given = listIn(body.comments ?? []).map(objectIn);
  if (given.length === 0) return [];
  const base = mergeBase(world.store, baseOf(world, pull), commit);
  const files = diffTrees(
    world.store,
    base === undefined ? world.store.putTree([]) : treeOf(world.store, base),
    treeOf(world.store, commit),
  );
  return given.map((comment, index) => {
    const path = textIn(comment.path);
    const file = files.find(({ filename }) => filename === path);
    if (file === undefined) throw refusal('Path could not be resolved');
    const line = Number(comment.line);
    const start = comment.start_line === undefined ? line : Number(comment.start_line);
    const hunks = hunksOf(file.patch ?? '');
    if (comment.side !== 'RIGHT' || !hunks.some((lines) => lines.has(line)))
      throw refusal('Line could not be resolved');
    if (start > line || !hunks.some((lines) => lines.has(start) && lines.has(line)))
      throw refusal('Start line must precede the end line and be part of the same hunk');
    return {
      id: review * 100 + index,
      pull_request_review_id: review,
      path,
      commit_id: commit,
      original_commit_id: commit,
      user: world.users.of(caller.login),
      body: textIn(comment.body),
      line,
      side: 'RIGHT',
      start_line: start === line ? null : start,
      start_side: start === line ? null : optionalText(comment.start_side),
    };
  });
}

/** The lines of the right side that each hunk shows. */
function hunksOf(patch: string): Set<number>[] {
  const hunks: Set<number>[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/.exec(text)?.[1];
    if (start !== undefined) {
      hunks.push(new Set());
      line = Number(start);
    } else if (/^[ +]/.test(text)) {
      hunks.at(-1)?.add(line);
      line += 1;
    }
  }
  return hunks;
}

function refusal(message: string): GitHubError {
  return new GitHubError(422, 'Unprocessable Entity', [message]);
}
