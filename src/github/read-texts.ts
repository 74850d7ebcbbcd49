import { createHash } from 'node:crypto';
import * as z from 'zod';
import { decodeText } from './decode-text.ts';
import type { GitHub, RepositoryName } from './github.ts';

const blobShape = z.object({ content: z.string(), encoding: z.literal('base64') });
const answerShape = z.object({
  repository: z.record(z.string(), z.object({ text: z.string().nullish() }).nullable()),
});

/** Texts by the sha of their blob, byte order marks included; `null` for what is no UTF-8. */
export type Texts = ReadonlyMap<string, string | null>;

/** Reads blobs: one request for one, and one for several. */
export async function readTexts(github: GitHub, repository: RepositoryName, shas: readonly string[]): Promise<Texts> {
  const texts = new Map<string, string | null>(shas.length > 1 ? await queryTexts(github, repository, shas) : []);
  for (const sha of shas) if (!texts.has(sha)) texts.set(sha, decodeText(await readBlob(github, repository, sha)));
  return texts;
}

/** A blob's bytes in base64. */
export async function readBlob(github: GitHub, { owner, repo }: RepositoryName, sha: string): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  const { data } = await github.request(route, { owner, repo, file_sha: sha });
  return blobShape.parse(data).content;
}

/**
 * Those that one query gives to the byte. GitHub cuts long texts and guesses at what is no UTF-8, so each is held to its sha.
 * https://docs.github.com/en/graphql/reference/objects#blob
 */
async function queryTexts(
  github: GitHub,
  { owner, repo }: RepositoryName,
  shas: readonly string[],
): Promise<[string, string][]> {
  const variables = shas.map((_, index) => `$sha${index}: GitObjectID!`).join(', ');
  const blobs = shas.map((_, index) => `blob${index}: object(oid: $sha${index}) { ... on Blob { text } }`).join(' ');
  const query = `query ($owner: String!, $repo: String!, ${variables}) { repository(owner: $owner, name: $repo) { ${blobs} } }`;
  const values = Object.fromEntries(shas.map((sha, index) => [`sha${index}`, sha]));
  const answer = answerShape.parse(await github.graphql(query, { owner, repo, ...values }));
  return shas.flatMap((sha, index): [string, string][] => {
    const text = answer.repository[`blob${index}`]?.text;
    return typeof text === 'string' && shaOf(text) === sha ? [[sha, text]] : [];
  });
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function shaOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
