import type { Observed } from '../../src/plan/observed.ts';

/** What a test may say about the world; the rest is an open issue in a repository where nothing has happened yet. */
export interface World extends Partial<Omit<Observed, 'issue' | 'list'>> {
  readonly issue?: Partial<Observed['issue']>;
  /** Text of the list, `null` where it is missing. */
  readonly list: string | null;
}

const BASE = { commit: 'b'.repeat(40), tree: 'c'.repeat(40) };

/** One reading of an invented GitHub. */
export function observedFrom({ issue, list, ...rest }: World): Observed {
  return {
    repository: {
      id: 'R_1',
      owner: 'olga',
      name: 'papers',
      defaultBranch: 'main',
      url: 'https://github.com/olga/papers',
    },
    bot: 'accession[bot]',
    issue: {
      number: 7,
      title: '[Paper] ',
      body: null,
      year: 2025,
      state: 'open',
      locked: false,
      labels: [],
      author: { login: 'casey', id: 583231, isBot: false },
      ...issue,
    },
    base: BASE,
    list: list === null ? null : { path: 'README.md', text: list, mode: '100644' },
    branch: null,
    pull: null,
    statuses: [],
    commands: [],
    openProposals: [],
    ...rest,
  };
}
