import { GitHubError, notFound } from '../github-error.ts';
import { association } from '../issues/present-issue.ts';
import { type Json, listIn, objectIn, optionalText, textIn } from '../json.ts';
import { presentPull } from '../pulls/present-pull.ts';
import { headOf } from '../pulls/pull.ts';
import { readReviewComments } from '../pulls/review-comments.ts';
import { type Call, page, type Reply, type Route } from '../route.ts';
import type { Review, World } from '../world.ts';
import { demandLengths } from './issues.ts';
import { findPull } from './pulls.ts';

const write = { app: ['pull_requests', 'write'] } as const;
const read = { app: ['pull_requests', 'read'] } as const;

const STATES: Readonly<Record<string, string>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

/** Reviews belong to pull requests, which emulate does not keep here. */
export const reviews: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/pulls/:number/reviews',
    needs: read,
    handle(call) {
      const { number } = findPull(call);
      const shown = call.world.reviews.filter((review) => review.pull === number && isVisible(review, call));
      return page(
        call,
        shown.map((review) => presentReview(call.world, review)),
      );
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/pulls/:number/comments',
    needs: read,
    handle(call) {
      const { number } = findPull(call);
      const shown = call.world.reviews.filter(
        ({ pull, state }) => pull === number && !['PENDING', 'DISCARDED'].includes(state),
      );
      return page(
        call,
        shown.flatMap(({ comments }) => comments),
      );
    },
  },
  { method: 'POST', path: '/repos/:owner/:repo/pulls/:number/reviews', needs: write, handle: create },
  { method: 'POST', path: '/repos/:owner/:repo/pulls/:number/reviews/:id/events', needs: write, handle: submit },
  { method: 'DELETE', path: '/repos/:owner/:repo/pulls/:number/reviews/:id', needs: write, handle: discard },
  {
    method: 'PUT',
    path: '/repos/:owner/:repo/pulls/:number/reviews/:id/dismissals',
    needs: { ...write, person: 'write' },
    handle: dismiss,
  },
];

/** A pending review is seen by nobody but who writes it. */
function isVisible({ state, login }: Review, { caller }: Call): boolean {
  return state !== 'DISCARDED' && (state !== 'PENDING' || login === caller.login);
}

async function create(call: Call): Promise<Reply> {
  const { world, caller, body } = call;
  demandLengths(body);
  for (const comment of listIn(body.comments)) demandLengths(objectIn(comment));
  const pull = findPull(call);
  const state = body.event === undefined ? 'PENDING' : STATES[textIn(body.event)];
  if (state === undefined) throw new GitHubError(422, 'Validation Failed');
  if (pull.author === caller.login && ['APPROVED', 'CHANGES_REQUESTED'].includes(state))
    throw new GitHubError(422, 'Unprocessable Entity', [{ message: 'Can not approve your own pull request' }]);
  const open = world.reviews.some(
    (one) => one.pull === pull.number && one.login === caller.login && one.state === 'PENDING',
  );
  if (open)
    throw new GitHubError(422, 'Unprocessable Entity', ['User can only have one pending review per pull request']);
  const commit = optionalText(body.commit_id) ?? headOf(world, pull);
  const id = 800_001 + world.reviews.length;
  const review: Review = {
    id,
    pull: pull.number,
    login: caller.login,
    body: textIn(body.body),
    commit,
    at: world.clock.now(),
    comments: readReviewComments(call, { pull, commit, review: id }),
    state,
  };
  world.reviews.push(review);
  if (state !== 'PENDING') await tell(call, review, 'submitted');
  return { status: 200, body: presentReview(world, review) };
}

async function submit(call: Call): Promise<Reply> {
  const { world, body } = call;
  demandLengths(body);
  const review = findOwn(call);
  const state = STATES[textIn(body.event)];
  if (state === undefined || review.state !== 'PENDING') throw new GitHubError(422, 'Unprocessable Entity');
  review.state = state;
  review.body = optionalText(body.body) ?? review.body;
  await tell(call, review, 'submitted');
  return { status: 200, body: presentReview(world, review) };
}

function discard(call: Call): Reply {
  const { world } = call;
  const review = findOwn(call);
  if (review.state !== 'PENDING')
    throw new GitHubError(422, 'Unprocessable Entity', ['Can not delete a non-pending pull request review']);
  // Its place stays, so that no other review gets its number.
  review.state = 'DISCARDED';
  return { status: 200, body: presentReview(world, { ...review, state: 'PENDING' }) };
}

function findOwn({ world, params, caller }: Call): Review {
  const review = world.reviews.find(({ id, pull }) => id === Number(params.id) && pull === Number(params.number));
  if (review === undefined || review.login !== caller.login || review.state === 'DISCARDED') throw notFound();
  return review;
}

async function dismiss(call: Call): Promise<Reply> {
  const { world, params } = call;
  const review = world.reviews.find(({ id, pull }) => id === Number(params.id) && pull === Number(params.number));
  if (review === undefined) throw notFound();
  if (review.state === 'COMMENTED') throw new GitHubError(422, 'Can not dismiss a commented pull request review');
  review.state = 'DISMISSED';
  await tell(call, review, 'dismissed');
  return { status: 200, body: presentReview(world, review) };
}

async function tell(call: Call, review: Review, action: string): Promise<void> {
  const { world, caller } = call;
  const shown = { ...presentReview(world, review), state: review.state.toLowerCase() };
  const pull = await presentPull(world, findPull(call));
  world.emit('pull_request_review', caller, { action, review: shown, pull_request: pull });
}

function presentReview(world: World, review: Review): Json {
  return {
    id: review.id,
    node_id: Buffer.from(`Review${review.id}`).toString('base64'),
    user: world.users.of(review.login),
    body: review.body,
    state: review.state,
    html_url: world.html(`/pull/${review.pull}#pullrequestreview-${review.id}`),
    pull_request_url: world.api(`/pulls/${review.pull}`),
    author_association: association(world, review.login),
    ...(review.state !== 'PENDING' && { submitted_at: review.at }),
    commit_id: review.commit,
  };
}
