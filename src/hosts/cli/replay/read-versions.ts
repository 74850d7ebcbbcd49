import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

/** One commit that changed a file, on the way from a branch's head back by first parents. */
export interface Version {
  readonly commit: string;
  /** The commit before it on that way. */
  readonly parent: string;
  /** When it was committed, ISO 8601. */
  readonly date: string;
}

const LARGEST_ANSWER = 1024 * 1024 * 1024;

/**
 * The commits that changed a file, the newest first.
 *
 * @param since what git takes for a date
 * @throws an Error with git's words where the file is in no repository
 */
export function readVersions(path: string, since?: string): Version[] {
  const dates = since === undefined ? [] : [`--since=${since}`];
  const log = git(path, ['log', '--first-parent', '--format=%H %ct %P', ...dates, '--', basename(path)]).toString();
  return log
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [commit = '', seconds, parent] = line.split(' ');
      // Before the first commit there was nothing to add to.
      return parent ? [{ commit, parent, date: new Date(Number(seconds) * 1000).toISOString() }] : [];
    });
}

/** Texts of a file at commits, `null` where it is not there. */
export function readTextsAt(path: string, commits: readonly string[]): (string | null)[] {
  const names = commits.map((commit) => `${commit}:./${basename(path)}\n`).join('');
  const answer = git(path, ['cat-file', '--batch'], names);
  let at = 0;
  return commits.map(() => {
    const end = answer.indexOf('\n', at);
    const head = answer.toString('latin1', at, end);
    at = end + 1;
    if (head.endsWith(' missing')) return null;
    const size = Number(head.split(' ')[2]);
    const text = answer.toString('utf8', at, at + size);
    at += size + 1;
    return text;
  });
}

/** Whether a clone has only the newest commits. */
export function isShallow(path: string): boolean {
  return git(path, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
}

function git(path: string, args: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: dirname(path),
    input,
    maxBuffer: LARGEST_ANSWER,
  });
  if (status === 0) return stdout;
  throw Object.assign(new Error(stderr?.toString().trim() || String(error)), { code: 'NOGIT' });
}
