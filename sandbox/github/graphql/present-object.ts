import { GraphQLError } from 'graphql';
import { blameLines } from '../git/blame.ts';
import type { World } from '../world.ts';

/** GitHub gives this much of a text at most, and says that it cut it. */
const LONGEST_TEXT = 512_000;

/** A git object as GraphQL shows it: of a blob its text, which is cut where it is long, and none where it is binary. */
export function presentObject(world: World, oid: string): Readonly<Record<string, unknown>> | null {
  const content = world.store.blob(oid);
  if (content === undefined) return presentCommit(world, oid);
  const isBinary = content.includes(0);
  return {
    __typename: 'Blob',
    oid,
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > LONGEST_TEXT,
    text: isBinary ? null : content.subarray(0, LONGEST_TEXT).toString('utf8'),
  };
}

/** A commit: when it was made, and for a file who was the last to touch which of its lines. */
function presentCommit(world: World, oid: string): Readonly<Record<string, unknown>> | null {
  const commit = world.store.commit(oid);
  if (commit === undefined) return null;
  return {
    __typename: 'Commit',
    oid,
    committedDate: commit.committer.date,
    blame: ({ path }: { path: string }) => ({ ranges: blameRanges(world, oid, path) }),
  };
}

/** Lines next to one another that one commit touched last, as one range. */
function blameRanges(world: World, oid: string, path: string) {
  const touched = blameLines(world.store, oid, path);
  if (touched === undefined) throw notFound(path);
  const starts = touched.flatMap((commit, line) => (line > 0 && touched[line - 1] === commit ? [] : [line]));
  return starts.map((start, index) => ({
    startingLine: start + 1,
    endingLine: starts[index + 1] ?? touched.length,
    age: 1,
    commit: presentCommit(world, touched[start] ?? ''),
  }));
}

function notFound(path: string): GraphQLError {
  return new GraphQLError(`Could not resolve file for path '${path}'.`, { extensions: { type: 'NOT_FOUND' } });
}
