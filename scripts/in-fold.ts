import { createHash } from 'node:crypto';

/** Whether a list is one of those that `--fold K/N` or `--but-fold K/N` asks for: whole lists fall into N folds by their name. */
export function inFold(list: string, flags: readonly string[]): boolean {
  const at = flags.findIndex((flag) => flag === '--fold' || flag === '--but-fold');
  const [k, n] = (flags[at + 1] ?? '').split('/').map(Number);
  if (at < 0 || !k || !n) return true;
  const fold = ((createHash('sha1').update(list).digest()[0] ?? 0) % n) + 1;
  return (fold === k) === (flags[at] === '--fold');
}
