import { existsSync, readdirSync } from 'node:fs';
import { matchLists } from '../../config/match-lists.ts';
import type { Result } from '../../problems.ts';

/**
 * Files on disk that paths and patterns name, as the bot finds them in a repository: see {@link matchLists}.
 *
 * @throws what node:fs throws where a folder cannot be read
 */
export function findLists(lists: readonly string[]): Result<string[]> {
  const isPattern = (list: string): boolean => list.includes('*') && !existsSync(list);
  return matchLists(lists, lists.some(isPattern) ? filesUnder('') : []);
}

/** Paths of all files below the current folder, without hidden folders and those of packages; links are not followed. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (entry.isFile()) return [path];
    const isOwn = entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
    return isOwn ? filesUnder(`${path}/`) : [];
  });
}
