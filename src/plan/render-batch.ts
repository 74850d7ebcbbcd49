import type { Texts } from '../texts/texts.ts';
import { diffBlock } from './encode.ts';
import { type About, renderMarks } from './proposal-mark.ts';
import { closes, type Provenance } from './render-proposal.ts';
import { sayConfirmed } from './say-confirmed.ts';
import { sayLookedUp } from './say-looked-up.ts';
import { sayPlacing } from './say-placing.ts';
import { sayReminders } from './say-reminders.ts';
import { type Offer, saidOf } from './status-comment.ts';

/** What a pull request for several issues says of one of them. */
export interface BatchEntry {
  readonly issue: number;
  readonly offer: Offer;
  readonly provenance: Pick<Provenance, 'mark' | 'confirmed' | 'reminders' | 'placing' | 'said'>;
}

/**
 * The body of a pull request for several issues: each entry with where it is from, and one diff of all.
 *
 * @param diff unified, without its file header where only one file changes
 */
export function renderBatch(texts: Texts, entries: readonly BatchEntry[], diff: string): string {
  const { pull } = texts;
  return [
    ...renderMarks(entries.map(({ provenance }) => provenance.mark)),
    pull.batch(entries.length),
    ...entries.flatMap(({ issue, offer, provenance: { mark, confirmed, reminders, placing, said } }) => [
      `**#${issue}** · ${pull.change(saidOf(offer))}`,
      ...offer.shown,
      ...sayPlacing(texts, placing),
      ...sayLookedUp(texts, said),
      ...sayConfirmed(texts, confirmed),
      ...sayReminders(texts, reminders),
      ...(mark.revision > 1 ? [pull.revision(mark.revision)] : []),
      closes(issue),
    ]),
    diffBlock(diff, pull.moreLines),
    pull.batchNext,
  ].join('\n\n');
}

/** The body once a person has committed to the branch. */
export function renderTouched({ pull }: Texts, { issues, marks }: About): string {
  return [...renderMarks(marks), pull.batchTouched, ...issues.map(closes)].join('\n\n');
}
