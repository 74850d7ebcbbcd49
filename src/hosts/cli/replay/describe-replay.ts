import { countOutcomes, OUTCOMES } from '../../../replay/count-outcomes.ts';
import type { Outcome } from '../../../replay/replay-addition.ts';
import { paintDiff, paintLevel } from '../paint.ts';
import { printProblem } from '../print-problem.ts';
import type { ReplayedVersion } from './replay-history.ts';
import type { Suggestion } from './try-settings.ts';

/** The outcomes in words. */
const WORDS: Readonly<Record<Outcome, string>> = {
  exact: 'exact',
  blanks: 'exact but for blank lines',
  elsewhere: 'the same entry at another place',
  differs: 'differs',
  refused: 'refused',
};

/** Lines of one difference that are shown; more say no more. */
const MOST_LINES = 24;
/** Digits of a commit's name that tell it from others. */
export const SHORT_NAME = 10;

/** What came of a replay, for whoever keeps the list: a table, each difference, and what in the configuration would help. */
export function describeReplay(
  list: string,
  replayed: readonly ReplayedVersion[],
  suggestions: readonly Suggestion[],
  stream: NodeJS.WritableStream,
): string {
  if (replayed.length === 0) return `${list}: no commit that adds one entry and nothing else was found.`;
  const dates = replayed.map(({ task }) => task.version.date.slice(0, 10));
  const others = replayed.filter(({ outcome }) => outcome !== 'exact');
  return [
    ...(others.length > 0
      ? ['A minus is what somebody left in the list, a plus what would have been proposed.', '']
      : []),
    ...others.map((one) => describeDifference(one, stream)),
    `${list}: ${count(replayed.length, 'addition')}, ${dates.at(-1)} to ${dates[0]}.`,
    ...table(replayed),
    ...describeDoubts(replayed),
    ...suggestions.flatMap(describeSuggestion),
  ].join('\n');
}

/** How many of the last additions would have come out to the byte, with the others, for whoever sets a list up; there is at least one. */
export function describeTrust(
  list: string,
  replayed: readonly ReplayedVersion[],
  stream: NodeJS.WritableStream,
): string {
  const others = replayed.filter(({ outcome }) => outcome !== 'exact');
  const exact = replayed.length - others.length;
  const said = `${list}: ${exact} of the last ${count(replayed.length, 'addition')} would have come out byte for byte.`;
  if (others.length === 0) return said;
  return [
    said,
    'Of the others, a minus is what somebody left in the list, a plus what would have been proposed:',
    '',
    ...others.map((one) => describeDifference(one, stream)),
  ].join('\n');
}

function table(replayed: readonly ReplayedVersion[]): string[] {
  const counts = countOutcomes(replayed);
  return OUTCOMES.map((outcome) => {
    const share = Math.round((counts[outcome] / replayed.length) * 100);
    return `${String(counts[outcome]).padStart(6)}  ${`${share} %`.padStart(5)}  ${WORDS[outcome]}`;
  });
}

/** What a person left, and, where the two differ, what would have been proposed. */
function describeDifference(
  { outcome, addition, diff, problems, task }: ReplayedVersion,
  stream: NodeJS.WritableStream,
): string {
  const { commit, date } = task.version;
  const head = `${commit.slice(0, SHORT_NAME)} ${date.slice(0, 10)} ${paintLevel(WORDS[outcome], outcome === 'refused' ? 'warning' : 'notice', stream)}`;
  const lines = diff.trimEnd().split('\n');
  const rest = lines.length - MOST_LINES;
  return [
    `${head}, in “${addition.section.join(' > ')}”`,
    ...(diff === '' ? [] : [paintDiff(lines.slice(0, MOST_LINES).join('\n'), stream)]),
    ...(rest > 0 ? [`… and ${count(rest, 'more line')}`] : []),
    ...problems.map(printProblem),
    '',
  ].join('\n');
}

function describeDoubts(replayed: readonly ReplayedVersion[]): string[] {
  const doubtful = replayed.filter(({ addition }) => addition.doubts.length > 0);
  if (doubtful.length === 0) return [];
  const which = doubtful.map(
    ({ task, addition }) => `${task.version.commit.slice(0, SHORT_NAME)} (${addition.doubts.join(', ')})`,
  );
  return [`Perhaps misread, so that they say little: ${which.join(', ')}.`];
}

function describeSuggestion({ lines, exact, before, of }: Suggestion): string[] {
  return [
    `With this in the configuration ${exact} of the last ${of} are exact instead of ${before}:`,
    ...lines.map((line) => `  | ${line}`.trimEnd()),
  ];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
