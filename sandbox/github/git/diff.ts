import { structuredPatch } from 'diff';
import { readFiles } from './files.ts';
import { changedPaths } from './merge.ts';
import type { ObjectStore } from './object-store.ts';

/** One changed file, as `GET /pulls/{n}/files` and `compare` list it. */
export interface FileDiff {
  readonly sha: string | null;
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified';
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  /** The hunks; missing for binary files. */
  readonly patch?: string;
}

/** Files that differ between two trees, by path. A rename is a removal and an addition. */
export function diffTrees(store: ObjectStore, before: string, after: string): FileDiff[] {
  const [old, now] = [readFiles(store, before), readFiles(store, after)];
  return [...changedPaths(old, now)].sort().map((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    const patch = hunks(store.blob(was?.sha ?? ''), store.blob(is?.sha ?? ''));
    const count = (sign: string) => patch?.split('\n').filter((line) => line.startsWith(sign)).length ?? 0;
    const [additions, deletions] = [count('+'), count('-')];
    return {
      sha: is?.sha ?? was?.sha ?? null,
      filename: path,
      status: was === undefined ? 'added' : is === undefined ? 'removed' : 'modified',
      additions,
      deletions,
      changes: additions + deletions,
      ...(patch === undefined ? {} : { patch }),
    };
  });
}

/** The same as text, in the form of `git diff`, as the media type `application/vnd.github.diff` gives it. */
export function unifiedDiff(store: ObjectStore, before: string, after: string): string {
  const [old, now] = [readFiles(store, before), readFiles(store, after)];
  return diffTrees(store, before, after)
    .map(({ filename, patch }) => {
      const [was, is] = [old.get(filename), now.get(filename)];
      const names = `${(was?.sha ?? ZERO).slice(0, 7)}..${(is?.sha ?? ZERO).slice(0, 7)}`;
      const lines = [`diff --git a/${filename} b/${filename}`];
      if (was === undefined) lines.push(`new file mode ${is?.mode}`, `index ${names}`);
      else if (is === undefined) lines.push(`deleted file mode ${was.mode}`, `index ${names}`);
      else lines.push(`index ${names} ${is.mode}`);
      const from = was === undefined ? '/dev/null' : `a/${filename}`;
      const to = is === undefined ? '/dev/null' : `b/${filename}`;
      if (patch === undefined) lines.push(`Binary files ${from} and ${to} differ`);
      else if (patch !== '') lines.push(`--- ${from}`, `+++ ${to}`, patch);
      return `${lines.join('\n')}\n`;
    })
    .join('');
}

const ZERO = '0'.repeat(40);

/** Hunks of two texts, `undefined` where one is binary (holds a NUL, which is git's own test). */
function hunks(before: Buffer | undefined, after: Buffer | undefined): string | undefined {
  if (before?.includes(0) || after?.includes(0)) return undefined;
  const patch = structuredPatch('a', 'b', before?.toString('utf8') ?? '', after?.toString('utf8') ?? '', '', '', {
    context: 3,
  });
  return patch.hunks.map(hunkText).join('\n');
}

function hunkText(hunk: { oldStart: number; oldLines: number; newStart: number; newLines: number; lines: string[] }) {
  const range = (start: number, lines: number) => (lines === 1 ? `${start}` : `${start},${lines}`);
  const head = `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`;
  return [head, ...hunk.lines].join('\n');
}
