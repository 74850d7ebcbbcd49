/** What GitHub makes live in plain text, by name. */
const LIVE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a mention', /(?<![\w`])@[a-z0-9]/i],
  ['a reference', /(?<![\w&])#\d|\bGH-\d|[\w.-]+\/[\w.-]+#\d/i],
  ['a commit', /\b[0-9a-f]{40}\b/i],
  ['an address', /\bhttps?:\/\/\S|\bwww\.\w/i],
  ['a command', /^\s*\/accession\b/m],
  ['a skipped workflow', /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|^skip-checks:/im],
  ['a trailer', /^(?:co-authored-by|signed-off-by):/im],
];

/**
 * What is live in a text that stands on GitHub outside code: mentions, references, commits, addresses, commands, markers
 * that skip workflows, trailers. Zero-width characters count as what they are: they break all of these.
 *
 * @returns its names, none where all is inert
 */
export function findLive(text: string): string[] {
  return LIVE.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
}
