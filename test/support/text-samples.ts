import type { ChangeSaid } from '../../src/texts/change-said.ts';
import type { Texts } from '../../src/texts/texts.ts';

const KINDS = ['add', 'update', 'remove'] as const;
const RULES = ['configuration', 'history', 'numbers', 'title', 'date', 'venue', 'arxiv', 'group', 'end'] as const;
const [BY, PLACE, LABEL, URL] = ['`ann`', '`Naps > 2024`', '`ready to go`', 'https://example.org/a_b'] as const;

/** A text, and the values that it has to show. */
export type Sample = readonly [text: string, ...values: (string | number)[]];

function ofChanges(say: (change: ChangeSaid) => string, ...values: string[]): Sample[] {
  return KINDS.flatMap((kind): Sample[] => [
    [say({ kind, number: 12, place: PLACE }), '12', PLACE, ...values],
    [say({ kind, number: null, place: PLACE }), PLACE, ...values],
  ]);
}

/** Every function of the texts but those of problems, by its path, called with all that changes its words. */
export const TEXT_SAMPLES: Readonly<Record<string, (texts: Texts) => readonly Sample[]>> = {
  'status.proposed': ({ status }) => ofChanges((change) => status.proposed(change, '#7'), '#7'),
  'status.revision': ({ status }) => [[status.revision(3), 3]],
  'status.preview': ({ status }) => ofChanges(status.preview),
  'status.ready': ({ status }) => ofChanges(status.ready),
  'status.readyForMaintainers': ({ status }) => [[status.readyForMaintainers(LABEL), LABEL]],
  'status.declined': ({ status }) => [
    [status.declined(BY, true), BY],
    [status.declined(BY, false), BY],
  ],
  'status.held': ({ status }) => [
    [status.held(BY, null), BY],
    [status.held(BY, 7), BY, '#7'],
  ],
  'status.vetoed': ({ status }) => [[status.vetoed(7), '#7']],
  'status.withdrawn': ({ status }) => [[status.withdrawn(7), '#7']],
  'status.handsOff': ({ status }) => [[status.handsOff(7), '#7']],
  'status.takenBranch': ({ status }) => [[status.takenBranch('`accession/7`'), '`accession/7`']],
  'status.limited': ({ status }) => [
    [status.limited(4, true), 4],
    [status.limited(4, false), 4],
  ],
  'status.merged': ({ status }) => [
    [status.merged(7, null), '#7'],
    [status.merged(7, status.mergedEntry(12, URL)), '#7', '12', URL],
    [status.merged(7, status.mergedEntry(null, URL)), '#7', URL],
  ],
  'status.mergedEntry': ({ status }) => [
    [status.mergedEntry(12, URL), '12', `](${URL})`],
    [status.mergedEntry(null, URL), `](${URL})`],
  ],
  'status.waits': ({ status }) => [
    [status.waits(BY, 7), BY, '#7'],
    [status.waits(status.somebody, 7), status.somebody, '#7'],
  ],
  'status.waitsForMaintainers': ({ status }) => [[status.waitsForMaintainers(7), '#7']],
  'status.patch': ({ status }) => ofChanges(status.patch),
  'status.patchForMaintainers': ({ status }) =>
    [true, false].flatMap((areMany) =>
      [true, false].map((isWhole): Sample => {
        const opened = status.patchOpen('`README.md`', 12, URL);
        return [status.patchForMaintainers(opened, areMany, isWhole), opened, ...(isWhole ? ['`git apply`'] : [])];
      }),
    ),
  'status.patchOpen': ({ status }) => [[status.patchOpen('`README.md`', 12, URL), '`README.md`', 12, `](${URL}#L12)`]],
  'status.patchTaken': ({ status }) => [[status.patchTaken(status.mergedEntry(12, URL)), '12', URL]],
  'status.leftBatch': ({ status }) => [[status.leftBatch(7), '#7']],
  'status.toDo': ({ status }) => [
    [status.toDo(1, null), 1],
    [status.toDo(3, null), 3],
    [status.toDo(3, 7), 3, '#7'],
  ],
  'status.nothingToDo': ({ status }) => [[status.nothingToDo(null)], [status.nothingToDo(7), '#7']],
  'status.seePull': ({ status }) => [[status.seePull(7), '#7']],
  'status.showEntry': ({ status }) => [[status.showEntry(URL), `](${URL})`]],
  'status.openForm': ({ status }) => [[status.openForm(URL), `](${URL})`]],
  'status.openFilledForm': ({ status }) => [
    [status.openFilledForm(URL, []), `](${URL})`],
    [status.openFilledForm(URL, [[PLACE, LABEL]]), `](${URL})`, PLACE, LABEL],
  ],
  'status.openFormFor': ({ status }) => [[status.openFormFor(BY, URL, [PLACE]), BY, `](${URL})`, PLACE]],

  'pull.title': ({ pull }) =>
    KINDS.map((kind): Sample => [pull.title({ kind, number: 12, place: PLACE }, 'On naps'), '“On naps”']),
  'pull.batchTitle': ({ pull }) => [
    [pull.batchTitle(3, true), 3],
    [pull.batchTitle(3, false), 3],
  ],
  'pull.batch': ({ pull }) => [[pull.batch(1)], [pull.batch(3), 3]],
  'pull.change': ({ pull }) => ofChanges(pull.change),
  'pull.placed': ({ pull }) =>
    RULES.flatMap((rule): Sample[] => [[pull.placed(rule, 0, 0) ?? ''], [pull.placed(rule, 5, 6) ?? '', 5, 6]]),
  'pull.revision': ({ pull }) => [[pull.revision(3), 3]],
  'pull.moreLines': ({ pull }) => [[pull.moreLines(40), 40]],
  'pull.morePatchLines': ({ pull }) => [[pull.morePatchLines(40), 40]],
  'pull.held': ({ pull }) => [
    ...Object.values(pull.heldFor).map((why): Sample => [pull.held(why, 8), why, '#8']),
    [pull.held(pull.heldBy(BY), 8), BY, '#8'],
  ],
  'pull.heldBy': ({ pull }) => [[pull.heldBy(BY), BY]],
  'pull.waits': ({ pull, status }) => [
    [pull.waits(BY, 8), BY, '#8'],
    [pull.waits(status.somebody, 8), status.somebody, '#8'],
  ],
  'pull.waitsNext': ({ pull }) => [[pull.waitsNext(8), '#8']],
  'pull.waitsTold': ({ pull }) => [
    [pull.waitsTold(BY, 8, true), BY, '#8', 'GitHub'],
    [pull.waitsTold(BY, 8, false), BY, '#8'],
  ],
  'pull.joined': ({ pull }) => [[pull.joined(7), '#7']],
  'pull.withdrawn': ({ pull }) => [[pull.withdrawn(8), '#8']],
  'pull.declined': ({ pull }) => [
    [pull.declined(BY, 8, true), BY, '#8'],
    [pull.declined(BY, 8, false), BY, '#8'],
  ],

  'reminders.no-place': ({ reminders }) => [
    [reminders['no-place']({ code: 'no-place', values: ['Field-x'] }), 'Field-x'],
    [reminders['no-place']({ code: 'no-place', values: ['Field-x', 'Title-x'] }), 'Field-x', 'Title-x'],
  ],
  'reminders.names-turned': ({ reminders }) => [
    [reminders['names-turned']({ code: 'names-turned', typed: 'Value-x' }), 'Value-x'],
  ],
  'reminders.authors-cleaned': ({ reminders }) => [[reminders['authors-cleaned']({ code: 'authors-cleaned' })]],
  'reminders.unknown-latex': ({ reminders }) => [
    [reminders['unknown-latex']({ code: 'unknown-latex', value: 'Value-x' }), 'Value-x'],
  ],
  'reminders.capitals': ({ reminders }) => [[reminders.capitals({ code: 'capitals' })]],
  'reminders.title-parted': ({ reminders }) => [
    [reminders['title-parted']({ code: 'title-parted', value: 'Value-x', labels: [] }), 'Value-x'],
    [reminders['title-parted']({ code: 'title-parted', value: 'Value-x', labels: ['Field-x'] }), 'Value-x', 'Field-x'],
    [
      reminders['title-parted']({ code: 'title-parted', value: 'Value-x', labels: ['Field-x', 'Title-x'] }),
      'Value-x',
      'Field-x',
      'Title-x',
    ],
  ],
  'reminders.not-asked': ({ reminders }) => [
    [reminders['not-asked']({ code: 'not-asked', label: 'Field-x' }), 'Field-x'],
  ],
  'reminders.answer-cut': ({ reminders }) => [
    [reminders['answer-cut']({ code: 'answer-cut', label: 'Field-x' }), 'Field-x'],
  ],
  'reminders.ticked': ({ reminders }) => [
    [reminders.ticked({ code: 'ticked', labels: ['Field-x', 'Title-x'] }), 'Field-x', 'Title-x'],
  ],
  'reminders.from-issue': ({ reminders }) => [
    [reminders['from-issue']({ code: 'from-issue', text: 'Value-x' }), 'Value-x'],
  ],
  'reminders.moved': ({ reminders }) => [
    [reminders.moved({ code: 'moved', section: 'Value-x', number: 71 }), 'Value-x', '71'],
    [reminders.moved({ code: 'moved', section: 'Value-x', number: null }), 'Value-x'],
  ],
  'reminders.value-kept': ({ reminders }) => [
    [reminders['value-kept']({ code: 'value-kept', label: 'Field-x' }), 'Field-x'],
  ],
  'reminders.value-cleared': ({ reminders }) => [
    [reminders['value-cleared']({ code: 'value-cleared', label: 'Field-x', value: 'Value-x' }), 'Field-x', 'Value-x'],
  ],
  'reminders.numbers-broken': ({ reminders }) => [[reminders['numbers-broken']({ code: 'numbers-broken' })]],
  'reminders.template-misfit': ({ reminders }) => [
    [reminders['template-misfit']({ code: 'template-misfit', line: 71, name: 'Title-x' }), 'Title-x', '71'],
  ],
  'reminders.template-misfit-elsewhere': ({ reminders }) => [
    [reminders['template-misfit-elsewhere']({ code: 'template-misfit-elsewhere', entries: 72 }), '72'],
  ],
  'reminders.cited': ({ reminders }) => [
    [reminders.cited({ code: 'cited', line: 71, number: 72, now: 73 }), '71', '72', '73'],
    [reminders.cited({ code: 'cited', line: 71, number: 72, now: null }), '71', '72'],
  ],
  'reminders.cited-elsewhere': ({ reminders }) => [
    [reminders['cited-elsewhere']({ code: 'cited-elsewhere', places: 72 }), '72'],
  ],
  'reminders.counted': ({ reminders }) => [
    [reminders.counted({ code: 'counted', line: 71, said: 72, now: 73 }), '71', '72', '73'],
    [reminders.counted({ code: 'counted', line: 71, said: 73, now: 72 }), '71', '73', '72'],
  ],
  'reminders.counted-elsewhere': ({ reminders }) => [
    [reminders['counted-elsewhere']({ code: 'counted-elsewhere', lines: 72 }), '72'],
  ],
  'reminders.contents-line': ({ reminders }) => [
    [reminders['contents-line']({ code: 'contents-line', change: 'add' })],
    [reminders['contents-line']({ code: 'contents-line', change: 'remove' })],
  ],
  'reminders.section-new': ({ reminders }) => [[reminders['section-new']({ code: 'section-new' })]],
  'reminders.section-line': ({ reminders }) => [[reminders['section-line']({ code: 'section-line' })]],
  'reminders.not-shown-whole': ({ reminders }) => [
    [reminders['not-shown-whole']({ code: 'not-shown-whole', shown: 71, bytes: 72 }), '71', '72'],
  ],
  'reminders.looked-up': ({ reminders }) => [
    [reminders['looked-up']({ code: 'looked-up', labels: ['Field-x'], source: 'Source-x' }), 'Field-x', 'Source-x'],
    [
      reminders['looked-up']({ code: 'looked-up', labels: ['Field-x', 'Title-x'], source: 'Source-x' }),
      'Field-x',
      'Title-x',
      'Source-x',
    ],
  ],
  'reminders.claimed': ({ reminders }) => [
    [
      reminders.claimed({ code: 'claimed', label: 'Field-x', value: 'Value-x', source: 'Source-x' }),
      'Field-x',
      'Value-x',
      'Source-x',
    ],
  ],
  'reminders.silent': ({ reminders }) => [
    [reminders.silent({ code: 'silent', sources: ['Source-x'] }), 'Source-x'],
    [reminders.silent({ code: 'silent', sources: ['Source-x', 'Source-y'] }), 'Source-x', 'Source-y'],
  ],
  'reminders.unknown-paper': ({ reminders }) => [
    [reminders['unknown-paper']({ code: 'unknown-paper', key: 'Value-x' }), 'Value-x'],
  ],
  'reminders.title-differs': ({ reminders }) => [
    [
      reminders['title-differs']({ code: 'title-differs', label: 'Field-x', value: 'Title-x', source: 'Source-x' }),
      'Field-x',
      'Title-x',
      'Source-x',
    ],
  ],
  'reminders.authors-differ': ({ reminders }) => [
    [
      reminders['authors-differ']({ code: 'authors-differ', label: 'Field-x', value: 'Value-x', source: 'Source-x' }),
      'Field-x',
      'Value-x',
      'Source-x',
    ],
  ],
  'reminders.value-differs': ({ reminders }) => [
    [
      reminders['value-differs']({
        code: 'value-differs',
        label: 'Field-x',
        typed: 'Value-x',
        value: 'Title-x',
        source: 'Source-x',
      }),
      'Field-x',
      'Value-x',
      'Title-x',
      'Source-x',
    ],
  ],
  'commands.answer': ({ commands }) => [
    [commands.answer('`/accession add`', BY, commands.nobody), BY, '`/accession add`', commands.nobody],
  ],
  'commands.declined': ({ commands }) => [[commands.declined(BY), BY]],
  'commands.turnedDown': ({ commands }) => [[commands.turnedDown(7), '#7']],
  'commands.openAlready': ({ commands }) => [[commands.openAlready(7), '#7']],
  'commands.shownAlready': ({ commands }) => [[commands.shownAlready(7), '#7']],
  'commands.mergeOn': ({ commands }) => [[commands.mergeOn(7), '#7']],
  'commands.mergeOff': ({ commands }) => [[commands.mergeOff(7), '#7']],
  'commands.batchWithout': ({ commands }) => [[commands.batchWithout([7, 8]), '#7', '#8']],
  'commands.nothingBehind': ({ commands }) => [[commands.nothingBehind('`hold`'), '`hold`']],
  'commands.unknown': ({ commands }) => [
    [commands.unknown(null)],
    [commands.unknown('`/accession retry`'), '`/accession retry`'],
  ],

  'refusals.issue': ({ refusals }) =>
    Object.values(refusals.doing).map((doing): Sample => [refusals.issue(doing), doing]),
  'refusals.repository': ({ refusals }) =>
    Object.values(refusals.doing).map((doing): Sample => [refusals.repository(`${doing} (${PLACE})`), doing, PLACE]),
  'refusals.forMaintainers': ({ refusals }) =>
    Object.values(refusals.fixes).map((fix): Sample => [refusals.forMaintainers(fix), fix]),

  'upkeep.review.greeting': ({ upkeep }) => [
    [upkeep.review.greeting(1, 0), 1],
    [upkeep.review.greeting(10, 4), 10, 4],
  ],
};
