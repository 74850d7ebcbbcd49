import * as z from 'zod';
import type { Config } from '../config/config.ts';
import type { Labelled, ObservedIssue } from '../plan/observed.ts';
import type { GitHub, IssueKey } from './github.ts';
import type { Reader } from './reader.ts';

const answerShape = z.object({
  repository: z.object({
    issue: z.object({
      timelineItems: z.object({
        nodes: z.array(
          z
            .object({
              createdAt: z.string(),
              label: z.object({ name: z.string() }),
              actor: z.object({ __typename: z.string(), login: z.string() }).nullish(),
            })
            .nullable(),
        ),
      }),
    }),
  }),
});

/** https://docs.github.com/en/graphql/reference/objects#labeledevent */
const QUERY = `query ($owner: String!, $repo: String!, $issue: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $issue) {
      timelineItems(last: 100, itemTypes: [LABELED_EVENT]) {
        nodes { ... on LabeledEvent { createdAt label { name } actor { __typename login } } }
      }
    }
  }
}`;

/**
 * Reads who last set the label by which a maintainer approves. Nobody is asked where the list wants no approvals or the issue does not
 * carry the label: else one request, and one for the rights of whoever set it, where they are not known yet.
 *
 * @returns `undefined` where there is nothing to know, or GitHub does not tell
 * @throws what Octokit throws
 */
export async function readLabelled(
  github: GitHub,
  reader: Reader,
  { owner, repo, issue: number }: IssueKey,
  { propose, labels }: Pick<Config, 'propose' | 'labels'>,
  issue: ObservedIssue,
): Promise<Labelled | undefined> {
  if (propose !== 'after approval' || !issue.labels.includes(labels.approved)) return undefined;
  const answer = answerShape.parse(await github.graphql(QUERY, { owner, repo, issue: number }));
  const set = answer.repository.issue.timelineItems.nodes
    .filter((event) => event?.label.name === labels.approved)
    .at(-1);
  if (!set) return undefined;
  const { actor, createdAt: at } = set;
  // The form itself sets labels in the name of whoever files it, and a workflow in the name of an App.
  const mayWrite = actor?.__typename === 'User' && (await reader.mayWrite({ owner, repo }, actor.login));
  return { at, mayWrite };
}
