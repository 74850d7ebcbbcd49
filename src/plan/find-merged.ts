import type { Config } from '../config/config.ts';
import { findPlace } from '../list/find-place.ts';
import { placesOf } from '../list/place.ts';
import { readLists } from '../list/read-lists.ts';
import type { Submission } from '../submission/submission.ts';
import type { MergedEntry } from './close-proposal.ts';
import { lineUrl } from './line-url.ts';
import type { Observed } from './observed.ts';

/** Where the paper of a merged proposal stands in the lists now, `null` where it cannot be found. */
export function findMerged(
  observed: Observed,
  { entry: template }: Config,
  { papers }: Submission,
): MergedEntry | null {
  const paper = papers[0];
  if (!paper || !observed.lists.ok) return null;
  const files = readLists(observed.lists.value, template);
  const asked = findPlace(files, paper.section ?? '', paper['sub-group']);
  const places = [...(asked.ok ? [asked.value] : []), ...placesOf(files)];
  const entries = places.flatMap(({ file, section }) => section.entries.map((entry) => ({ file, entry })));
  const found =
    entries.find(({ entry }) => entry.fields.title === paper.title) ??
    entries.find(({ entry }) => entry.fields.paper !== undefined && entry.fields.paper === paper.paper);
  if (!found) return null;
  const { file, entry } = found;
  const line = file.list.text.slice(0, entry.start).split('\n').length;
  return { number: entry.number, url: lineUrl(observed, file.path, line) };
}
