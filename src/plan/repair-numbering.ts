import { keepInStep } from '../companions/keep-in-step.ts';
import type { Template } from '../entry/template.ts';
import type { Language } from '../knowledge/language.ts';
import type { ListFile } from '../list/list.ts';
import { readList, readLists } from '../list/read-list.ts';
import { repairNumbers } from '../numbering/repair-numbers.ts';
import { textsOf } from '../texts/texts.ts';
import type { Plan } from './action.ts';
import { diffHunks } from './diff-list.ts';
import { diffBlock } from './encode.ts';
import type { ObservedFile } from './observed.ts';
import { type Change, isRefused, offerChange } from './offer-change.ts';
import { digestOf, paperDigests } from './proposal-mark.ts';

/** The branch of the one repair a repository may have. */
export const REPAIR_BRANCH = 'accession/numbering';

/** What a repair may look at. */
export interface ObservedRepository extends Pick<Change, 'defaultBranch' | 'base' | 'branch' | 'pull'> {
  readonly lists: readonly ObservedFile[];
  /** The `entry:` template that they are read by. */
  readonly template: Template | null;
  readonly language: Language;
  /**
   * Digests of the entries of merged proposals, and of what their papers are known by: entries that may carry a number of
   * another time, however a person reworded them before the merge.
   */
  readonly merged: ReadonlySet<string>;
}

/**
 * What to do where a stale pull request was merged before it was rebuilt, so that a number stands twice: one pull request
 * that renumbers. It follows the list while it is open, is closed when it is no longer needed, and is not proposed again
 * after a person closed it. Of several lists it is one after the other.
 */
export function repairNumbering({ lists, merged, template, language, ...observed }: ObservedRepository): Plan {
  const files = readLists(lists, template);
  const repairs = files.map((file): Change => ({ ...observed, ...repairOf(file, merged, template, language) }));
  const needed = repairs.filter(({ text }) => text !== null);
  const repair = needed.find((one) => !isRefused(one)) ?? needed[0] ?? repairs[0];
  return repair ? offerChange(repair) : [];
}

function repairOf(
  { path, mode, text: old, list }: ObservedFile & ListFile,
  merged: ReadonlySet<string>,
  template: Template | null,
  language: Language,
) {
  const { upkeep, pull } = textsOf(language);
  const edit = repairNumbers(list, ({ fields }, entry) =>
    [digestOf(entry), ...paperDigests(fields)].some((digest) => merged.has(digest)),
  );
  const text = edit ? list.bom + keepInStep(list, edit, (changed) => readList(changed, template)).text : null;
  return {
    branchName: REPAIR_BRANCH,
    kind: 'repair',
    file: { path, mode, text: old },
    text,
    title: upkeep.numbering.title,
    body: [upkeep.numbering.why, diffBlock(diffHunks(path, old, text ?? old), pull.moreLines)].join('\n\n'),
    farewell: upkeep.numbering.farewell,
  };
}
