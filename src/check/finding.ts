/**
 * Something in a list, or beside it, that a maintainer may want to mend: what {@link checkList} gives.
 *
 * Messages follow the grammar of problems: unexpected X, expected Y; the fix says what to do. A value from the list stands
 * between “ and ”.
 */
export interface Finding {
  /** Stable name, also the heading in the documentation. */
  readonly code: FindingCode;
  /** A `notice` may well be on purpose; it does not make a check fail. */
  readonly level: 'warning' | 'notice';
  /** File, from the root of the repository. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
  /** The entry as the list's style writes it, where that is known. */
  readonly rewritten?: string;
}

interface Details {
  readonly value: string;
  readonly expected: string;
}

interface Kind {
  readonly level: Finding['level'];
  readonly message: (details: Details) => string;
  readonly fix: (details: Details) => string;
}

const CATALOGUE = {
  'number-gap': {
    level: 'warning',
    message: ({ value, expected }) => `Unexpected number ${value}, expected ${expected}.`,
    fix: () => 'Renumber the entry and those after it.',
  },
  'number-repeat': {
    level: 'warning',
    message: ({ value, expected }) => `Unexpected second entry with number ${value}, expected ${expected}.`,
    fix: () => 'Renumber the entry and those after it.',
  },
  'number-missing': {
    level: 'warning',
    message: ({ expected }) => `Unexpected entry without a number, expected ${expected}.`,
    fix: () => 'Number the entry and those after it.',
  },
  duplicate: {
    level: 'warning',
    message: ({ value, expected }) => `Unexpected second entry for “${value}”, expected only the one on ${expected}.`,
    fix: () => 'Remove one of the two.',
  },
  'shared-paper': {
    level: 'warning',
    message: ({ value, expected }) =>
      `Unexpected link of “${value}”: it leads to the paper of another entry, expected ${expected}.`,
    fix: () => 'Correct the link, or remove one of the two if the paper was renamed.',
  },
  'listed-twice': {
    level: 'notice',
    message: ({ value, expected }) => `“${value}” stands in another section too, on ${expected}.`,
    fix: () => 'Remove one of the two, unless the paper belongs into both sections.',
  },
  'many-listed-twice': {
    level: 'notice',
    message: ({ value, expected }) => `${value} papers stand in another section too, the first on ${expected}.`,
    fix: () => 'Nothing, if that is how this list is arranged.',
  },
  'off-style': {
    level: 'warning',
    message: ({ value }) => `Unexpected way to write “${value}”, expected an entry in the style of this list.`,
    fix: () => 'Write the entry as the others.',
  },
  'unlike-others': {
    level: 'notice',
    message: ({ value }) => `“${value}” is not written as most others of its section.`,
    fix: () => 'Write the entry as the others, or leave it if it is another kind of entry.',
  },
  'written-otherwise': {
    level: 'notice',
    message: ({ value, expected }) => `“${value}” came in otherwise than it would be proposed, in ${expected}.`,
    fix: () =>
      'Run accession replay to see the difference: write the entry so, say in the configuration how it is meant, or leave it.',
  },
  'form-lacks-section': {
    level: 'warning',
    message: ({ value }) => `Unexpected section “${value}”, which the form does not offer, expected an option for it.`,
    fix: () => 'Add the section to the options of the form.',
  },
  'form-option-gone': {
    level: 'warning',
    message: ({ value }) => `Unexpected option “${value}”, expected a section of the list.`,
    fix: () => 'Correct the option, or remove it.',
  },
  'form-option-ambiguous': {
    level: 'warning',
    message: ({ value }) => `Unexpected option “${value}”, expected one that a single section of the list ends with.`,
    fix: () => 'Put the headings above it in front, joined by “ > ”.',
  },
  'rule-not-asked': {
    level: 'warning',
    message: ({ value }) =>
      `Unexpected rule for “${value}”, which the form does not ask, expected a question for it: nobody can keep it.`,
    fix: () => 'Add the question to the form, or take the rule out.',
  },
  'too-large': {
    level: 'warning',
    message: ({ value, expected }) =>
      `Unexpected size of ${value} bytes, expected at most ${expected}: GitHub does not show the rest, from this line on.`,
    fix: () => 'Move some sections into files of their own.',
  },
} as const satisfies Record<string, Kind>;

/** Names of all kinds of findings. */
export type FindingCode = keyof typeof CATALOGUE;

/** Every code there is, in the order of the catalogue. */
export const FINDING_CODES = Object.keys(CATALOGUE) as readonly FindingCode[];

/** How bad each kind is, and what can be done, for the documentation. */
export const FINDING_KINDS = FINDING_CODES.map((code) => {
  const kind: Kind = CATALOGUE[code];
  return {
    code,
    level: kind.level,
    message: kind.message({ value: '…', expected: '…' }),
    fix: kind.fix({ value: '…', expected: '…' }),
  };
});

const LONGEST_VALUE = 120;

/** Builds one finding. */
export function finding(
  code: FindingCode,
  place: Pick<Finding, 'path' | 'line'>,
  details: Partial<Details> = {},
  rewritten?: string,
): Finding {
  const kind: Kind = CATALOGUE[code];
  const shown = { value: oneLine(details.value ?? ''), expected: details.expected ?? '' };
  return {
    code,
    level: kind.level,
    path: place.path,
    line: place.line,
    message: kind.message(shown),
    fix: kind.fix(shown),
    ...(rewritten !== undefined && { rewritten }),
  };
}

function oneLine(value: string): string {
  const line = value.replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line;
}
