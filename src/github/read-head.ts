import * as z from 'zod';
import { type GitHub, type RepositoryName, statusOf } from './github.ts';

const refShape = z.object({ object: z.object({ sha: z.string() }) });

/** Head of a branch, `null` where it does not exist. */
export async function readHead(github: GitHub, name: RepositoryName, branch: string): Promise<string | null> {
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...name,
      ref: `heads/${branch}`,
    });
    return refShape.parse(data).object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
