/** A fault, put into one file of the source. */
export interface BrokenBuild {
  readonly law: number;
  /** What is broken, as a sentence. */
  readonly what: string;
  readonly file: string;
  /** Text of the file that `to` takes the place of. */
  readonly from: string;
  readonly to: string;
  /** The tests that have to fail. */
  readonly tests: string;
}

/** At least one for each law of the design. */
export const BROKEN_BUILDS: readonly BrokenBuild[] = [
  {
    law: 1,
    what: 'an edit swallows the blanks behind it',
    file: 'src/list/edit.ts',
    from: 'return changed + text.slice(at);',
    to: 'return changed + text.slice(at).trimStart();',
    tests: 'test/edit/insert-entry.laws',
  },
  {
    law: 1,
    what: 'a number is raised with the entries whether or not it is theirs',
    file: 'src/companions/tally.ts',
    from: 'entries(scope) === value',
    to: 'entries(scope) > 0',
    tests: 'test/companions',
  },
  {
    law: 2,
    what: 'a list is not read again after its companions were updated',
    file: 'src/companions/keep-in-step.ts',
    from: 'isApart && verifyCompanions(list, after, read(whole), left)',
    to: 'isApart',
    tests: 'test/companions/keep-in-step.test',
  },
  {
    law: 2,
    what: 'a change is not read again before it is used',
    file: 'src/edit/verify-change.ts',
    from: 'if (misread !== undefined) return',
    to: "if (misread === 'never') return",
    tests: 'test/edit/verify-change',
  },
  {
    law: 3,
    what: 'a badge’s dashes are not doubled',
    file: 'src/entry/escape-value.ts',
    from: ".replaceAll('-', '--')",
    to: '',
    tests: 'test/entry/template.laws',
  },
  {
    law: 4,
    what: 'a value that would be a link is not looked for',
    file: 'src/edit/check-fields.ts',
    from: '...findLiveFields(template, whole).map(notPlain),',
    to: '',
    tests: 'test/edit/insert-entry.laws',
  },
  {
    law: 5,
    what: 'the status comment is written whether or not it says something else',
    file: 'src/plan/plan-status.ts',
    from: 'status?.body === body',
    to: 'status?.body === null',
    tests: 'test/plan/propose.laws',
  },
  {
    law: 5,
    what: 'a proposal stands although what changed touches it',
    file: 'src/plan/merge-texts.ts',
    from: '!between.some(parts)',
    to: 'false',
    tests: 'test/plan/merge-texts',
  },
  {
    law: 6,
    what: 'all commits on the branch count as the bot’s own',
    file: 'src/github/reader.ts',
    from: 'commits.every(isOurs)',
    to: 'commits.every((commit) => isOurs(commit) || true)',
    tests: 'test/loop/people',
  },
  {
    law: 6,
    what: 'a pull request that a person closed is no veto',
    file: 'src/plan/close-proposal.ts',
    from: '!isWithdrawn(pull, observed.bot) && !isLifted(pull, wishes)',
    to: 'false',
    tests: 'test/loop/people',
  },
  {
    law: 7,
    what: 'the sweep looks at no repository',
    file: 'src/hosts/server/sweeper.ts',
    from: 'await add(formatKey({ ...repository, installation, issue: null }));',
    to: 'void repository;',
    tests: 'test/loop/commands',
  },
  {
    law: 7,
    what: 'a trigger that comes while its key is worked on is forgotten',
    file: 'src/queue/memory-queue.ts',
    from: 'if (known.running) known.dirty = true;',
    to: '',
    tests: 'test/queue',
  },
];
