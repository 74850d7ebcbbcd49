import * as z from 'zod';
import type { Approval, Edit } from '../plan/observed.ts';
import type { GitHub, RepositoryName } from './github.ts';
import type { Reader } from './reader.ts';

const actor = z.object({ __typename: z.string(), login: z.string() }).nullish();
const answerShape = z.object({
  repository: z.object({
    issue: z.object({
      userContentEdits: z
        .object({
          totalCount: z.number(),
          nodes: z.array(z.object({ editedAt: z.string(), editor: actor }).nullable()),
        })
        .nullish(),
      timelineItems: z.object({
        nodes: z.array(z.object({ createdAt: z.string(), actor }).nullable()),
      }),
    }),
    pullRequest: z.object({
      id: z.string(),
      autoMergeRequest: z.object({ enabledAt: z.string().nullish() }).nullish(),
      latestOpinionatedReviews: z.object({
        nodes: z.array(z.object({ state: z.string(), submittedAt: z.string().nullish() }).nullable()),
      }),
      comments: z.object({
        nodes: z.array(z.object({ createdAt: z.string(), viewerDidAuthor: z.boolean(), body: z.string() }).nullable()),
      }),
    }),
  }),
});

/** Edits that one question shows. */
const MOST_EDITS = 100;

/**
 * Reviews count as GitHub counts them: the newest opinion of each person who may write, dismissed ones not.
 * https://docs.github.com/en/graphql/reference/objects#pullrequest
 */
const QUERY = `query ($owner: String!, $repo: String!, $issue: Int!, $pull: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $issue) {
      userContentEdits(first: ${MOST_EDITS}) { totalCount nodes { editedAt editor { __typename login } } }
      timelineItems(last: ${MOST_EDITS}, itemTypes: [RENAMED_TITLE_EVENT]) {
        nodes { ... on RenamedTitleEvent { createdAt actor { __typename login } } }
      }
    }
    pullRequest(number: $pull) {
      id
      autoMergeRequest { enabledAt }
      latestOpinionatedReviews(first: 100, writersOnly: true) { nodes { state submittedAt } }
      comments(last: 100) { nodes { createdAt viewerDidAuthor body } }
    }
  }
}`;

/** When it is not known when something was done: before everything. */
const LONG_AGO = '1970-01-01T00:00:00Z';

/**
 * Reads who approved a pull request, and who edited the issue that it is for: one request, and one for each editor whose rights
 * are not known yet.
 *
 * @throws what Octokit throws
 */
export async function readApproval(
  github: GitHub,
  reader: Reader,
  name: RepositoryName,
  { issue, pull }: { readonly issue: number; readonly pull: number },
): Promise<Approval> {
  const answer = answerShape.parse(await github.graphql(QUERY, { ...name, issue, pull }));
  const {
    issue: { userContentEdits: bodies, timelineItems: titles },
    pullRequest: { id: pullId, autoMergeRequest, latestOpinionatedReviews: reviews, comments },
  } = answer.repository;
  const times = reviews.nodes.flatMap((review) =>
    review?.state === 'APPROVED' ? [review.submittedAt ?? LONG_AGO] : [],
  );
  if (autoMergeRequest) times.push(autoMergeRequest.enabledAt ?? LONG_AGO);
  const made = [
    ...(bodies?.nodes ?? []).map((edit) => edit && { at: edit.editedAt, who: edit.editor }),
    ...titles.nodes.map((event) => event && { at: event.createdAt, who: event.actor }),
  ].flatMap((one) => one ?? []);
  const edits: Edit[] = [];
  for (const { at, who } of made) {
    // The name of an App, as it is shown here, may be that of a person too.
    const mayWrite = who?.__typename === 'User' && (await reader.mayWrite(name, who.login));
    edits.push({ at, by: who?.login ?? 'ghost', mayWrite });
  }
  // Which of more edits are shown is not said anywhere: one of the others may be anybody's, and the newest.
  if ((bodies?.totalCount ?? 0) > MOST_EDITS)
    edits.push({ at: new Date().toISOString(), by: 'ghost', mayWrite: false });
  return {
    pullId,
    at: times.sort().at(-1) ?? null,
    isAutoMerged: Boolean(autoMergeRequest),
    edits: edits.sort((a, b) => (a.at < b.at ? -1 : 1)),
    said: comments.nodes.flatMap((comment) =>
      comment?.viewerDidAuthor ? [{ at: comment.createdAt, body: comment.body }] : [],
    ),
  };
}
