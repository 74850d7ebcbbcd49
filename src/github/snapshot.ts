import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { CONFIG_PATH, FORM_PATH } from '../config/config.ts';
import type { ObservedFile } from '../plan/observed.ts';
import type { GitHub } from './github.ts';

/** The default branch as it was at one commit. It never changes, so it can be kept for as long as anybody asks for it. */
export interface Snapshot {
  readonly commit: string;
  readonly tree: string;
  readonly config: string | null;
  readonly form: string | null;
  /** A file by its path, `null` where there is none, and where it is a link, a submodule, a folder or not UTF-8. */
  file(path: string): Promise<ObservedFile | null>;
}

const treeShape = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
});
const blobShape = z.object({ content: z.string(), encoding: z.literal('base64') });

/** Modes of plain files: https://git-scm.com/docs/gitfaq has none of links (120000) and submodules (160000). */
const PLAIN_FILE = /^100(?:644|755)$/;

/**
 * Reads what a commit says of itself: its tree, the configuration and the form. One request for the tree and one for each
 * file; a file is read by its blob, so that a link is never followed.
 */
export async function readSnapshot(
  github: GitHub,
  repository: { owner: string; repo: string },
  commit: string,
  tree: string,
): Promise<Snapshot> {
  const listing = await github.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...repository,
    tree_sha: tree,
    recursive: '1',
  });
  const { tree: entries } = treeShape.parse(listing.data);
  const blobs = new Map(entries.filter(({ type }) => type === 'blob').map((entry) => [entry.path, entry]));
  const known = new Map<string, Promise<ObservedFile | null>>();

  const read = async (path: string): Promise<ObservedFile | null> => {
    const entry = blobs.get(path);
    if (!entry || !PLAIN_FILE.test(entry.mode)) return null;
    const response = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      ...repository,
      file_sha: entry.sha,
    });
    const bytes = Buffer.from(blobShape.parse(response.data).content, 'base64');
    // Other encodings would not come back from a string byte for byte.
    return isUtf8(bytes) ? { path, text: bytes.toString('utf8'), mode: entry.mode } : null;
  };
  const file = (path: string): Promise<ObservedFile | null> => {
    const reading = known.get(path) ?? read(path);
    known.set(path, reading);
    reading.catch(() => known.delete(path));
    return reading;
  };

  const [config, form] = [await file(CONFIG_PATH), await file(FORM_PATH)];
  return { commit, tree, config: config?.text ?? null, form: form?.text ?? null, file };
}
