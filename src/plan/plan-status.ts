import type { Config } from '../config/config.ts';
import { countsAsSubmission } from '../submission/is-submission.ts';
import { changeKind } from '../submission/request-kind.ts';
import type { Texts } from '../texts/texts.ts';
import type { Plan, UpdatePullRequest } from './action.ts';
import { answerNewest, mayNot } from './answer-newest.ts';
import { boundBody } from './bound-body.ts';
import { foldCommands } from './fold-commands.ts';
import { readFound, withFound } from './found-mark.ts';
import type { Observed, ObservedComment } from './observed.ts';
import { askedDigest } from './proposal-mark.ts';
import { readShown, renderShown } from './shown-mark.ts';

/**
 * Makes `text` the issue's status comment: written, rewritten or left alone. An approval that it keeps stays in it while the issue asks for
 * the same.
 */
export function planStatus(observed: Observed, texts: Texts, text: string): Plan {
  const { issue, statuses, commands, metadata } = observed;
  // Only people with write access may comment on a locked issue, and the bot does not speak over a lock.
  if (issue.locked) return [];
  const [status] = statuses;
  // Where nothing was to be looked up this time, what was found before stays known.
  const found = metadata ?? (status && readFound(status.body));
  const wishes = foldCommands(commands);
  const words = [
    withApproval(text, status, askedDigest(issue, wishes.section)),
    ...answerNewest(observed, texts),
    ...(wishes.help ? [texts.commands.help] : []),
  ].join('\n\n');
  const body = boundBody(withFound(words, found));
  if (status?.body === body) return [];
  return [{ kind: 'write-comment', issue: issue.number, comment: status?.id ?? null, body }];
}

function withApproval(text: string, status: ObservedComment | undefined, asked: string): string {
  const shown = status ? readShown(status.body) : null;
  if (!shown || shown.approved === null || shown.asked !== asked || readShown(text)) return text;
  const [marker = '', ...rest] = text.split('\n');
  return [marker, renderShown(shown), ...rest].join('\n');
}

/** Makes it the only one: what a lost race has left behind goes, whatever state the proposal is in. */
export function planSurplus({ issue, statuses }: Observed): Plan {
  if (issue.locked) return [];
  return statuses.slice(1).map(({ id }) => ({ kind: 'delete-comment', comment: id }));
}

/** What a label of an issue shows. */
export type State = 'needsChanges' | 'ready' | 'proposed';

/**
 * Makes the issue carry the label of its state and none of another; `null`: of no state. That something is ready or proposed is shown
 * where a list asks for approvals, and nowhere else.
 */
export function planState({ issue }: Observed, { labels, propose }: Config, state: State | null): Plan {
  const isShown = state === 'needsChanges' || propose === 'after approval';
  const wanted = state !== null && isShown ? labels[state] : null;
  const others = new Set([labels.needsChanges, labels.ready, labels.proposed].filter((label) => label !== wanted));
  return [
    ...(wanted === null || issue.labels.includes(wanted)
      ? []
      : [{ kind: 'add-label' as const, issue: issue.number, label: wanted }]),
    ...issue.labels
      .filter((label) => others.has(label))
      .map((label) => ({ kind: 'remove-label' as const, issue: issue.number, label })),
  ];
}

/**
 * Gives an issue the label that its form would have given it, once, at the first answer: GitHub leaves labels out that the
 * repository lacks, and makes one when it is put on an issue.
 */
export function planFormLabel({ issue, statuses }: Observed, { form: own, changeForms }: Config): Plan {
  const { body, labels, locked, number } = issue;
  const change = changeKind(issue, changeForms);
  const form = change ? changeForms[change] : own;
  const [label] = form?.labels ?? [];
  if (!form || label === undefined || statuses.length > 0 || locked) return [];
  if (countsAsSubmission({ labels, body: null, form }) || !countsAsSubmission({ labels, body, form })) return [];
  return [{ kind: 'add-label', issue: number, label }];
}

/** Makes every command carry a reaction that shows it was seen, but for one that the rest of the plan follows first. */
export function planReactions(observed: Observed, rest: Plan): Plan {
  const { commands, issue } = observed;
  if (issue.locked) return [];
  const followed = rest.flatMap((action) => (action.kind === 'enable-auto-merge' ? [action.comment] : []));
  return commands
    .filter(({ seen, comment }) => !seen && !followed.includes(comment))
    .map((command) => ({
      kind: 'react',
      comment: command.comment,
      content: mayNot(observed, command) === null ? '+1' : '-1',
    }));
}

/**
 * Makes an open pull request say this, or be closed with it.
 *
 * @param wanted `about`: the commit that it says this about, where it is there already
 */
export function planPull(
  { pull }: Pick<Observed, 'pull'>,
  wanted: Partial<Pick<UpdatePullRequest, 'title' | 'about'>> & Required<Pick<UpdatePullRequest, 'body' | 'state'>>,
): Plan {
  if (!pull || pull.state === 'merged') return [];
  const { title = pull.title, about = null } = wanted;
  if (pull.title === title && pull.body === wanted.body && pull.state === wanted.state) return [];
  const state = pull.state === wanted.state ? {} : { state: wanted.state };
  const was = { state: pull.state, title: pull.title, body: pull.body };
  return [{ kind: 'update-pull-request', number: pull.number, title, body: wanted.body, ...state, was, about }];
}
