import { mergeTexts } from './merge-texts.ts';
import type { ObservedBranch, ObservedFile } from './observed.ts';

/** A list as it is, and as it should be. */
export interface WantedFile extends ObservedFile {
  readonly wanted: string;
}

/** What a branch changes of a list: that at its head and at its merge base. */
interface StandingText {
  readonly path: string;
  readonly text: string;
  readonly baseText: string;
}

/**
 * What our branch changes of lists, where merging it would give these very texts: then it is as right as one made for the lists as they
 * are now, however far these have moved on. `null` where it has to be made anew.
 */
export function findStanding(branch: ObservedBranch | null, lists: readonly WantedFile[]): StandingText[] | null {
  if (!branch) return null;
  const changed = [branch, ...(branch.further ?? [])];
  const standing: StandingText[] = [];
  for (const { path, text: ours, wanted } of lists) {
    const here = changed.find((one) => one.path === path);
    if (!here && ours !== wanted) return null;
    if (!here) continue;
    const { text, baseText } = here;
    if (text === null || baseText === null) return null;
    if (mergeTexts({ base: baseText, ours, theirs: text }) !== wanted) return null;
    standing.push({ path, text, baseText });
  }
  return standing;
}
