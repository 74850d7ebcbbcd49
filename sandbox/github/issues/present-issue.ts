import { type Json, objectIn, textIn } from '../json.ts';
import type { World } from '../world.ts';
import { countReactions } from './reactions.ts';

/** How somebody stands to the repository. Not to be trusted for permissions, on GitHub neither. */
export function association(world: World, login: string): string {
  if (login === world.setting.owner) return 'OWNER';
  const role = world.setting.people.get(login) ?? 'none';
  return role === 'none' ? 'NONE' : 'COLLABORATOR';
}

/** An issue of emulate as GitHub shows it. Every pull request is an issue too, and says so in `pull_request`. */
export function presentIssue(world: World, issue: Json): Json {
  const number = Number(issue.number);
  const pull = world.pulls.get(number);
  const login = pull?.author ?? textIn(objectIn(issue.user).login);
  const closer = textIn(objectIn(issue.closed_by).login);
  const shown: Json = {
    ...issue,
    // Apart from the numbers, so that nobody mistakes the one for the other.
    id: 2_000_000_000 + Number(issue.id),
    ...world.clock.of(`issue ${number}`),
    user: world.users.of(login),
    closed_at: world.clock.closed(`issue ${number}`, issue.state === 'closed'),
    closed_by: closer === '' ? null : world.users.of(closer),
    author_association: association(world, login),
    reactions: countReactions(world, `issue ${number}`, world.api(`/issues/${number}/reactions`)),
  };
  if (pull === undefined) return shown;
  const url = world.html(`/pull/${number}`);
  return {
    ...shown,
    html_url: url,
    pull_request: {
      url: world.api(`/pulls/${number}`),
      html_url: url,
      diff_url: `${url}.diff`,
      patch_url: `${url}.patch`,
      merged_at: pull.merged?.at ?? null,
    },
  };
}

/** A comment of emulate as GitHub shows it. */
export function presentComment(world: World, comment: Json): Json {
  const id = Number(comment.id);
  const login = textIn(objectIn(comment.user).login);
  return {
    ...comment,
    ...world.clock.of(`comment ${id}`),
    user: world.users.of(login),
    author_association: association(world, login),
    reactions: countReactions(world, `comment ${id}`, world.api(`/issues/comments/${id}/reactions`)),
  };
}
