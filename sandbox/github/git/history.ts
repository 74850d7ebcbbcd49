import type { ObjectStore } from './object-store.ts';

/** A commit and everything before it. */
export function ancestors(store: ObjectStore, sha: string): Set<string> {
  const seen = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const commit = seen.has(next) ? undefined : store.commit(next);
    if (commit === undefined) continue;
    seen.add(next);
    open.push(...commit.parents);
  }
  return seen;
}

/** Whether `older` is `newer` or one of its ancestors, that is, whether moving from older to newer is a fast-forward. */
export function isAncestor(store: ObjectStore, older: string, newer: string): boolean {
  return older === newer || ancestors(store, newer).has(older);
}

/** A best common ancestor of two commits, `undefined` where the histories have nothing in common. */
export function mergeBase(store: ObjectStore, one: string, other: string): string | undefined {
  const mine = ancestors(store, one);
  const common = [...ancestors(store, other)].filter((sha) => mine.has(sha));
  const passed = new Set<string>();
  for (const sha of common) {
    for (const parent of store.commit(sha)?.parents ?? []) for (const old of ancestors(store, parent)) passed.add(old);
  }
  return common.find((sha) => !passed.has(sha));
}

/** Commits that `head` has and `base` lacks, parents before children, as a pull request lists them. */
export function commitsBetween(store: ObjectStore, base: string | undefined, head: string): string[] {
  const known = base === undefined ? new Set<string>() : ancestors(store, base);
  const order: string[] = [];
  const visit = (sha: string): void => {
    if (known.has(sha)) return;
    known.add(sha);
    for (const parent of store.commit(sha)?.parents ?? []) visit(parent);
    order.push(sha);
  };
  visit(head);
  return order;
}
