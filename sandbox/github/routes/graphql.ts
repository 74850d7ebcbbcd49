import { GraphQLError, graphql } from 'graphql';
import { resolveCommit } from '../commits/present-commit.ts';
import { GitHubError } from '../github-error.ts';
import { type AutoMergeInput, disableAutoMerge, enableAutoMerge } from '../graphql/auto-merge.ts';
import { presentIssueNode, presentPullNode } from '../graphql/present-conversation.ts';
import { presentObject } from '../graphql/present-object.ts';
import { type RemoveIssueInput, removeIssue } from '../graphql/remove-issue.ts';
import { SCHEMA } from '../graphql/schema.ts';
import { type UpdateRefsInput, updateRefs } from '../graphql/update-refs.ts';
import { objectIn, textIn } from '../json.ts';
import type { Call, Reply, Route } from '../route.ts';

/** GraphQL, which emulate lacks: errors come with HTTP 200, each with GitHub's `type`. */
export const graphqlRoute: readonly Route[] = [
  {
    method: 'POST',
    path: '/graphql',
    async handle(call): Promise<Reply> {
      const { query, variables } = call.body;
      const result = await graphql({
        schema: SCHEMA,
        source: textIn(query),
        rootValue: resolvers(call),
        variableValues: objectIn(variables),
      });
      const errors = result.errors?.map((error) => ({
        type: error.extensions.type,
        ...error.toJSON(),
        extensions: undefined,
      }));
      return { status: 200, body: errors === undefined ? result : { data: result.data ?? null, errors } };
    },
  },
];

const TYPES: Readonly<Record<number, string>> = {
  401: 'FORBIDDEN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  410: 'NOT_FOUND',
};

function resolvers(call: Call) {
  const { world } = call;
  return {
    viewer: { login: call.caller.login },
    updateRefs: ({ input }: { input: UpdateRefsInput }) => typed(() => updateRefs(call, input)),
    enablePullRequestAutoMerge: ({ input }: { input: AutoMergeInput }) => typed(() => enableAutoMerge(call, input)),
    disablePullRequestAutoMerge: ({ input }: { input: AutoMergeInput }) => typed(() => disableAutoMerge(call, input)),
    deleteIssue: ({ input }: { input: RemoveIssueInput }) => typed(() => removeIssue(call, input, 'deleted')),
    transferIssue: ({ input }: { input: RemoveIssueInput }) => typed(() => removeIssue(call, input, 'transferred')),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const here = `/repos/${owner}/${name}`.toLowerCase() === world.path.toLowerCase();
      return here ? repository(call) : null;
    },
  };
}

function repository(call: Call) {
  const { world } = call;
  return {
    id: world.repositoryJson.node_id,
    name: world.setting.name,
    nameWithOwner: `${world.setting.owner}/${world.setting.name}`,
    autoMergeAllowed: world.setting.mergesAllowed.includes('auto'),
    mergeCommitAllowed: world.setting.mergesAllowed.includes('merge'),
    squashMergeAllowed: world.setting.mergesAllowed.includes('squash'),
    rebaseMergeAllowed: world.setting.mergesAllowed.includes('rebase'),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      const oid = world.refs.get(qualifiedName) ?? world.branch(qualifiedName);
      return oid === undefined
        ? null
        : { name: qualifiedName.replace(/^refs\/heads\//, ''), target: { __typename: 'Commit', oid } };
    },
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      const named = oid ?? resolveCommit(world, expression ?? '');
      return named === undefined ? null : presentObject(world, named);
    },
    issue: ({ number }: { number: number }) => typed(() => presentIssueNode(call, number)),
    pullRequest: ({ number }: { number: number }) => typed(() => presentPullNode(call, number)),
  };
}

async function typed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw new GraphQLError(error.message, { extensions: { type: TYPES[error.status] ?? 'UNPROCESSABLE' } });
  }
}
