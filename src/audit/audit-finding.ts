import { quote } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';

/**
 * Something about the papers of a list that only others know, for a maintainer to look at. Messages follow the grammar of problems; a
 * value of the list, or of a source, stands between “ and ”.
 */
export interface AuditFinding {
  /** Stable name, also in the documentation. */
  readonly code: AuditCode;
  /** A `notice` is news, and nothing is wrong. */
  readonly level: 'warning' | 'notice';
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
  /** The change of the entry as the form for updates takes it, where there is no doubt about it. */
  readonly change?: Fields;
  /** The change that is certain once somebody has seen that a link leads somewhere. */
  readonly pending?: { readonly link: string; readonly change: Fields };
}

interface Details {
  /** Title of the entry, or its link. */
  readonly entry: string;
  readonly value: string;
  readonly source: string;
}

interface Kind {
  readonly level: AuditFinding['level'];
  readonly message: (details: Details) => string;
  readonly fix: string;
}

const CATALOGUE = {
  'wrong-paper': {
    level: 'warning',
    message: ({ entry, value, source }) => `Unexpected link of ${entry}: ${source} calls its paper ${value}.`,
    fix: 'Correct the link or the title.',
  },
  withdrawn: {
    level: 'warning',
    message: ({ entry, source }) =>
      `Unexpected ${entry}, expected a paper that still stands: ${source} says that it was withdrawn.`,
    fix: 'Remove the entry, or say in it that the paper was withdrawn.',
  },
  retracted: {
    level: 'warning',
    message: ({ entry, source }) =>
      `Unexpected ${entry}, expected a paper that still stands: ${source} says that it was retracted.`,
    fix: 'Remove the entry, or say in it that the paper was retracted.',
  },
  'same-paper': {
    level: 'warning',
    message: ({ entry, value, source }) =>
      `Unexpected second entry for ${entry}: ${source} knows it as the paper on ${value}.`,
    fix: 'Remove one of the two.',
  },
  published: {
    level: 'notice',
    message: ({ entry, value, source }) => `${entry} has appeared: ${source} says ${value}.`,
    fix: 'Update the venue and the year.',
  },
  'said-to-be-published': {
    level: 'notice',
    message: ({ entry, value, source }) => `${entry} may have appeared: its authors say ${value} on ${source}.`,
    fix: 'Look it up, and update the venue and the year.',
  },
  'code-there': {
    level: 'notice',
    message: ({ entry, value, source }) => `${entry} waits for its code, and ${source} names ${value}.`,
    fix: 'Look whether it is there, and put its link in.',
  },
  'unknown-paper': {
    level: 'notice',
    message: ({ entry, value }) => `No source that was asked knows ${value} of ${entry}.`,
    fix: 'Look whether the link is right.',
  },
  'dead-link': {
    level: 'warning',
    message: ({ entry, value, source }) =>
      `Unexpected link ${value} of ${entry}: ${source} says that nothing is there.`,
    fix: 'Correct the link, or take it out.',
  },
  'moved-link': {
    level: 'notice',
    message: ({ entry, value, source }) => `${source} says that a link of ${entry} has moved to ${value} for good.`,
    fix: 'Put the new address in.',
  },
} as const satisfies Record<string, Kind>;

/** Names of all kinds of findings. */
export type AuditCode = keyof typeof CATALOGUE;

/** Every code there is, with how bad it is and what can be done, in the order of the catalogue. */
export const AUDIT_KINDS = (Object.keys(CATALOGUE) as AuditCode[]).map((code) => {
  const { level, message, fix }: Kind = CATALOGUE[code];
  return { code, level, message: message({ entry: '“…”', value: '“…”', source: '…' }), fix };
});

/** Builds one finding. */
export function auditFinding(
  code: AuditCode,
  place: Pick<AuditFinding, 'path' | 'line'>,
  { entry, value = '', source = '' }: { readonly entry: string; readonly value?: string; readonly source?: string },
  change?: Fields,
): AuditFinding {
  const { level, message, fix }: Kind = CATALOGUE[code];
  return {
    code,
    level,
    path: place.path,
    line: place.line,
    message: message({ entry: quote(entry), value: quote(value), source }),
    fix,
    ...(change && { change }),
  };
}
