import { buildSchema } from 'graphql';

/** The part of GitHub's GraphQL schema that exists here (https://docs.github.com/en/graphql/reference). */
export const SCHEMA = buildSchema(`
  scalar GitObjectID
  scalar GitRefname
  scalar DateTime

  type Query {
    viewer: User!
    repository(owner: String!, name: String!): Repository
  }

  type Repository {
    id: ID!
    name: String!
    nameWithOwner: String!
    autoMergeAllowed: Boolean!
    mergeCommitAllowed: Boolean!
    squashMergeAllowed: Boolean!
    rebaseMergeAllowed: Boolean!
    ref(qualifiedName: String!): Ref
    object(oid: GitObjectID, expression: String): GitObject
    issue(number: Int!): Issue
    pullRequest(number: Int!): PullRequest
  }

  interface Actor {
    login: String!
  }

  type User implements Actor {
    login: String!
  }

  type Bot implements Actor {
    login: String!
  }

  type Ref {
    name: String!
    target: GitObject
  }

  interface GitObject {
    oid: GitObjectID!
  }

  type Commit implements GitObject {
    oid: GitObjectID!
    committedDate: DateTime!
    blame(path: String!): Blame!
  }

  type Blame {
    ranges: [BlameRange!]!
  }

  type BlameRange {
    startingLine: Int!
    endingLine: Int!
    age: Int!
    commit: Commit!
  }

  type Blob implements GitObject {
    oid: GitObjectID!
    byteSize: Int!
    isBinary: Boolean
    isTruncated: Boolean!
    text: String
  }

  type Issue {
    id: ID!
    number: Int!
    title: String!
    body: String!
    state: String!
    userContentEdits(first: Int, last: Int): UserContentEditConnection
    timelineItems(first: Int, last: Int, itemTypes: [IssueTimelineItemsItemType!]): IssueTimelineItemsConnection!
  }

  type UserContentEditConnection {
    totalCount: Int!
    nodes: [UserContentEdit]
  }

  type UserContentEdit {
    editedAt: DateTime!
    editor: Actor
  }

  enum IssueTimelineItemsItemType {
    LABELED_EVENT
    RENAMED_TITLE_EVENT
  }

  type IssueTimelineItemsConnection {
    nodes: [IssueTimelineItems]
  }

  union IssueTimelineItems = LabeledEvent | RenamedTitleEvent

  type LabeledEvent {
    createdAt: DateTime!
    actor: Actor
    label: Label!
  }

  type Label {
    name: String!
  }

  type RenamedTitleEvent {
    createdAt: DateTime!
    actor: Actor
  }

  type PullRequest {
    id: ID!
    number: Int!
    autoMergeRequest: AutoMergeRequest
    latestOpinionatedReviews(first: Int, last: Int, writersOnly: Boolean = false): PullRequestReviewConnection
    comments(first: Int, last: Int): IssueCommentConnection!
  }

  type AutoMergeRequest {
    enabledAt: DateTime
    enabledBy: Actor
  }

  type PullRequestReviewConnection {
    nodes: [PullRequestReview]
  }

  type PullRequestReview {
    state: String!
    submittedAt: DateTime
    author: Actor
  }

  type IssueCommentConnection {
    nodes: [IssueComment]
  }

  type IssueComment {
    createdAt: DateTime!
    body: String!
    viewerDidAuthor: Boolean!
  }

  type Mutation {
    enablePullRequestAutoMerge(input: EnablePullRequestAutoMergeInput!): EnablePullRequestAutoMergePayload
    disablePullRequestAutoMerge(input: DisablePullRequestAutoMergeInput!): DisablePullRequestAutoMergePayload
    updateRefs(input: UpdateRefsInput!): UpdateRefsPayload
    deleteIssue(input: DeleteIssueInput!): DeleteIssuePayload
    transferIssue(input: TransferIssueInput!): TransferIssuePayload
  }

  enum PullRequestMergeMethod {
    MERGE
    REBASE
    SQUASH
  }

  input EnablePullRequestAutoMergeInput {
    pullRequestId: ID!
    mergeMethod: PullRequestMergeMethod = MERGE
    clientMutationId: String
  }

  type EnablePullRequestAutoMergePayload {
    clientMutationId: String
  }

  input DisablePullRequestAutoMergeInput {
    pullRequestId: ID!
    clientMutationId: String
  }

  type DisablePullRequestAutoMergePayload {
    clientMutationId: String
  }

  input RefUpdate {
    name: GitRefname!
    afterOid: GitObjectID!
    beforeOid: GitObjectID
    force: Boolean = false
  }

  input UpdateRefsInput {
    repositoryId: ID!
    refUpdates: [RefUpdate!]!
    clientMutationId: String
  }

  type UpdateRefsPayload {
    clientMutationId: String
  }

  input DeleteIssueInput {
    issueId: ID!
    clientMutationId: String
  }

  type DeleteIssuePayload {
    clientMutationId: String
  }

  input TransferIssueInput {
    issueId: ID!
    repositoryId: ID!
    createLabelsIfMissing: Boolean = false
    clientMutationId: String
  }

  type TransferIssuePayload {
    clientMutationId: String
  }
`);
