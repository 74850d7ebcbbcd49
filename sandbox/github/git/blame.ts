import { diffArrays } from 'diff';
import { entryAt } from './files.ts';
import type { ObjectStore } from './object-store.ts';

/** A line that is looked for: where it stands in the file, and where in the version that is being looked at. */
interface Sought {
  readonly line: number;
  readonly at: number;
}

/**
 * The commit that was the last to touch each line of a file, as `git blame` tells it: a line goes back to the first parent
 * that has it too; a parent with the very same file takes all. `undefined` where the commit has no such file.
 */
export function blameLines(store: ObjectStore, commit: string, path: string): string[] | undefined {
  const lines = linesAt(store, commit, path);
  if (lines === undefined) return undefined;
  const touched = new Array<string>(lines.length).fill(commit);
  const open: [string, readonly Sought[]][] = [[commit, lines.map((_, line) => ({ line, at: line }))]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [here, sought] = next;
    const parents = store.commit(here)?.parents ?? [];
    const same = parents.find((parent) => blobAt(store, parent, path) === blobAt(store, here, path));
    let left = sought;
    for (const parent of same === undefined ? parents : [same]) {
      const before = new Map(commonLines(linesAt(store, parent, path) ?? [], linesAt(store, here, path) ?? []));
      const older = left.flatMap(({ line, at }) => {
        const was = before.get(at);
        return was === undefined ? [] : [{ line, at: was }];
      });
      if (older.length > 0) open.push([parent, older]);
      left = left.filter(({ at }) => !before.has(at));
    }
    for (const { line } of left) touched[line] = here;
  }
  return touched;
}

/** Lines that two versions have in common: where each stands now, and where it stood. */
function commonLines(before: readonly string[], now: readonly string[]): [now: number, before: number][] {
  const common: [number, number][] = [];
  let [old, at] = [0, 0];
  for (const { added, removed, count } of diffArrays([...before], [...now])) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) common.push([at + step, old + step]);
    if (!added) old += count;
    if (!removed) at += count;
  }
  return common;
}

/** A file's lines with their ends, so that a last line without one is another line. */
function linesAt(store: ObjectStore, commit: string, path: string): string[] | undefined {
  const text = store.blob(blobAt(store, commit, path) ?? '')?.toString('latin1');
  return text === '' ? [] : text?.split(/(?<=\n)/);
}

function blobAt(store: ObjectStore, commit: string, path: string): string | undefined {
  return entryAt(store, store.commit(commit)?.tree ?? '', path)?.sha;
}
