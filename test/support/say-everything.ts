import type { Texts } from '../../src/texts/texts.ts';
import type { ProblemSaid } from '../../src/texts/wording.ts';

type Speak = (...args: readonly unknown[]) => unknown;

const PLACE = '`Place-x`';
const WHO = '`Login-x`';
const URL = 'https://url.example/x';
const RULES = [
  ...['given', 'first', 'configuration', 'history', 'numbers', 'title'],
  ...['date', 'venue', 'arxiv', 'group', 'end'],
];
const CHANGES = ['add', 'update', 'remove'].flatMap((kind) =>
  [71, null].map((number) => ({ kind, number, place: PLACE })),
);

/** What each function of the texts is called with. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'status.proposed': CHANGES.map((change) => [change, '#72']),
  'status.revision': [[72]],
  'status.preview': CHANGES.map((change) => [change]),
  'status.ready': CHANGES.map((change) => [change]),
  'status.readyForMaintainers': [['`Label-x`']],
  'status.declined': [
    [WHO, true],
    [WHO, false],
  ],
  'status.held': [
    [WHO, 72],
    [WHO, null],
  ],
  'status.vetoed': [[72]],
  'status.withdrawn': [[72]],
  'status.leftBatch': [[72]],
  'status.handsOff': [[72]],
  'status.takenBranch': [['`Branch-x`']],
  'status.limited': [
    [1, true],
    [1, false],
    [73, true],
    [73, false],
  ],
  'status.merged': [
    [72, null],
    [72, `[Listed-x](${URL})`],
  ],
  'status.mergedEntry': [
    [null, URL],
    [71, URL],
  ],
  'status.waits': [[WHO, 72]],
  'status.waitsForMaintainers': [[72]],
  'status.patch': CHANGES.map((change) => [change]),
  'status.patchForMaintainers': [
    [`[Opened-x](${URL})`, true, true],
    [`[Opened-x](${URL})`, false, false],
  ],
  'status.patchOpen': [['`Path-x`', 73, URL]],
  'status.patchTaken': [[`[Listed-x](${URL})`]],
  'status.toDo': [
    [1, null],
    [1, 72],
    [73, null],
    [73, 72],
  ],
  'status.nothingToDo': [[null], [72]],
  'status.seePull': [[72]],
  'status.showEntry': [[URL]],
  'status.openForm': [[URL]],
  'status.openFilledForm': [
    [URL, []],
    [URL, [['`Value-x`', '`Label-x`']]],
    [
      URL,
      [
        ['`Value-x`', '`Label-x`'],
        ['`Value-y`', '`Label-y`'],
      ],
    ],
  ],
  'status.openFormFor': [
    ['`Name-x`', URL, []],
    ['`Name-x`', URL, ['`Value-x`', '`Value-y`']],
  ],
  'pull.title': CHANGES.map((change) => [change, 'Title-x']),
  'pull.batchTitle': [
    [73, true],
    [73, false],
  ],
  'pull.batch': [[1], [73]],
  'pull.change': CHANGES.map((change) => [change]),
  'pull.placed': RULES.flatMap((rule) => [
    [rule, 0, 0],
    [rule, 73, 74],
  ]),
  'pull.revision': [[72]],
  'pull.moreLines': [[1], [73]],
  'pull.morePatchLines': [[1], [73]],
  'pull.held': [['Why-x.', 72]],
  'pull.heldBy': [[WHO]],
  'pull.waits': [[WHO, 72]],
  'pull.waitsNext': [[72]],
  'pull.waitsTold': [
    [WHO, 72, true],
    [WHO, 72, false],
  ],
  'pull.joined': [[72]],
  'pull.withdrawn': [[72]],
  'pull.declined': [
    [WHO, 72, true],
    [WHO, 72, false],
  ],
  'reminders.no-place': [
    [{ code: 'no-place', values: ['Field-x'] }],
    [{ code: 'no-place', values: ['Field-x', 'Title-x'] }],
  ],
  'reminders.names-turned': [[{ code: 'names-turned', typed: 'Value-x' }]],
  'reminders.authors-cleaned': [[{ code: 'authors-cleaned' }]],
  'reminders.unknown-latex': [[{ code: 'unknown-latex', value: 'Value-x' }]],
  'reminders.capitals': [[{ code: 'capitals' }]],
  'reminders.title-parted': [
    [{ code: 'title-parted', value: 'Value-x', labels: [] }],
    [{ code: 'title-parted', value: 'Value-x', labels: ['Field-x'] }],
    [{ code: 'title-parted', value: 'Value-x', labels: ['Field-x', 'Title-x'] }],
  ],
  'reminders.not-asked': [[{ code: 'not-asked', label: 'Field-x' }]],
  'reminders.answer-cut': [[{ code: 'answer-cut', label: 'Field-x' }]],
  'reminders.ticked': [[{ code: 'ticked', labels: ['Field-x', 'Title-x'] }]],
  'reminders.from-issue': [[{ code: 'from-issue', text: 'Value-x' }]],
  'reminders.moved': [
    [{ code: 'moved', section: 'Value-x', number: 71 }],
    [{ code: 'moved', section: 'Value-x', number: null }],
  ],
  'reminders.value-kept': [[{ code: 'value-kept', label: 'Field-x' }]],
  'reminders.value-cleared': [[{ code: 'value-cleared', label: 'Field-x', value: 'Value-x' }]],
  'reminders.numbers-broken': [[{ code: 'numbers-broken' }]],
  'reminders.template-misfit': [[{ code: 'template-misfit', line: 71, name: 'Title-x' }]],
  'reminders.template-misfit-elsewhere': [[{ code: 'template-misfit-elsewhere', entries: 72 }]],
  'reminders.cited': [
    [{ code: 'cited', line: 71, number: 72, now: 73 }],
    [{ code: 'cited', line: 71, number: 72, now: null }],
  ],
  'reminders.cited-elsewhere': [[{ code: 'cited-elsewhere', places: 72 }]],
  'reminders.counted': [
    [{ code: 'counted', line: 71, said: 72, now: 73 }],
    [{ code: 'counted', line: 71, said: 73, now: 72 }],
  ],
  'reminders.counted-elsewhere': [[{ code: 'counted-elsewhere', lines: 72 }]],
  'reminders.contents-line': [
    [{ code: 'contents-line', change: 'add' }],
    [{ code: 'contents-line', change: 'remove' }],
  ],
  'reminders.section-new': [[{ code: 'section-new' }]],
  'reminders.section-line': [[{ code: 'section-line' }]],
  'reminders.not-shown-whole': [[{ code: 'not-shown-whole', shown: 71, bytes: 72 }]],
  'reminders.looked-up': [
    [{ code: 'looked-up', labels: ['Field-x'], source: 'Source-x' }],
    [{ code: 'looked-up', labels: ['Field-x', 'Title-x'], source: 'Source-x' }],
  ],
  'reminders.claimed': [[{ code: 'claimed', label: 'Field-x', value: 'Value-x', source: 'Source-x' }]],
  'reminders.silent': [
    [{ code: 'silent', sources: ['Source-x'] }],
    [{ code: 'silent', sources: ['Source-x', 'Source-y'] }],
  ],
  'reminders.unknown-paper': [[{ code: 'unknown-paper', key: 'Value-x' }]],
  'reminders.title-differs': [[{ code: 'title-differs', label: 'Field-x', value: 'Title-x', source: 'Source-x' }]],
  'reminders.authors-differ': [[{ code: 'authors-differ', label: 'Field-x', value: 'Value-x', source: 'Source-x' }]],
  'reminders.value-differs': [
    [{ code: 'value-differs', label: 'Field-x', typed: 'Value-x', value: 'Title-x', source: 'Source-x' }],
  ],
  'commands.answer': [['`Command-x`', WHO, 'why-x.']],
  'commands.declined': [[WHO]],
  'commands.turnedDown': [[72]],
  'commands.openAlready': [[72]],
  'commands.shownAlready': [[72]],
  'commands.mergeOn': [[72]],
  'commands.mergeOff': [[72]],
  'commands.batchWithout': [[[71, 72]]],
  'commands.nothingBehind': [['`Verb-x`']],
  'commands.unknown': [[null], ['`Near-x`']],
  'refusals.issue': [['Doing-x']],
  'refusals.repository': [['Doing-x (`Branch-x`)']],
  'refusals.forMaintainers': [['Fix-x.']],
  'upkeep.review.greeting': [
    [1, 0],
    [73, 1],
    [73, 74],
  ],
};

/** Problems whose expected values are names, which may be shown; of the others they are English sentences. */
export const NAMES: Readonly<Record<string, string>> = {
  'unknown-section': '“Name-x” or “Name-y” (did you mean this?)',
  'ambiguous-section': '“Name-x” or “Name-y” or another',
  'section-has-parts': '“Name-x” or “Name-y”',
  'one-of-missing': '“Name-x” or “Name-y”',
  'several-entries': 'number 75 in “Name-x”, “Name-y”',
};
/** Problems whose value is said in English. */
const VALUES: Readonly<Record<string, string>> = {
  'conflict-markers': 'line 73',
  'hidden-list': 'line 73 of the list',
  'several-papers': '74 or more',
};

