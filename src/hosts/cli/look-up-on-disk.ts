import { createLookup, type LookUp } from '../../lookup/create-lookup.ts';
import { cacheFolder, createDiskCache } from '../../lookup/disk-cache.ts';

/** Milliseconds for one command: whoever types it can stop it. */
const PATIENCE = 60_000;

/**
 * What the command line looks papers up with: answers are kept on disk, for the next command.
 *
 * @param offline whether nobody is asked
 * @param deadline milliseconds for one paper, or for several that are asked for together
 */
export function lookUpOnDisk(offline = false, deadline = PATIENCE): LookUp {
  return createLookup({ cache: createDiskCache(cacheFolder(process.env)), offline, deadline });
}
