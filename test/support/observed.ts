import type { Observed, ObservedFile } from '../../src/plan/observed.ts';
import { failed, problem } from '../../src/problems.ts';

/** What a test may say about the world; the rest is an open issue in a repository where nothing has happened yet. */
export interface World extends Partial<Omit<Observed, 'issue' | 'lists'>> {
  readonly issue?: Partial<Observed['issue']>;
  /** Text of the list, `null` where it is missing; of several, by path. */
  readonly list: string | null | Readonly<Record<string, string>>;
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
    lists: list === null ? failed(problem('no-list', { value: 'README.md' })) : { ok: true, value: filesOf(list) },
    branch: null,
    pull: null,
    statuses: [],
    commands: [],
    openProposals: [],
    ...rest,
  };
}

/** Files as GitHub has them: one text is that of the README. */
export function filesOf(list: string | Readonly<Record<string, string>>): ObservedFile[] {
  const texts = typeof list === 'string' ? { 'README.md': list } : list;
  return Object.entries(texts).map(([path, text]) => ({ path, text, mode: '100644' }));
}
