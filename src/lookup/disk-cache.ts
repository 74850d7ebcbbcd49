import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type AnswerCache, keptShape } from './answer-cache.ts';

/**
 * Keeps the answers on disk, a file each: for the command line, which would otherwise ask everything anew each time.
 *
 * @param folder is made where it is missing
 */
export function createDiskCache(folder: string): AnswerCache {
  const pathOf = (question: string): string =>
    join(folder, `${createHash('sha256').update(question).digest('hex').slice(0, 40)}.json`);
  return {
    async get(question) {
      try {
        const kept = keptShape.safeParse(JSON.parse(await readFile(pathOf(question), 'utf8')));
        return kept.success ? kept.data : null;
      } catch {
        return null;
      }
    },
    async set(question, kept) {
      const path = pathOf(question);
      try {
        await mkdir(folder, { recursive: true });
        // Two commands at a time each write whole files.
        const draft = `${path}.${randomUUID()}`;
        await writeFile(draft, JSON.stringify(kept));
        await rename(draft, path);
      } catch {
        // A full or a read-only disk only means that it is asked again.
      }
    },
  };
}

/** The folder for it, by https://specifications.freedesktop.org/basedir-spec/latest/ */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'accession');
}
