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
    ref(qualifiedName: String!): Ref
    object(oid: GitObjectID, expression: String): GitObject
    issue(number: Int!): Issue
  }

  type User {
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
  }

  type Mutation {
    updateRefs(input: UpdateRefsInput!): UpdateRefsPayload
    deleteIssue(input: DeleteIssueInput!): DeleteIssuePayload
    transferIssue(input: TransferIssueInput!): TransferIssuePayload
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
