import type { Config } from '../config/config.ts';
import { textsOf } from '../texts/texts.ts';
import type { Plan } from './action.ts';
import { holdPull } from './ask-for-changes.ts';
import { diffHunks } from './diff-list.ts';
import type { Draft } from './draft.ts';
import type { Wishes } from './fold-commands.ts';
import type { Observed } from './observed.ts';
import type { Gate } from './pass-gate.ts';
import { planState, planStatus } from './plan-status.ts';
import { askedDigest } from './proposal-mark.ts';
import { showEntry } from './show-entry.ts';
import { readShown } from './shown-mark.ts';
import { renderReady } from './status-comment.ts';

/**
 * What to do while a submission, in which nothing is wrong, waits for a maintainer's approval: show what would be proposed, and say
 * since when these words of the issue are shown. The comment stays as it is where only the time would be new.
 */
export function showReady(
  observed: Observed,
  config: Config,
  { kind, file, place, insertion, text, notes, reminders, said = [] }: Draft,
  wishes: Wishes,
  { isOutdated }: Extract<Gate, { isOpen: false }>,
): Plan {
  const asked = askedDigest(observed.issue, wishes.section);
  const [status] = observed.statuses;
  const shown = status ? readShown(status.body) : null;
  const known = shown?.asked === asked ? shown : null;
  const texts = textsOf(config.language);
  const offer = {
    kind,
    place,
    number: insertion.number,
    shown: showEntry(insertion.entry, text),
    diff: diffHunks(file.path, file.text, text),
  };
  const say = (since: string | null): Plan =>
    planStatus(
      observed,
      texts,
      renderReady(texts, offer, {
        mark: { asked, since, approved: null },
        confirmed: notes,
        reminders,
        said,
        isOutdated,
        label: config.labels.approved,
      }),
    );
  const asItIs = say(known?.since ?? null);
  return [
    ...holdPull(observed, texts, texts.pull.heldFor.approval),
    ...(asItIs.length === 0 || !known || !status ? asItIs : say(known.since ?? status.at)),
    ...planState(observed, config, 'ready'),
  ];
}
