import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '../support/expect-valid-requests.ts';

const rest = (method: string, path: string, body: Record<string, unknown> = {}, query = '') =>
  faultsOf({ method, path, query, body });
const graphql = (query: string, variables: Record<string, unknown> = {}) =>
  faultsOf({ method: 'POST', path: '/graphql', query: '', body: { query, variables } });

const REPO = '/repos/olga/papers';
const UPDATE = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
const OID = 'a'.repeat(40);

describe('GitHub’s own descriptions', () => {
  it.each<[string, readonly string[]]>([
    ['an operation', rest('GET', `${REPO}/git/ref/heads/accession/issue-1`)],
    ['a comparison', rest('GET', `${REPO}/compare/${OID}...${OID}`)],
    ['a query', rest('GET', `${REPO}/issues`, {}, 'state=open&per_page=100&page=2')],
    ['a body', rest('POST', `${REPO}/pulls`, { head: 'a', base: 'b', title: 'T', body: 'B' })],
    ['a label as a part of the path', rest('DELETE', `${REPO}/issues/1/labels/a/b`)],
    ['a question of GraphQL’s', graphql('query { viewer { login } }')],
    [
      'an input of GraphQL’s',
      graphql(UPDATE, { input: { repositoryId: 'R_1', refUpdates: [{ name: 'refs/heads/a', afterOid: OID }] } }),
    ],
  ])('know %s', (_, faults) => {
    expect(faults).toEqual([]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['an operation that there is not', rest('GET', `${REPO}/papers`), /no such operation/],
    ['a method that there is not', rest('PUT', `${REPO}/git/refs`), /no such operation/],
    ['a question that is not asked', rest('GET', `${REPO}/issues`, {}, 'status=open'), /additional properties/],
    ['an answer that is none', rest('GET', `${REPO}/issues`, {}, 'state=ajar'), /allowed values/],
    ['what is no number', rest('GET', `${REPO}/issues`, {}, 'per_page=many'), /must be integer/],
    ['a property that lacks', rest('POST', `${REPO}/pulls`, { head: 'a', title: 'T' }), /required property 'base'/],
    ['a property too many', rest('POST', `${REPO}/git/refs`, { ref: 'r', sha: OID, key: '' }), /additional properties/],
    ['a wrong type', rest('POST', `${REPO}/issues/1/comments`, { body: 7 }), /must be string/],
    ['a body where none is taken', rest('DELETE', `${REPO}/issues/comments/1`, { body: 'x' }), /takes none/],
    ['a field that there is not', graphql('query { viewer { mood } }'), /Cannot query field/],
    ['an input that lacks something', graphql(UPDATE, { input: { repositoryId: 'R_1' } }), /refUpdates/],
  ])('do not know %s', (_, faults, what) => {
    expect(faults.join('\n')).toMatch(what);
  });
});
