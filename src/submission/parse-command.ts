/** What a comment asks the bot to do. */
export type Command =
  /** Treat this issue as a submission; `anyway`: also where the paper is already listed. */
  | { readonly verb: 'add'; readonly anyway: boolean }
  /** Propose again after the pull request was closed. */
  | { readonly verb: 'retry' }
  /** Show what would be proposed, without a pull request. */
  | { readonly verb: 'preview' }
  /** Leave the proposal as it is, and go on with it. */
  | { readonly verb: 'hold' }
  | { readonly verb: 'resume' }
  /** Put the entry into this section, whatever the form says. */
  | { readonly verb: 'section'; readonly section: string }
  /** Make this section, and put the entry into it. */
  | { readonly verb: 'section'; readonly section: string; readonly isNew: true }
  /** Propose what waits for that, or take in an edit that came after the pull request was approved. */
  | { readonly verb: 'approve' }
  /** Have GitHub merge the pull request once nothing is left to wait for. */
  | { readonly verb: 'merge' }
  /** Propose these issues in one pull request with the one that the comment is on. */
  | { readonly verb: 'batch'; readonly issues: readonly number[] }
  /** Close the issue, and the pull request with it, for this reason. */
  | { readonly verb: 'decline'; readonly reason: string }
  /** Propose the form and the configuration for a repository that has no form. */
  | { readonly verb: 'init' }
  | { readonly verb: 'help' }
  /** What looks like a command and is none: the words behind `/accession`. */
  | { readonly verb: 'unknown'; readonly words: string };

const LONGEST_LINE = 500;

/**
 * Reads a comment's command: its first line, which begins with `/accession`. A quote, a code block or a command further
 * down is none.
 *
 * ```
 * /accession section Pruning > 2024
 *            ^^^^^^^ ^^^^^^^^^^^^^^ section
 * ```
 */
export function parseCommand(body: string): Command | undefined {
  const line = (body.split(/\r?\n/, 1)[0] ?? '').slice(0, LONGEST_LINE).trimEnd();
  return /^\/accession(?: |$)/i.test(line) ? readWords(line.slice('/accession'.length).trim()) : undefined;
}

function readWords(words: string): Command {
  const [verb = ''] = words.split(' ', 1);
  const rest = words.slice(verb.length).trimStart();
  const unknown = { verb: 'unknown', words } as const;
  switch (verb.toLowerCase()) {
    case 'add':
      return rest === '' || rest.toLowerCase() === 'anyway' ? { verb: 'add', anyway: rest !== '' } : unknown;
    case 'batch':
      return readIssues(rest) ?? unknown;
    case 'decline':
      return { verb: 'decline', reason: rest };
    case 'section':
      return rest === '' ? unknown : readSection(rest);
    case 'retry':
    case 'preview':
    case 'hold':
    case 'resume':
    case 'approve':
    case 'merge':
    case 'init':
    case 'help':
      return rest === '' ? { verb: verb.toLowerCase() as 'retry' } : unknown;
    default:
      return unknown;
  }
}

/** `#4 #7`, `4, 7`; one issue named twice counts once. */
function readIssues(words: string): Command | null {
  const names = words.split(/[ ,]+/).filter((name) => name !== '');
  if (names.length === 0 || !names.every((name) => /^#?[1-9]\d{0,8}$/.test(name))) return null;
  return { verb: 'batch', issues: [...new Set(names.map((name) => Number(name.replace('#', ''))))] };
}

/** `new Naps > Of cats`; a section whose name begins with “New” is no new one. */
function readSection(words: string): Command {
  const path = /^new +(\S.*)$/.exec(words)?.[1];
  return path === undefined ? { verb: 'section', section: words } : { verb: 'section', section: path, isNew: true };
}
