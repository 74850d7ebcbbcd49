import type { Config } from '../config/config.ts';
import { whatIsShown } from '../edit/what-is-shown.ts';
import { lineAt } from '../list/list.ts';
import { readLists } from '../list/read-list.ts';
import { addressKey } from '../paper/link-key.ts';
import { tidyFields } from '../paper/tidy-fields.ts';
import type { FoundEntry } from '../sections/find-entry.ts';
import { findPlaceOf } from '../sections/find-place.ts';
import { type Place, placesOf } from '../sections/place.ts';
import type { Fields, Submission } from '../submission/submission.ts';
import type { MergedEntry } from './close-proposal.ts';
import { lineUrl } from './line-url.ts';
import type { Observed } from './observed.ts';

/**
 * Where the paper of a merged proposal stands in the lists now, `null` where it cannot be found: first in the section that
 * was asked for, since another may have it too.
 *
 * @param section the one that a command asks for, over the form's answer
 */
export function findMerged(
  observed: Observed,
  { entry: template }: Config,
  submission: Submission,
  section: string | null,
): MergedEntry | null {
  if (!observed.lists.ok) return null;
  const files = readLists(observed.lists.value, template);
  const shown = whatIsShown(
    files.map(({ list }) => list),
    template,
  );
  const paper = tidyFields(submission, shown).submission.papers[0];
  if (!paper) return null;
  const asked = findPlaceOf(files, section ?? paper.section ?? '', paper);
  const there = asked.ok ? findIn([asked.value], paper) : undefined;
  const found = there ?? findIn(placesOf(files), paper);
  if (!found) return null;
  const { file, entry } = found;
  const line = lineAt(file.list, entry.start);
  return { number: entry.number, url: lineUrl(observed, file.path, line), isWhereAsked: there !== undefined };
}

function findIn(places: readonly Place[], { title, paper }: Fields): FoundEntry | undefined {
  const entries = places.flatMap((place) => place.section.entries.map((entry): FoundEntry => ({ ...place, entry })));
  return (
    entries.find(({ entry: { fields } }) => fields.title !== undefined && fields.title === title) ??
    entries.find(
      ({ entry: { fields } }) =>
        fields.paper !== undefined && paper !== undefined && addressKey(fields.paper) === addressKey(paper),
    )
  );
}
