import { createHash } from 'node:crypto';
import type { Plan } from './action.ts';
import { boundBody } from './bound-body.ts';
import type { Change } from './offer-change.ts';
import { planPull } from './plan-status.ts';

/** The branch of the one set-up that a repository may have. */
export const INIT_BRANCH = 'accession/init';

/** What a set-up may look at. */
export interface ObservedSetUp extends Pick<Change, 'defaultBranch' | 'base' | 'branch' | 'pull'> {
  /** What is to be proposed; `null` where the repository has a form. */
  readonly setUp: {
    readonly files: readonly { readonly path: string; readonly text: string }[];
    readonly body: string;
    /** Why nothing can be proposed, as Markdown. */
    readonly obstacle: string | null;
    readonly isSure: boolean;
  } | null;
  /** When somebody who may write last asked for it, ISO 8601; `null`: nobody did. */
  readonly askedAt: string | null;
  /** Whether it may be offered unasked: the repository has neither a configuration nor anything of ours. */
  readonly isNew: boolean;
}

const TITLE = 'Let people ask for papers through a form';
const FAREWELL = 'No longer needed: the repository has a form.';

/**
 * What to do for a repository that has no form: one pull request that adds one, with a configuration beside it. It is offered
 * once. Whatever became of it is the answer, until somebody who may write asks for it anew; once a person has committed to the
 * branch it is theirs.
 */
export function offerSetUp({ setUp, askedAt, isNew, branch, pull, base, defaultBranch }: ObservedSetUp): Plan {
  const open = pull?.state === 'open' ? pull : null;
  if (branch && !branch.allOurs) return [];
  if (setUp === null) return planPull({ pull: open }, { body: FAREWELL, state: 'closed' });
  const [file, ...beside] = setUp.files.map((one) => ({ ...one, mode: '100644' }));
  if (!file || setUp.obstacle !== null || !(open || isWanted({ setUp, askedAt, isNew, pull }))) return [];
  const mark = `<!-- accession:init ${digestOf(setUp.files)} -->`;
  const body = boundBody([mark, setUp.body].join('\n\n'));
  const isPublished =
    branch !== null && branch.text === file.text && branch.baseText === null && (!open || open.body.startsWith(mark));
  return [
    ...(isPublished
      ? []
      : [
          {
            kind: 'publish-branch' as const,
            branch: INIT_BRANCH,
            tree: base.tree,
            commits: [{ files: [file, ...beside], message: TITLE }],
            parents: [base.commit],
            replaces: branch?.head ?? null,
          },
        ]),
    ...(open
      ? planPull({ pull: open }, { body, state: 'open', about: isPublished ? open.head : null })
      : [{ kind: 'open-pull-request' as const, branch: INIT_BRANCH, base: defaultBranch, title: TITLE, body }]),
  ];
}

function isWanted({
  setUp,
  askedAt,
  isNew,
  pull,
}: Pick<ObservedSetUp, 'setUp' | 'askedAt' | 'isNew' | 'pull'>): boolean {
  if (askedAt !== null) return pull === null || (pull.closedAt ?? '') < askedAt;
  return pull === null && isNew && setUp?.isSure === true;
}

function digestOf(files: readonly object[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
}
