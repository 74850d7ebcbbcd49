import type { Action } from '../plan/action.ts';
import type { GitHub } from './github.ts';

/** Where a plan is carried out. */
export interface Target {
  readonly owner: string;
  readonly repo: string;
  /** GraphQL node id of the repository. */
  readonly id: string;
}

/**
 * - `done`: the world is as the plan wanted it.
 * - `overtaken`: somebody else was faster at the last action; look again and plan anew.
 */
export type Step = 'done' | 'overtaken';

/** What became of a plan. */
export type Outcome = Step | Refused;

/** GitHub said no to an action. */
export interface Refused {
  readonly action: Action;
  /** What Octokit threw. */
  readonly error: unknown;
  /** Whether it says so itself; otherwise somebody may have been faster, which only reading again tells. */
  readonly isFinal: boolean;
}

/** What an action leaves for the ones after it. */
export interface Progress {
  readonly github: GitHub;
  readonly target: Target;
  opened: number | null;
  /** The commit that was published last. */
  published: string | null;
}

/** The repository, as routes take it. */
export const at = ({ target: { owner, repo } }: Progress) => ({ owner, repo });
