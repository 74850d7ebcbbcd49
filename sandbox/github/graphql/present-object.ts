import type { World } from '../world.ts';

/** GitHub gives this much of a text at most, and says that it cut it. */
const LONGEST_TEXT = 512_000;

/** A git object as GraphQL shows it: of a blob its text, which is cut where it is long, and none where it is binary. */
export function presentObject({ store }: World, oid: string): Readonly<Record<string, unknown>> | null {
  const content = store.blob(oid);
  if (content === undefined) return store.commit(oid) === undefined ? null : { __typename: 'Commit', oid };
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