/** What a problem may be told with: with everything, and with no more than there has to be. */
function samplesOf(code: string): ProblemSaid[] {
  const least = { field: 'Field-x', value: VALUES[code] ?? 'Value-x', expected: NAMES[code] ?? '' };
  const prose = 'one that is not what was given, and which this list has by “Name-x”';
  return [
    least,
    { ...least, expected: NAMES[code] ?? prose, at: 'line 73, column 74', suggestion: 'Suggestion-x' },
    { ...least, expected: NAMES[code] ?? 'at most 64 of them, with the others' },
  ];
}

/**
 * Everything that a language says where it is given values of its own kind (`Value-x`, 71 to 75), by the name of the text and what it
 * was called with: the same of every language.
 */
export function sayEverything({ problems, ...texts }: Texts): Map<string, string> {
  const said = new Map<string, string>();
  const walk = (path: string, text: unknown): void => {
    if (typeof text === 'string') said.set(path, text);
    else if (typeof text === 'function')
      for (const args of ARGUMENTS[path] ?? []) {
        const spoken = (text as Speak)(...args);
        if (spoken !== null) said.set(`${path}${JSON.stringify(args)}`, String(spoken));
      }
    else
      for (const [name, inner] of Object.entries(text as object)) walk(path === '' ? name : `${path}.${name}`, inner);
  };
  walk('', texts);
  for (const [code, wording] of Object.entries(problems))
    for (const sample of samplesOf(code)) {
      const { message, fix } = wording(sample);
      said.set(`${code} message ${JSON.stringify(sample)}`, message);
      said.set(`${code} fix ${JSON.stringify(sample)}`, fix);
    }
  return said;
}
