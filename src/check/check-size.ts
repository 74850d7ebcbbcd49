import { type Finding, finding } from './finding.ts';

/** GitHub shows the first 500 KiB of a README: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes */
const LARGEST_SHOWN = 512_000;

/** Finds the line from which on GitHub shows nothing any more. `file` is the text with its byte order mark. */
export function checkSize(file: string, path: string): Finding[] {
  const bytes = new TextEncoder().encode(file);
  if (bytes.length <= LARGEST_SHOWN) return [];
  let line = 1;
  for (const byte of bytes.subarray(0, LARGEST_SHOWN)) if (byte === 0x0a) line += 1;
  return [finding('too-large', { path, line }, { value: `${bytes.length}`, expected: `${LARGEST_SHOWN}` })];
}
