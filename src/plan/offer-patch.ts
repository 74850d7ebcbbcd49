import type { Config } from '../config/config.ts';
import { type Texts, textsOf } from '../texts/texts.ts';
import type { Plan } from './action.ts';
import type { MergedEntry } from './close-proposal.ts';
import { diffList } from './diff-list.ts';
import type { Draft } from './draft.ts';
import { codeSpan, diffBlock } from './encode.ts';
import type { Observed } from './observed.ts';
import { planState, planStatus } from './plan-status.ts';
import { sayConfirmed } from './say-confirmed.ts';
import { sayLookedUp } from './say-looked-up.ts';
import { sayReminders } from './say-reminders.ts';
import { renderStatus, STATUS_MARKER, saidOf } from './status-comment.ts';

/** Second line of a status comment that offers a patch: how an issue is known whose patch may have been taken. */
const PATCH_MARKER = '<!-- accession:patch -->';

/**
 * What to do where the list takes patches: no branch and no pull request, only the status comment, with the change and a
 * link that opens GitHub's editor at its place.
 */
export function offerPatch(observed: Observed, config: Config, draft: Draft): Plan {
  const texts = textsOf(config.language);
  return [...planStatus(observed, texts, renderPatch(observed, texts, draft)), ...planState(observed, config, null)];
}

/**
 * What to do where a patch was offered and its entry stands in the list by now: thank, and close the issue. `null` where
 * nothing was offered, or it was not taken yet.
 */
export function closePatch(observed: Observed, { language }: Config, findEntry: () => MergedEntry | null): Plan | null {
  const wasOffered = observed.statuses.some(({ body }) => body.startsWith(`${STATUS_MARKER}\n${PATCH_MARKER}`));
  if (!wasOffered || observed.issue.state === 'closed') return null;
  const entry = findEntry();
  // The same paper in another section was there before.
  if (!entry?.isWhereAsked) return null;
  const texts = textsOf(language);
  return [
    ...planStatus(
      observed,
      texts,
      renderStatus(texts.status.patchTaken(texts.status.mergedEntry(entry.number, entry.url))),
    ),
    { kind: 'close-issue', issue: observed.issue.number, reason: 'completed' },
  ];
}

/** Characters of a patch that are shown whole: a comment has room for as many, and for what is said beside. */
const LONGEST_PATCH = 55_000;

function renderPatch(
  { repository }: Observed,
  texts: Texts,
  { kind, file, place, insertion, text, notes, reminders, said = [] }: Draft,
): string {
  const { edit, number } = insertion;
  const before = file.text.replace(/^\uFEFF/, '').slice(0, edit.start);
  const line = before.split(/\r\n?|\n/).length;
  const diff = diffList(file.path, file.text, text);
  const editor = [repository.url, 'edit', path(repository.defaultBranch), path(file.path)].join('/');
  const { status, pull } = texts;
  return [
    `${STATUS_MARKER}\n${PATCH_MARKER}`,
    status.patch(saidOf({ kind, place, number })),
    diffBlock(diff, pull.morePatchLines, LONGEST_PATCH),
    ...sayLookedUp(texts, said),
    ...sayConfirmed(texts, notes),
    ...sayReminders(texts, reminders),
    status.patchForMaintainers(
      status.patchOpen(codeSpan(file.path), line, editor),
      // More than one place: the list keeps other lines in step with its entries.
      diff.split('\n@@ ').length > 2,
      // What is cut cannot be applied.
      diff.length <= LONGEST_PATCH,
    ),
    status.patchNext,
  ].join('\n\n');
}

/** A path as part of an address, so that it ends no link. */
function path(text: string): string {
  return text
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()!'*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`))
    .join('/');
}
