import type { Config } from '../config/config.ts';
import { readList } from '../list/read-list.ts';
import type { Submission } from '../submission/submission.ts';
import type { MergedEntry } from './close-proposal.ts';
import type { Observed } from './observed.ts';

/** Where the paper of a merged proposal stands in the list now, `null` where it cannot be found. */
export function findMerged(
  { list: file, base, repository }: Observed,
  { entry: template }: Config,
  { papers }: Submission,
): MergedEntry | null {
  const paper = papers[0];
  if (!file || !paper) return null;
  const list = readList(file.text, template);
  const entries = list.sections.flatMap((section) => section.entries);
  const found =
    entries.find(({ fields }) => fields.title === paper.title) ??
    entries.find(({ fields }) => fields.paper !== undefined && fields.paper === paper.paper);
  if (!found) return null;
  const line = list.text.slice(0, found.start).split('\n').length;
  return {
    number: found.number,
    url: `${repository.url}/blob/${base.commit}/${encodeURI(file.path)}?plain=1#L${line}`,
  };
}
